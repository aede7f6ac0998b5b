package org.elchi.cli;

import java.util.Optional;
import org.elchi.language.Language;
import org.elchi.language.Languages;
import org.elchi.language.Tongue;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --lang}: which language a text is in. */
final class LanguageOption {
    @Option(
            names = "--lang",
            paramLabel = "TAG",
            description = "Language of the text: tr, kk, uz-Cyrl …; found out if not given.")
    private @Nullable String tag;

    /** The language named, or else that of the text. */
    Tongue tongue(Languages languages, String text) {
        if (tag == null) {
            Tongue found = languages.identify(text);
            if (languages.of(found.language()).isEmpty()) {
                throw new Exit.Usage("the language of this text was not made out; name it: --lang "
                        + String.join("|", languages.codes()));
            }
            return found;
        }
        return named(languages, tag).orElseThrow(() -> unknown(languages, String.valueOf(tag)));
    }

    /** The language named, if any. */
    Optional<Tongue> given(Languages languages) {
        return tag == null ? Optional.empty() : Optional.of(named(languages));
    }

    /** The language named; which one is meant must be said. */
    Tongue named(Languages languages) {
        if (tag == null) {
            throw new Exit.Usage("which language? --lang " + String.join("|", languages.codes()));
        }
        return named(languages, tag).orElseThrow(() -> unknown(languages, String.valueOf(tag)));
    }

    private static Optional<Tongue> named(Languages languages, String tag) {
        String[] parts = tag.split("[-_]", 2);
        return languages
                .of(parts[0])
                .filter(language -> parts.length == 1 || language.scripts().contains(parts[1]))
                .map(language -> new Tongue(parts[0], parts.length > 1 ? parts[1] : language.everyday()));
    }

    private static Exit.Usage unknown(Languages languages, String tag) {
        String code = tag.split("[-_]", 2)[0];
        return languages
                .of(code)
                .map(language -> new Exit.Usage("there is no '" + tag + "'; this language has "
                        + String.join(
                                ", ",
                                language.scripts().stream()
                                        .map(script -> code + "-" + script)
                                        .toList())))
                .orElseGet(() -> new Exit.Usage(
                        "there is no language '" + tag + "'; there are " + String.join(", ", languages.codes())));
    }

    static Language language(Languages languages, Tongue tongue) {
        return languages.of(tongue.language()).orElseThrow();
    }
}
