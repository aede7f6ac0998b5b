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
    /** Of a week. */
    private static final int DAYS = 7;

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

    /** The day, week, weekend, month or year so many steps from this one; nothing where this is no such time. */
    Optional<Stretch> neighbour(Match unit, int steps) {
        return switch (unit.term().value()) {
            case "day" ->
                single() && from.precise() ? whole(unit, from.next(steps), from.next(steps)) : Optional.empty();
            case "week", "weekend" ->
                from.precise() && to.precise()
                        ? whole(unit, from.next(DAYS * steps), to.next(DAYS * steps))
                        : Optional.empty();
            case "month", "year" ->
                single() && !from.precise() ? whole(unit, from.next(steps), from.next(steps)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Stretch> whole(Match unit, Moment from, Moment to) {
        return Optional.of(new Stretch(unit.end(), from, to));
    }

    /** What is left of it from a day on; a moment of months or years ends with its last day. */
    Stretch rest(int newEnd, LocalDate day) {
        Moment last = to.precise() ? to : to.next(1).first().next(-1);
        return new Stretch(newEnd, Moment.of(day), last);
    }

    /** From this to the other; nothing where they do not fit together. */
    Optional<Stretch> until(Stretch other) {
        boolean known = from.year() != 0 && other.to.year() != 0;
        boolean placed = known || other.to.year() != 0;
        if (!single() || !other.single() || !placed && !from.like(other.to)) {
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
