package org.elchi.authority.tagging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.elchi.language.Language;
import org.elchi.language.Reading;
import org.elchi.language.Word;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Row;
import org.elchi.language.data.Tsv;

/** What a language's lists say of its words: of which kind a listed name is, of what a noun is the head. */
final class Lists {
    private static final int MOST_KINDS = 30;

    private final List<String> kinds;
    private final Map<String, Integer> entries;

    private Lists(List<String> kinds, Map<String, Integer> entries) {
        this.kinds = List.copyOf(kinds);
        this.entries = entries;
    }

    /** Names by their kind. */
    static Lists names(Data lang, Language language, Problems problems) {
        return load(lang, language, "names.tsv", problems);
    }

    /** Head nouns by what they are heads of. */
    static Lists heads(Data lang, Language language, Problems problems) {
        return load(lang, language, "heads.tsv", problems);
    }

    private static Lists load(Data lang, Language language, String file, Problems problems) {
        List<String> kinds = new ArrayList<>();
        Map<String, Integer> entries = new HashMap<>();
        for (Row row : Tsv.read(lang, language.code() + "/" + file, 2, problems)) {
            String kind = row.cell(1);
            if (!kinds.contains(kind)) {
                kinds.add(kind);
            }
            if (kinds.size() > MOST_KINDS) {
                problems.add(row, "found more than " + MOST_KINDS + " kinds");
                break;
            }
            entries.merge(language.common(row.cell(0)), 1 << kinds.indexOf(kind), (a, b) -> a | b);
        }
        return new Lists(kinds, entries);
    }

    /** These lists without some lemmas. */
    Lists without(Predicate<String> lemmas) {
        Map<String, Integer> rest = new HashMap<>(entries);
        rest.keySet().removeIf(lemmas);
        return new Lists(kinds, rest);
    }

    /** The kinds of a lemma, a bit each. */
    int of(String lemma) {
        return entries.getOrDefault(lemma, 0);
    }

    /** The kinds of all that a word may be a form of. */
    int ofAny(Word word) {
        int all = of(word.form());
        for (Reading reading : word.readings()) {
            all |= of(reading.lemma());
        }
        return all;
    }

    /** The names of the kinds that a number of bits stands for. */
    List<String> names(int bits) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            if ((bits >> i & 1) != 0) {
                names.add(kinds.get(i));
            }
        }
        return names;
    }
}
