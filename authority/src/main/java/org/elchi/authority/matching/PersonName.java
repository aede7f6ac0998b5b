package org.elchi.authority.matching;

import java.util.List;

/**
 * A name, word by word.
 *
 * @param parts in the order of the name
 * @param joined each word with the next one, read as one; the surname of two words, or a given name that others write together
 * @param surname by part, how likely it is the surname, as a logarithm
 */
record PersonName(List<Part> parts, List<Part> joined, double[] surname) {
    private static final double PARTED = -0.7;

    PersonName {
        parts = List.copyOf(parts);
        joined = List.copyOf(joined);
    }

    int size() {
        return parts.size();
    }

    /** A part, or past the last one, two read as one. */
    Part part(int number) {
        return number < size() ? parts.get(number) : joined.get(number - size());
    }

    /** How many ways there are to take one part or two for the surname. */
    int places() {
        return size() + joined.size();
    }

    /** Whether there are two words to read as one. */
    boolean joins(int first) {
        return first + 1 < size()
                && parts.get(first).kind() == Part.Kind.WORD
                && parts.get(first + 1).kind() == Part.Kind.WORD;
    }

    /** How likely that place holds the surname, as a logarithm. */
    double likely(int place) {
        if (place < size()) {
            return surname[place];
        }
        int first = place - size();
        return Math.max(surname[first], surname[first + 1]) + PARTED;
    }

    int begin(int place) {
        return place < size() ? place : place - size();
    }

    int end(int place) {
        return place < size() ? place + 1 : place - size() + 2;
    }
}
