package org.elchi.language.alphabet;

import java.util.Arrays;

/** For each letter written, the place of the letter it came from, and whether it only goes on what the letter before it began. */
final class Origins {
    private static final int TAIL = 1 << 30;

    private int[] places = new int[32];
    private int size;

    void clear() {
        size = 0;
    }

    void add(int place) {
        if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
        }
        places[size++] = place;
    }

    /** Letters from a place on that became others: the first from the first, the last from the last, more than there were as tails. */
    void add(int place, int letters, int written) {
        for (int k = 0; k < written; k++) {
            int own = k == 0 ? 0 : letters - written + k;
            add(own < 0 || own == 0 && k > 0 ? place | TAIL : place + own);
        }
    }

    int size() {
        return size;
    }

    int place(int written) {
        return places[written] & ~TAIL;
    }

    boolean tail(int written) {
        return (places[written] & TAIL) != 0;
    }
}
