package org.elchi.reading.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.elchi.language.Language;
import org.elchi.language.Sentence;
import org.elchi.language.Word;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Row;
import org.elchi.language.data.Tsv;

/** Tells the lines of a page that are not the report: menus, bylines, what else there is to read. Immutable. */
public final class Noise {
    /** What a line is, when it is not the report. */
    public enum Kind {
        MENU,
        SHARE,
        BYLINE,
        SOURCE,
        PHOTO,
        /** Other stories are named behind it. */
        TEASER
    }

    /** A longer line is a sentence that only begins like one of these. */
    private static final int LONGEST = 12;

    private final Map<String, Kind> phrases;
    private final int longest;

    private Noise(Map<String, Kind> phrases) {
        this.phrases = Map.copyOf(phrases);
        this.longest = phrases.keySet().stream()
                .mapToInt(phrase -> phrase.split(" ").length)
                .max()
                .orElse(0);
    }

    /** Reads {@code noise.tsv} of a language. */
    public static Noise load(Data lang, Language language, Problems problems) {
        Map<String, Kind> phrases = new HashMap<>();
        for (Row row : Tsv.read(lang, language.code() + "/noise.tsv", 2, problems)) {
            List<String> words = new ArrayList<>();
            for (String word : row.cell(0).split("[^\\p{L}\\p{N}]+")) {
                words.add(language.common(word));
            }
            try {
                phrases.put(String.join(" ", words), Kind.valueOf(row.cell(1).toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                problems.add(
                        row, "unknown kind '" + row.cell(1) + "', need menu, share, byline, source, photo or teaser");
            }
        }
        return new Noise(phrases);
    }

    /** What a line is: a menu's entry is nothing but its phrase, the others may go on behind it. */
    Optional<Kind> of(List<Sentence> line) {
        List<String> words = new ArrayList<>();
        for (Sentence sentence : line) {
            for (Word word : sentence.words()) {
                if (word.word() || word.number()) {
                    words.add(word.form());
                }
                if (words.size() > LONGEST) {
                    return Optional.empty();
                }
            }
        }
        StringBuilder key = new StringBuilder();
        Optional<Kind> found = Optional.empty();
        for (int i = 0; i < Math.min(words.size(), longest); i++) {
            key.append(i == 0 ? "" : " ").append(words.get(i));
            Kind kind = phrases.get(key.toString());
            boolean whole = i + 1 == words.size();
            if (kind != null && (whole || kind != Kind.MENU && kind != Kind.SHARE)) {
                found = Optional.of(kind);
            }
        }
        return found;
    }
}
