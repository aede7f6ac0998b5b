package org.elchi.language.repair;

import java.util.Arrays;

/** Changes to a text, from its begin to its end, and the text they make. */
final class Edits {
    private static final int FIELDS = 4;

    private final String given;
    private final StringBuilder out;
    private int[] edits = new int[FIELDS * 8];
    private int size;
    private int kept;

    Edits(String given) {
        this.given = given;
        this.out = new StringBuilder(given.length());
    }

    /** Puts other characters in place of those from one place to another; what stands between edits is kept. */
    void replace(int begin, int end, CharSequence with) {
        out.append(given, kept, begin);
        if (size + FIELDS > edits.length) {
            edits = Arrays.copyOf(edits, edits.length * 2);
        }
        edits[size++] = begin;
        edits[size++] = end;
        edits[size++] = out.length();
        out.append(with);
        edits[size++] = out.length();
        kept = end;
    }

    boolean none() {
        return size == 0;
    }

    String text() {
        return none() ? given : out + given.substring(kept);
    }

    /** Where what begins at a place of the new text begins in the old one. */
    int begin(int place) {
        int at = last(place);
        if (at < 0) {
            return place;
        }
        return place < edits[at + 3] ? edits[at] : place - edits[at + 3] + edits[at + 1];
    }

    /** Where what ends at a place of the new text ends in the old one. */
    int end(int place) {
        int at = last(place - 1);
        if (at < 0) {
            return place;
        }
        return place <= edits[at + 3] ? edits[at + 1] : place - edits[at + 3] + edits[at + 1];
    }

    /** The last edit that begins at a place of the new text or before it, -1 without one. */
    private int last(int place) {
        int low = 0;
        int high = size / FIELDS - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (edits[middle * FIELDS + 2] <= place) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high < 0 ? -1 : high * FIELDS;
    }
}
