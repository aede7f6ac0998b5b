package org.elchi.register.merging;

import java.util.Arrays;
import java.util.Collection;

/** Sorted sets of texts, kept as arrays: they are small and compared very often. */
final class Sorted {
    private static final String[] NONE = {};

    private Sorted() {}

    static String[] of(Collection<String> items) {
        String[] sorted = items.toArray(NONE);
        if (sorted.length < 2) {
            return sorted;
        }
        Arrays.sort(sorted);
        int last = 0;
        for (int i = 1; i < sorted.length; i++) {
            if (!sorted[i].equals(sorted[last])) {
                sorted[++last] = sorted[i];
            }
        }
        return last + 1 == sorted.length ? sorted : Arrays.copyOf(sorted, last + 1);
    }

    /** How many items two sets share. */
    static int shared(String[] one, String[] other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            int order = one[i].compareTo(other[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    static boolean holds(String[] set, String item) {
        for (String own : set) {
            if (own.equals(item)) {
                return true;
            }
        }
        return false;
    }
}
