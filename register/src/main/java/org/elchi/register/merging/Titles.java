package org.elchi.register.merging;

import java.util.List;
import java.util.Optional;
import org.elchi.register.record.Telling;

/**
 * Compares names of things, offices, orders and places by the letters that they share, and by their words without vowels; of several names
 * the likest count. Two languages may have two names of one thing.
 */
record Titles(String slot) implements Measure<Titles.Title> {
    private static final int SAME = 85;
    private static final int ALIKE = 55;
    private static final int SLIGHTLY = 35;

    /**
     * Names with their letters and the skeletons of their words.
     *
     * @param language in which they are given
     */
    record Title(int[][] pairs, String[][] words, String language) {}

    @Override
    public Optional<Title> prepared(Telling telling) {
        List<String> plain =
                Slots.items(telling, slot).stream().map(Letters::plain).toList();
        return plain.isEmpty()
                ? Optional.empty()
                : Optional.of(new Title(
                        plain.stream().map(Letters::pairs).toArray(int[][]::new),
                        plain.stream().map(Letters::skeletons).toArray(String[][]::new),
                        telling.language()));
    }

    @Override
    public Outcome compared(Title one, Title other) {
        int best = 0;
        for (int i = 0; i < one.pairs.length; i++) {
            for (int j = 0; j < other.pairs.length; j++) {
                int letters = Letters.alike(one.pairs[i], other.pairs[j]);
                best = Math.max(best, Math.max(letters, words(one.words[i], other.words[j])));
            }
        }
        return best >= SAME
                ? Outcome.EQUAL
                : best >= ALIKE
                        ? Outcome.NEAR
                        : best >= SLIGHTLY
                                ? Outcome.PARTLY
                                : one.language.equals(other.language) ? Outcome.DIFFER : Outcome.WEAK;
    }

    /** Which share of the longer one's words both have; never quite the same by that alone. */
    private static int words(String[] one, String[] other) {
        int longer = Math.max(one.length, other.length);
        return longer == 0 ? 0 : 80 * Sorted.shared(one, other) / longer;
    }
}
