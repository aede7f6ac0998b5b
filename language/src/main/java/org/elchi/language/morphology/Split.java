package org.elchi.language.morphology;

import java.util.List;

/**
 * A word cut into a stem and endings.
 *
 * @param stem what is left, with its hard last letter where a vowel had softened it
 * @param start whether the endings are those of a noun or of a verb
 * @param says features from the stem outwards
 * @param cost how unusual the endings are
 * @param endings how many there are
 * @param cuts places in the form at which endings begin, a bit each
 * @param beforeVowel the first ending begins with a vowel
 * @param softened the stem's last letter was written soft
 */
record Split(String stem, String start, List<String> says, int cost, int endings, long cuts, boolean beforeVowel, boolean softened) {
    private static final List<String> CASES = List.of("gen", "dat", "acc", "loc", "abl", "ins", "attributive", "lim");

    boolean bare() {
        return endings == 0;
    }

    boolean boundary(int at) {
        return at < Long.SIZE && (cuts >> at & 1) == 1;
    }

    boolean casesOnly() {
        return CASES.containsAll(says);
    }
}
