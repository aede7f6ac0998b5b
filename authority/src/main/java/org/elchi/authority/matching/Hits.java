package org.elchi.authority.matching;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Counts how much of the name that was asked for each entry of an index has. */
final class Hits {
    /** An entry and how much of the name it has. */
    record Hit(int entry, float sure) {}

    private static final Comparator<Hit> GREATEST_LAST = Comparator.comparingDouble(Hit::sure)
            .thenComparing(Comparator.comparingInt(Hit::entry).reversed());

    private final float[] sums;
    private final byte[] counted;
    private int[] found = new int[256];
    private int size;
    private byte word;

    Hits(int entries) {
        sums = new float[entries];
        counted = new byte[entries];
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** What follows is of the next word of the name. */
    void next() {
        word++;
    }

    /**
     * Adds to an entry, once for each word of the name: the surest must come first.
     *
     * @param known whether only entries count that have something else of the name
     */
    void add(int entry, float sure, boolean known) {
        if (counted[entry] == word || known && sums[entry] == 0) {
            return;
        }
        if (sums[entry] == 0) {
            found = size < found.length ? found : Arrays.copyOf(found, 2 * size);
            found[size++] = entry;
        }
        counted[entry] = word;
        sums[entry] += sure;
    }

    /** All entries that have something of the name. */
    int[] found() {
        return Arrays.copyOf(found, size);
    }

    /** Those that have most of it, the greatest first. */
    List<Hit> greatest(int most) {
        PriorityQueue<Hit> greatest = new PriorityQueue<>(GREATEST_LAST);
        for (int i = 0; i < size; i++) {
            Hit hit = new Hit(found[i], sums[found[i]]);
            if (greatest.size() < most) {
                greatest.add(hit);
            } else if (GREATEST_LAST.compare(hit, greatest.element()) > 0) {
                greatest.remove();
                greatest.add(hit);
            }
        }
        return greatest.stream().sorted(GREATEST_LAST.reversed()).toList();
    }
}
