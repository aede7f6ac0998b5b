package org.elchi.writing.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.elchi.language.Declension;
import org.elchi.language.Language;
import org.elchi.language.Languages;
import org.elchi.language.alphabet.Converter;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Yaml;

/** Which languages and scripts can be written, and by what means: endings, and the way into a script that is not the everyday one. */
public final class Tongues {
    private static final String SLASH = "/";
    private static final Kept KEPT = Kept.load();

    private final Languages languages;

    private Tongues(Languages languages) {
        this.languages = languages;
    }

    /**
     * A language and script to write in.
     *
     * @param tag BCP 47: {@code tr}, {@code uz-Cyrl}; with the script only where it is not the everyday one
     * @param language nothing for one that Elchi does not read
     * @param into rewrites what is in the everyday script; nothing where that is written
     */
    record Written(
            String tag,
            String code,
            Optional<Language> language,
            String script,
            Optional<Declension> declension,
            Optional<Converter> into) {
        /** Rewrites what is in the everyday script, but for names that every script keeps. */
        UnaryOperator<String> rewriter() {
            return into.isEmpty() ? UnaryOperator.identity() : KEPT.around(speller());
        }

        /** Rewrites the names of people and places that are in the everyday script; every script has its own form of them. */
        UnaryOperator<String> speller() {
            return into.<UnaryOperator<String>>map(converter -> converter::convert)
                    .orElse(UnaryOperator.identity());
        }
    }

    /** The languages that come with the program. */
    public static Tongues load() {
        return new Tongues(Languages.load());
    }

    /** Tags of what can be written in of the languages whose folders hold a file. */
    public static List<String> tags(String file) {
        Data data = Data.bundled("lang");
        TreeSet<String> codes = new TreeSet<>();
        data.files().stream()
                .filter(path -> path.endsWith(SLASH + file) && path.indexOf(SLASH) == path.lastIndexOf(SLASH))
                .forEach(path -> codes.add(path.substring(0, path.indexOf(SLASH))));
        List<String> tags = new ArrayList<>();
        for (String code : codes) {
            tags.add(code);
            scripts(data, code + SLASH + file).forEach(script -> tags.add(code + "-" + script));
        }
        return tags;
    }

    /** The scripts besides the everyday one that a language is written in, as its file says. */
    private static List<String> scripts(Data data, String path) {
        return Yaml.read(data, path, new Problems())
                .map(root -> root.texts("scripts"))
                .orElse(List.of());
    }

    Written of(String tag) {
        int dash = tag.indexOf('-');
        String code = dash < 0 ? tag : tag.substring(0, dash);
        Optional<Language> language = languages.of(code);
        String everyday = language.map(Language::everyday).orElse("");
        String script = dash < 0 ? everyday : tag.substring(dash + 1);
        boolean other = !script.equals(everyday);
        return new Written(
                other ? tag : code,
                code,
                language,
                script,
                languages.declension(code, script),
                other ? language.flatMap(one -> one.converter(everyday, script)) : Optional.empty());
    }
}
