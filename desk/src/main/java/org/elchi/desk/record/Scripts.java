package org.elchi.desk.record;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.elchi.desk.Words;
import org.elchi.language.Tongue;
import org.elchi.language.alphabet.Alphabets;
import org.elchi.language.alphabet.Converter;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;

/** Writes texts in the other scripts of their language; where it has no Latin one, in the common Turkic alphabet. */
public final class Scripts {
    private static final String LATIN = "Latn";
    private static final String VARIANT = "-";

    private final Map<String, Optional<Alphabets>> loaded = new ConcurrentHashMap<>();

    /** A text in another script. */
    public record Written(String language, Excerpt excerpt) {
        /** What the script is called in a language. */
        public String script(Words words) {
            return ULocale.getDisplayScript(language, words.wording().locale());
        }
    }

    List<Written> others(String language, Excerpt excerpt) {
        Tongue tongue = Tongue.of(language);
        List<Written> written = new ArrayList<>();
        alphabets(tongue.language()).ifPresent(known -> {
            List<String> scripts = known.scripts().keySet().stream()
                    .filter(script -> !script.contains(VARIANT))
                    .toList();
            scripts.stream()
                    .filter(script -> !script.equals(tongue.script()))
                    .forEach(script -> written(known, tongue, script, script, excerpt, written));
            if (!scripts.contains(LATIN)) {
                written(known, tongue, Alphabets.COMMON, LATIN, excerpt, written);
            }
        });
        return written;
    }

    private static void written(
            Alphabets known, Tongue tongue, String script, String tag, Excerpt excerpt, List<Written> written) {
        known.converter(tongue.script(), script, List.of())
                .map(converter -> new Written(new Tongue(tongue.language(), tag).tag(), converted(excerpt, converter)))
                .ifPresent(written::add);
    }

    private Optional<Alphabets> alphabets(String code) {
        return loaded.computeIfAbsent(code, Scripts::load);
    }

    private static Optional<Alphabets> load(String code) {
        Data data = Data.bundled("lang");
        if (!data.files().contains(code + "/alphabet.yaml")) {
            return Optional.empty();
        }
        Problems problems = new Problems();
        Alphabets alphabets = Alphabets.load(data, code, problems);
        problems.raise();
        return Optional.of(alphabets);
    }

    private static Excerpt converted(Excerpt excerpt, Converter converter) {
        return new Excerpt(excerpt.paragraphs().stream()
                .filter(Excerpt.Paragraph::marked)
                .map(paragraph -> new Excerpt.Paragraph(
                        paragraph.runs().stream()
                                .map(run -> new Excerpt.Run(converter.convert(run.text()), run.marked()))
                                .toList(),
                        true))
                .toList());
    }
}
