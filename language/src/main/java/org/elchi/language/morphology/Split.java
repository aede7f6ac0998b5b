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
 * @param loan the first ending does not have the harmony of the stem, as after some loans only
 */
record Split(
        String stem,
        String start,
        List<String> says,
        int cost,
        int endings,
        long cuts,
        boolean beforeVowel,
        boolean softened,
        boolean loan) {
    private static final List<String> CASES = List.of("gen", "dat", "acc", "loc", "abl", "ins", "attributive", "lim");

    private static final List<String> PERSONS = List.of("s1sg", "s2sg", "s1pl", "s2pl");

    private static final List<String> PREDICATES =
            List.of("was", "reportedly", "conditional", "question", "s1sg", "s2sg", "s3", "s1pl", "s2pl", "s3pl");

    boolean bare() {
        return endings == 0;
    }

    boolean boundary(int at) {
        return at < Long.SIZE && (cuts >> at & 1) == 1;
    }

    /** Made a modifier by the ending of words for times: today's, tomorrow's. */
    boolean relational() {
        return !says.isEmpty() && says.getFirst().equals("attributive");
    }

    boolean possessed() {
        return says.contains("p3");
    }

    /** With the endings of predicates, not those of nouns. */
    boolean predicative() {
        return PREDICATES.containsAll(says);
    }

    /** A predicate of me, us or you. */
    boolean personal() {
        return PERSONS.stream().anyMatch(says::contains);
    }

    boolean casesOnly() {
        return CASES.containsAll(says);
    }
}
