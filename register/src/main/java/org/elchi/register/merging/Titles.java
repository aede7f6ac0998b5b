package org.elchi.register.merging;

import java.util.List;
import java.util.Optional;
import org.elchi.register.record.Telling;

/** Compares names of things, offices, orders and places by the letters that they share; of several names the likest count. */
record Titles(String slot) implements Measure<int[][]> {
    private static final int SAME = 85;
    private static final int ALIKE = 55;
    private static final int SLIGHTLY = 35;

    @Override
    public Optional<int[][]> prepared(Telling telling) {
        List<String> items = Slots.items(telling, slot);
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(items.stream()
                        .map(item -> Letters.pairs(Letters.plain(item)))
                        .toArray(int[][]::new));
    }

    @Override
    public Outcome compared(int[][] one, int[][] other) {
        int best = 0;
        for (int[] own : one) {
            for (int[] their : other) {
                best = Math.max(best, Letters.alike(own, their));
            }
        }
        return best >= SAME
                ? Outcome.EQUAL
                : best >= ALIKE ? Outcome.NEAR : best >= SLIGHTLY ? Outcome.WEAK : Outcome.DIFFER;
    }
}
