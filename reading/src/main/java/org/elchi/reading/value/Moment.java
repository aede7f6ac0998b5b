package org.elchi.reading.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A year, month or day, as exact as it is told.
 *
 * @param year 0 where it is not told
 * @param month 0 where it is not told, 21 to 24 for a season
 * @param day 0 where it is not told
 */
record Moment(int year, int month, int day) {
    private static final int LEAP = 2000;
    /** A month that lies farther ahead than this belongs to the year before. */
    private static final int MONTHS_AHEAD = 8;

    static Moment of(LocalDate date) {
        return new Moment(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    static Moment year(int year) {
        return new Moment(year, 0, 0);
    }

    static Moment of(YearMonth month) {
        return new Moment(month.getYear(), month.getMonthValue(), 0);
    }

    static boolean valid(int year, int month, int day) {
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year == 0 ? LEAP : year, month).lengthOfMonth();
    }

    /** The same as a date; only where it is precise and has its year. */
    LocalDate date() {
        return LocalDate.of(year, month, day);
    }

    /** The next day, month or year, or another so many steps away; a season stays. */
    Moment next(int steps) {
        if (day > 0) {
            return of(date().plusDays(steps));
        }
        return month > 0 && month <= 12
                ? of(YearMonth.of(year, month).plusMonths(steps))
                : new Moment(year + steps, month, 0);
    }

    /** Its first day. */
    Moment first() {
        return new Moment(year, Math.max(1, month), Math.max(1, day));
    }

    boolean precise() {
        return day > 0;
    }

    boolean like(Moment other) {
        return (month > 0) == (other.month > 0) && (day > 0) == (other.day > 0);
    }

    Moment in(int year) {
        return new Moment(year, month, day);
    }

    /** In the year that brings it nearest to a day; a month alone in that day's year. */
    Moment near(Optional<LocalDate> today) {
        if (year != 0 || today.isEmpty()) {
            return this;
        }
        LocalDate date = today.get();
        if (day == 0) {
            return in(month > 12 || month - date.getMonthValue() <= MONTHS_AHEAD ? date.getYear() : date.getYear() - 1);
        }
        Moment best = in(date.getYear());
        for (int other = date.getYear() - 1; other <= date.getYear() + 1; other++) {
            if (valid(other, month, day) && (!best.possible() || in(other).distance(date) < best.distance(date))) {
                best = in(other);
            }
        }
        return best;
    }

    private boolean possible() {
        return valid(year, month, day);
    }

    private long distance(LocalDate date) {
        return Math.abs(ChronoUnit.DAYS.between(date, LocalDate.of(year, month, day)));
    }

    boolean before(Moment other) {
        return year * 10_000 + month * 100 + day < other.year * 10_000 + other.month * 100 + other.day;
    }

    String edtf() {
        StringBuilder text = new StringBuilder(year == 0 ? "XXXX" : padded(year, 4));
        if (month > 0) {
            text.append('-').append(padded(month, 2));
        }
        if (day > 0) {
            text.append('-').append(padded(day, 2));
        }
        return text.toString();
    }

    private static String padded(int number, int length) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, length - digits.length())) + digits;
    }
}
