package org.elchi.writing.plot;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Days from left to right.
 *
 * @param first the first day
 * @param last the day after the last
 */
record TimeAxis(LocalDate first, LocalDate last, double left, double right) {
    private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000};
    private static final int YEAR = 12;
    private static final int HALF = 6;
    private static final double ROOM = 8;

    /** One that holds these days and begins and ends with a year, or with a month where that is enough. */
    static TimeAxis of(LocalDate first, LocalDate last, double left, double right) {
        boolean months = ChronoUnit.MONTHS.between(first, last) < HALF;
        return months
                ? new TimeAxis(
                        YearMonth.from(first).atDay(1),
                        YearMonth.from(last).plusMonths(1).atDay(1),
                        left,
                        right)
                : new TimeAxis(
                        LocalDate.of(first.getYear(), 1, 1), LocalDate.of(last.getYear() + 1, 1, 1), left, right);
    }

    double at(LocalDate day) {
        return left + ChronoUnit.DAYS.between(first, day) * (right - left) / ChronoUnit.DAYS.between(first, last);
    }

    /** A line across the drawing, and the words at its foot. */
    record Tick(LocalDate day, String words) {}

    /** As many ticks as have room for their words. */
    List<Tick> ticks(PlotWords words) {
        for (int months : MONTHS) {
            List<Tick> ticks = ticks(months, words);
            if (fit(ticks)) {
                return ticks;
            }
        }
        return List.of();
    }

    private List<Tick> ticks(int months, PlotWords words) {
        List<Tick> ticks = new ArrayList<>();
        long step = months;
        long begin = Math.floorDiv(
                        YearMonth.from(first).getLong(java.time.temporal.ChronoField.PROLEPTIC_MONTH) + step - 1, step)
                * step;
        for (long month = begin; ; month += step) {
            YearMonth at = YearMonth.of(
                    Math.toIntExact(Math.floorDiv(month, YEAR)), Math.toIntExact(Math.floorMod(month, YEAR)) + 1);
            if (!at.atDay(1).isBefore(last)) {
                return ticks;
            }
            ticks.add(new Tick(
                    at.atDay(1),
                    months >= YEAR
                            ? String.valueOf(at.getYear())
                            : words.forms().date().apply(at.toString())));
        }
    }

    private boolean fit(List<Tick> ticks) {
        double free = left;
        for (Tick tick : ticks) {
            double x = at(tick.day());
            double width = Widths.of(tick.words(), Sheet.SMALL);
            if (x < free && x > left || x + width > right + ROOM) {
                return ticks.size() == 1;
            }
            free = x + width + ROOM;
        }
        return true;
    }
}
