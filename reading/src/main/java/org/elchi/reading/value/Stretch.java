package org.elchi.reading.value;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A time found at a place of a sentence.
 *
 * @param end one past the index of its last word
 * @param from when it begins
 * @param to when it ends, the same as {@code from} where it is one day, month or year
 */
record Stretch(int end, Moment from, Moment to) {
    static Stretch of(int end, Moment moment) {
        return new Stretch(end, moment, moment);
    }

    boolean single() {
        return from.equals(to);
    }

    Stretch endingAt(int value) {
        return new Stretch(value, from, to);
    }

    Stretch in(int year) {
        return new Stretch(end, from.in(year), to.in(year));
    }

    /** From this to the other; nothing where they do not fit together. */
    Optional<Stretch> until(Stretch other) {
        boolean known = from.year() != 0 && other.to.year() != 0;
        if (!single() || !other.single() || !known && !from.like(other.to)) {
            return Optional.empty();
        }
        Moment first = from.year() == 0 && other.to.year() != 0 ? from.in(other.to.year()) : from;
        if (other.to.before(first) && from.year() == 0 && other.to.year() != 0) {
            first = first.in(first.year() - 1);
        }
        Moment last = other.to.year() == 0 && from.year() != 0 ? other.to.in(from.year()) : other.to;
        boolean ordered = first.before(last) || first.year() == 0;
        return ordered ? Optional.of(new Stretch(other.end, first, last)) : Optional.empty();
    }

    /** EDTF, level 1. */
    String edtf(Optional<LocalDate> today) {
        if (single()) {
            return from.near(today).edtf();
        }
        Moment last = to.near(today);
        Moment first = from.year() == 0 && last.year() != 0 ? from.in(last.year()) : from;
        if (from.year() == 0 && last.year() != 0 && last.before(first)) {
            first = first.in(first.year() - 1);
        }
        return first.edtf() + "/" + last.edtf();
    }
}
