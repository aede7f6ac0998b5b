package org.elchi.bench.values;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The days of an EDTF date or interval.
 *
 * @param from the first day
 * @param last the first day of the last day, month or year that it names
 * @param to the last day
 */
record Time(LocalDate from, LocalDate last, LocalDate to) {
    private static final int SEASONS = 21;
    private static final int MARCH = 3;

    static Optional<Time> of(String edtf) {
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            return one(edtf);
        }
        Optional<Time> from = one(edtf.substring(0, slash));
        Optional<Time> to = one(edtf.substring(slash + 1));
        return from.isPresent() && to.isPresent()
                ? Optional.of(new Time(from.get().from, to.get().from, to.get().to))
                : Optional.empty();
    }

    private static Optional<Time> one(String date) {
        if (date.endsWith("X") && date.length() == "19XX".length()) {
            LocalDate from = LocalDate.of(Integer.parseInt(date.replace('X', '0')), 1, 1);
            LocalDate to = LocalDate.of(Integer.parseInt(date.replace('X', '9')), 12, 31);
            return Optional.of(new Time(from, from, to));
        }
        if (date.equals("..")) {
            return Optional.of(new Time(LocalDate.MIN, LocalDate.MAX, LocalDate.MAX));
        }
        if (!date.matches("\\d{4}(-\\d\\d){0,2}")) {
            return Optional.empty();
        }
        String[] parts = date.split("-");
        int year = Integer.parseInt(parts[0]);
        if (parts.length == 1) {
            return Optional.of(span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        }
        int month = Integer.parseInt(parts[1]);
        if (parts.length == 2) {
            boolean season = month >= SEASONS;
            YearMonth first = YearMonth.of(year, season ? MARCH + (month - SEASONS) * MARCH : month);
            YearMonth last = season ? first.plusMonths(2) : first;
            return Optional.of(span(first.atDay(1), last.atEndOfMonth()));
        }
        int day = Integer.parseInt(parts[2]);
        return day > YearMonth.of(year, month).lengthOfMonth()
                ? Optional.empty()
                : Optional.of(span(LocalDate.of(year, month, day), LocalDate.of(year, month, day)));
    }

    private static Time span(LocalDate from, LocalDate to) {
        return new Time(from, from, to);
    }
}
