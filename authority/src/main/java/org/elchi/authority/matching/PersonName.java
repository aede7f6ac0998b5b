package org.elchi.authority.matching;

import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A name, word by word. Two words that follow each other can be read as one: they have a place past the last part. */
final class PersonName {
    private static final double PARTED = -1.5;
    private static final double NEVER_SURNAME = -5;

    private final List<Part> parts;
    private final String number;
    private final double[] surname;
    private final IntFunction<Part> join;
    private final @Nullable Part[] joined;
    private final int words;

    /**
     * @param number the Roman one of a monarch, or nothing
     * @param surname by part, how likely it is the surname, as a logarithm
     * @param join reads a part and the next one as one
     */
    PersonName(List<Part> parts, String number, double[] surname, IntFunction<Part> join) {
        this.parts = List.copyOf(parts);
        this.number = number;
        this.surname = surname.clone();
        this.join = join;
        joined = new Part[Math.max(0, parts.size() - 1)];
        words = (int)
                parts.stream().filter(part -> part.kind() == Part.Kind.WORD).count();
    }

    List<Part> parts() {
        return parts;
    }

    String number() {
        return number;
    }

    int size() {
        return parts.size();
    }

    /** How many words there are that are neither initials nor fathers' names. */
    int words() {
        return words;
    }

    /** A part, or past the last one, two read as one. */
    Part part(int place) {
        if (place < size()) {
            return parts.get(place);
        }
        Part known = joined[place - size()];
        if (known == null) {
            known = join.apply(place - size());
            joined[place - size()] = known;
        }
        return known;
    }

    /** How many parts there are, and two read as one. */
    int places() {
        return size() + joined.length;
    }

    /** Whether there are two words to read as one. */
    boolean joins(int first) {
        return first + 1 < size()
                && parts.get(first).kind() == Part.Kind.WORD
                && parts.get(first + 1).kind() == Part.Kind.WORD;
    }

    /** Whether a place may hold the surname. */
    boolean surname(int place) {
        return place < size()
                ? size() == 1 || !parts.get(place).initial() && parts.get(place).like() > NEVER_SURNAME
                : joins(place - size());
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

    /** Whether there is no given name, nor an initial, besides a place. */
    boolean alone(int place) {
        for (int part = 0; part < size(); part++) {
            if ((part < begin(place) || part >= end(place)) && !parts.get(part).father()) {
                return false;
            }
        }
        return true;
    }

    /** Whether what stands alone there is rather a given name. */
    boolean givenAlone(int place) {
        return !number.isEmpty() || part(place).like() < 0;
    }

    boolean numberDiffers(PersonName other) {
        return !number.isEmpty() && !other.number.isEmpty() && !number.equals(other.number);
    }
}
