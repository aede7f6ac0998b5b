package org.elchi.authority;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Row;
import org.elchi.language.data.Tsv;

/** Knows fathers' names by their endings: <i>Кемелұлы</i>, <i>Miromonovich</i>, <i>Shuhrat oʻgʻli</i>. */
final class Patronymics {
    private static final int SHORTEST_STEM = 2;
    /** An ending sounds otherwise after an open vowel. */
    private static final String VOWEL = "a";

    private final Set<String> endings;
    private final Set<String> words;

    private Patronymics(Set<String> endings, Set<String> words) {
        this.endings = endings;
        this.words = words;
    }

    static Patronymics load(Data data, Folding folding, Problems problems) {
        Set<String> endings = new HashSet<>();
        Set<String> words = new HashSet<>();
        for (Row row : Tsv.read(data, "patronymics.tsv", 2, problems)) {
            switch (row.cell(1)) {
                case "ending" -> {
                    endings.addAll(folding.keys(row.cell(0)));
                    folding.keys(VOWEL + row.cell(0)).forEach(key -> endings.add(key.substring(VOWEL.length())));
                }
                case "word" -> words.addAll(folding.keys(row.cell(0)));
                default -> problems.add(row, "found '" + row.cell(1) + "', need ending or word");
            }
        }
        return new Patronymics(endings, words);
    }

    /** Whether one word with this skeleton is a father's name. */
    boolean whole(String key) {
        for (String ending : endings) {
            if (key.length() >= ending.length() + SHORTEST_STEM && key.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word with this skeleton makes a father's name of the word before it. */
    boolean second(String key) {
        return words.contains(key);
    }

    /** The words of a name without the father's. */
    List<String> without(List<String> keys) {
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            boolean followed = i > 0 && i + 1 < keys.size() && second(keys.get(i + 1));
            boolean second = i > 1 && second(keys.get(i));
            if (!followed && !second && !(i > 0 && whole(keys.get(i)))) {
                rest.add(keys.get(i));
            }
        }
        return rest;
    }
}
