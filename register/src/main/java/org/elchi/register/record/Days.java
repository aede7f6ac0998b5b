package org.elchi.register.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A stretch of days.
 *
 * @param first its first day
 * @param last its last day
 */
public record Days(LocalDate first, LocalDate last) {
    /** How long a year, a month and a day are as they are written. */
    private static final int YEAR = 4;

    private static final int MONTH = 7;
    private static final int DAY = 10;

    /** Reads an EDTF date: a day, a month, a season, a year, a decade, or an interval of them. Nothing where the year is unknown. */
    public static Optional<Days> parse(String edtf) {
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            return single(edtf);
        }
        Optional<Days> begin = single(edtf.substring(0, slash));
        Optional<Days> end = single(edtf.substring(slash + 1));
        return begin.flatMap(from -> end.map(to -> new Days(from.first, to.last)))
                .filter(days -> !days.last.isBefore(days.first))
                .or(() -> begin)
                .or(() -> end);
    }

    /**
     * What begins on one EDTF date and ends on another, in EDTF: the interval; the end alone where the beginning is only the month or year around it.
     * From some day of 2026 to 6 February 2026 says no more than the latter.
     */
    public static String span(String begin, String end) {
        Optional<Days> around = parse(begin);
        boolean vague = begin.length() < end.length()
                && around.isPresent()
                && parse(end).map(around.get()::union).equals(around);
        return begin.equals(end) || vague ? end : begin + "/" + end;
    }

    private static Optional<Days> single(String date) {
        String edtf = date.endsWith("~") || date.endsWith("?") || date.endsWith("%")
                ? date.substring(0, date.length() - 1)
                : date;
        try {
            return switch (edtf.length()) {
                case YEAR -> years(edtf);
                case MONTH -> edtf.endsWith("X") ? years(edtf.substring(0, YEAR)) : months(edtf);
                case DAY -> edtf.endsWith("X") ? single(edtf.substring(0, MONTH)) : day(edtf);
                default -> Optional.empty();
            };
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Days> day(String edtf) {
        int year = number(edtf, 0, YEAR);
        int month = number(edtf, YEAR + 1, MONTH);
        int number = number(edtf, MONTH + 1, DAY);
        if (year < 0 || month < 0 || number < 0 || edtf.charAt(YEAR) != '-' || edtf.charAt(MONTH) != '-') {
            return Optional.empty();
        }
        LocalDate day = LocalDate.of(year, month, number);
        return Optional.of(new Days(day, day));
    }

    /** A year, or a decade whose last figure is not said. */
    private static Optional<Days> years(String edtf) {
        int first = number(edtf.replace('X', '0'), 0, YEAR);
        int last = number(edtf.replace('X', '9'), 0, YEAR);
        return first < 0 || edtf.startsWith("X")
                ? Optional.empty()
                : Optional.of(new Days(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31)));
    }

    /** A month, a season or a part of a year by its EDTF number. */
    private static Optional<Days> months(String edtf) {
        int number = number(edtf, YEAR + 1, MONTH);
        int year = number(edtf, 0, YEAR);
        if (year < 0 || number < 0) {
            return Optional.empty();
        }
        return switch (number) {
            case 21, 22, 23, 24 -> Optional.of(months(year, 3 * (number - 21) + 3, 3));
            case 33, 34, 35, 36 -> Optional.of(months(year, 3 * (number - 33) + 1, 3));
            case 37, 38, 39 -> Optional.of(months(year, 4 * (number - 37) + 1, 4));
            case 40, 41 -> Optional.of(months(year, 6 * (number - 40) + 1, 6));
            default -> Optional.of(months(year, number, 1));
        };
    }

    /** The number that a stretch of figures is; negative where there is anything else among them. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int figure = text.charAt(i) - '0';
            if (figure < 0 || figure > 9) {
                return -1;
            }
            number = number * 10 + figure;
        }
        return number;
    }

    private static Days months(int year, int first, int count) {
        YearMonth month = YearMonth.of(year, first);
        return new Days(month.atDay(1), month.plusMonths(count - 1L).atEndOfMonth());
    }

    /** How many days lie between two stretches; 0 where they overlap. */
    public long apart(Days other) {
        return Math.max(
                0, Math.max(ChronoUnit.DAYS.between(last, other.first), ChronoUnit.DAYS.between(other.last, first)));
    }

    /** Whether it says a day or a few, rather than a month or a year. */
    public boolean exact() {
        return ChronoUnit.DAYS.between(first, last) <= 7;
    }

    public Days union(Days other) {
        return new Days(
                first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
    }
}
