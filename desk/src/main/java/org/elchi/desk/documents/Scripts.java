package org.elchi.desk.documents;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elchi.desk.Words;
import org.elchi.language.Languages;
import org.elchi.language.Tongue;
import org.elchi.language.alphabet.Alphabets;
import org.elchi.language.alphabet.Converter;

/** In which other scripts a text can be shown. */
final class Scripts {
    /** Loaded when a document is first looked at. */
    private static final class Held {
        static final Languages LANGUAGES = Languages.load();
    }

    /** The scripts of a language other than that of a text, and the common alphabet. */
    List<String> besides(String tag) {
        Tongue tongue = Tongue.of(tag);
        List<String> scripts = new ArrayList<>();
        Held.LANGUAGES.of(tongue.language()).ifPresent(language -> {
            scripts.addAll(language.scripts());
            scripts.remove(tongue.script());
            scripts.add(Alphabets.COMMON);
        });
        return scripts;
    }

    Optional<Converter> converter(String tag, String script) {
        Tongue tongue = Tongue.of(tag);
        return Held.LANGUAGES
                .of(tongue.language())
                .filter(language -> besides(tag).contains(script))
                .flatMap(language -> language.converter(tongue.script(), script));
    }

    /** What a script is called; a variant of one by its year. */
    static String name(String script, Words words) {
        if (script.equals(Alphabets.COMMON)) {
            return words.say("document.script.common");
        }
        String base = script.replaceFirst("-.*", "");
        String name = new ULocale("und_" + base).getDisplayScript(ULocale.forLanguageTag(words.tag()));
        return base.equals(script) ? name : name + " (" + script.substring(base.length() + 1) + ")";
    }
}
