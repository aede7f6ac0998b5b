package org.elchi.authority.matching;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
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
        /** A surname, or not: <i>Putin, Ramin</i>. */
        PERHAPS,
        /** Only a father's name ends so. */
        FATHER,
        /** A father's name, but a surname too. */
        CHILD,
        /** Added to a name or left out, and tells nothing of it. */
        LOOSE,
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
    private final Map<String, Sex> fatherBefore = new HashMap<>();
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
            if (row.cell(1).equals("father-word") || row.cell(1).equals("father-before")) {
                (row.cell(1).equals("father-word") ? fatherWords : fatherBefore).put(letters, sex);
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

    /** The sex told by a word such as <i>bin</i> before the father's given name. */
    Optional<Sex> fatherBefore(String word) {
        return Optional.ofNullable(fatherBefore.get(word));
    }

    /**
     * Where the name may be over within a word.
     *
     * @param costs by the number of letters, what it costs to believe that; infinite for most
     * @param root the number of letters before what makes a surname of a name, or none: <i>Rahmon</i> in <i>Rahmonov</i>
     */
    record Over(float[] costs, int root) {
        static final int NONE = -1;
    }

    /** @param last whether the word is the last one of its name, so that it may stand in a case */
    Over over(String word, boolean last) {
        float[] costs = new float[word.length() + 1];
        Arrays.fill(costs, Float.POSITIVE_INFINITY);
        costs[word.length()] = 0;
        int root = root(word, costs);
        of(word, Kind.LOOSE).ifPresent(ending -> leaveOff(word, ending, costs));
        for (int cut = LEAST_BEFORE_CASE; last && cut < word.length(); cut++) {
            caseAfter(word, cut, costs);
        }
        return new Over(costs, root);
    }

    private int root(String word, float[] costs) {
        return of(word, Kind.SURNAME)
                .or(() -> of(word, Kind.CHILD))
                .filter(ending -> Float.isFinite(ending.cost()))
                .map(ending -> leaveOff(word, ending, costs))
                .orElse(Over.NONE);
    }

    private static int leaveOff(String word, Ending ending, float[] costs) {
        int rest = word.length() - ending.letters().length();
        costs[rest] = Math.min(costs[rest], ending.cost());
        return rest;
    }

    private void caseAfter(String word, int cut, float[] costs) {
        boolean apart = word.charAt(cut) == NameReader.APOSTROPHE;
        String letters = word.substring(apart ? cut + 1 : cut);
        Ending ending = endings.getOrDefault(Kind.CASE, Map.of()).get(letters);
        if (ending != null) {
            costs[cut] = Math.min(costs[cut], apart ? 0 : ending.cost());
        }
    }
}
