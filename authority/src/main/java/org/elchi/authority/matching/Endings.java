package org.elchi.authority.matching;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Row;
import org.elchi.language.data.Tsv;

/** What the endings of a word tell: a surname, a father's name, a man or a woman, a case. */
final class Endings {
    private static final int LEAST_STEM = 2;
    private static final int LEAST_BEFORE_CASE = 3;
    private static final String NONE = "-";

    /** What a word ends in. */
    enum Kind {
        SURNAME,
        /** Only a father's name ends so. */
        FATHER,
        /** A father's name, but a surname too. */
        CHILD,
        /** Added to a given name, or not. */
        HONORIFIC,
        CASE
    }

    /**
     * An ending that a word may have.
     *
     * @param cost how strange it is that one of two spellings has it; infinite where it cannot be left out
     */
    record Ending(String letters, Kind kind, Sex sex, float cost) {}

    private final Map<Kind, Map<String, Ending>> endings = new HashMap<>();
    private final Map<String, Sex> fatherWords = new HashMap<>();
    private final Set<Integer> lengths = new HashSet<>();

    private Endings() {}

    static Endings load(Data data, Problems problems) {
        Endings endings = new Endings();
        for (Kind kind : Kind.values()) {
            endings.endings.put(kind, new HashMap<>());
        }
        for (Row row : Tsv.read(data, "endings.tsv", 2, problems)) {
            endings.row(row, problems);
        }
        return endings;
    }

    private void row(Row row, Problems problems) {
        String letters = NameReader.small(row.cell(0));
        try {
            Sex sex = Sex.of(row.cell(2));
            if (row.cell(1).equals("father-word")) {
                fatherWords.put(letters, sex);
                return;
            }
            Kind kind = Kind.valueOf(row.cell(1).toUpperCase(java.util.Locale.ROOT));
            boolean costs = !row.cell(3).isEmpty() && !row.cell(3).equals(NONE);
            float cost = costs ? Float.parseFloat(row.cell(3)) : Float.POSITIVE_INFINITY;
            endings.getOrDefault(kind, Map.of()).put(letters, new Ending(letters, kind, sex, cost));
            lengths.add(letters.length());
        } catch (IllegalArgumentException e) {
            problems.add(row, "need an ending, its kind, m, f or -, and a number; found " + row.cells());
        }
    }

    /** The longest ending of a kind that a word has. */
    Optional<Ending> of(String word, Kind kind) {
        Map<String, Ending> known = endings.getOrDefault(kind, Map.of());
        for (int cut = LEAST_STEM; cut < word.length(); cut++) {
            Ending ending = lengths.contains(word.length() - cut) ? known.get(word.substring(cut)) : null;
            if (ending != null) {
                return Optional.of(ending);
            }
        }
        return Optional.empty();
    }

    /** The sex told by a word such as <i>oğlu</i> after the father's given name. */
    Optional<Sex> fatherWord(String word) {
        return Optional.ofNullable(fatherWords.get(word));
    }

    /**
     * By the number of letters, what it costs to believe that the name is over after them.
     *
     * @param last whether the word is the last one of its name, so that it may stand in a case
     */
    float[] over(String word, boolean last) {
        float[] over = new float[word.length() + 1];
        Arrays.fill(over, Float.POSITIVE_INFINITY);
        over[word.length()] = 0;
        for (Kind kind : List.of(Kind.SURNAME, Kind.HONORIFIC)) {
            of(word, kind)
                    .filter(ending -> Float.isFinite(ending.cost()))
                    .ifPresent(ending -> over[word.length() - ending.letters().length()] = ending.cost());
        }
        for (int cut = LEAST_BEFORE_CASE; last && cut < word.length(); cut++) {
            caseAfter(word, cut, over);
        }
        return over;
    }

    private void caseAfter(String word, int cut, float[] over) {
        boolean apart = word.charAt(cut) == NameReader.APOSTROPHE;
        String letters = word.substring(apart ? cut + 1 : cut);
        Ending ending = endings.getOrDefault(Kind.CASE, Map.of()).get(letters);
        if (ending != null) {
            over[cut] = Math.min(over[cut], apart ? 0 : ending.cost());
        }
    }
}
