package org.elchi.bench.reading;

import java.util.ArrayList;
import java.util.List;

/** Whether facts that are said to be sure by some share are right in that share. */
final class Reliability {
    private static final int BINS = 10;

    /**
     * Facts that are nearly as sure as each other.
     *
     * @param from the least that they are sure
     * @param count how many they are
     * @param sure how sure they are on average
     * @param right the share of them that is right
     */
    record Bin(double from, int count, double sure, double right) {}

    private final List<Judged> judged;

    Reliability(List<Judged> judged) {
        this.judged = List.copyOf(judged);
    }

    int count() {
        return judged.size();
    }

    double right() {
        return judged.stream()
                .mapToDouble(one -> one.example().right() ? 1 : 0)
                .average()
                .orElse(0);
    }

    /** The mean square of the distance between how sure a fact is and whether it is right. */
    double brier() {
        return judged.stream()
                .mapToDouble(one -> Math.pow(one.sure() - (one.example().right() ? 1 : 0), 2))
                .average()
                .orElse(0);
    }

    /** What the Brier score would be if all were as sure as facts are right. */
    double brierOfAverage() {
        return right() * (1 - right());
    }

    /** The mean distance between how sure the facts of a bin are and the share of them that is right. */
    double error() {
        return bins().stream()
                        .mapToDouble(bin -> bin.count() * Math.abs(bin.sure() - bin.right()))
                        .sum()
                / Math.max(1, judged.size());
    }

    /** Ten equal parts of the range from 0 to 1, the empty ones left out. */
    List<Bin> bins() {
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < BINS; i++) {
            int bin = i;
            List<Judged> within = judged.stream()
                    .filter(one -> Math.min(BINS - 1, (int) (one.sure() * BINS)) == bin)
                    .toList();
            if (!within.isEmpty()) {
                double sure =
                        within.stream().mapToDouble(Judged::sure).average().orElse(0);
                bins.add(new Bin((double) i / BINS, within.size(), sure, new Reliability(within).right()));
            }
        }
        return bins;
    }
}
