package org.elchi.register.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
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

    private static Optional<Days> single(String date) {
        String edtf = date.endsWith("~") || date.endsWith("?") || date.endsWith("%")
                ? date.substring(0, date.length() - 1)
                : date;
        try {
            return switch (edtf.length()) {
                case 4 -> years(edtf);
                case 7 -> edtf.endsWith("X") ? years(edtf.substring(0, 4)) : months(edtf);
                case 10 -> edtf.endsWith("X") ? single(edtf.substring(0, 7)) : day(edtf);
                default -> Optional.empty();
            };
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Days> day(String edtf) {
        LocalDate day = LocalDate.parse(edtf);
        return Optional.of(new Days(day, day));
    }

    /** A year, or a decade whose last figure is not said. */
    private static Optional<Days> years(String edtf) {
        Year first = Year.parse(edtf.replace('X', '0'));
        Year last = Year.parse(edtf.replace('X', '9'));
        return edtf.startsWith("X")
                ? Optional.empty()
                : Optional.of(new Days(first.atDay(1), last.atDay(last.length())));
    }

    /** A month, a season or a part of a year by its EDTF number. */
    private static Optional<Days> months(String edtf) {
        int number = Integer.parseInt(edtf, 5, 7, 10);
        int year = Integer.parseInt(edtf, 0, 4, 10);
        return switch (number) {
            case 21, 22, 23, 24 -> Optional.of(months(year, 3 * (number - 21) + 3, 3));
            case 33, 34, 35, 36 -> Optional.of(months(year, 3 * (number - 33) + 1, 3));
            case 37, 38, 39 -> Optional.of(months(year, 4 * (number - 37) + 1, 4));
            case 40, 41 -> Optional.of(months(year, 6 * (number - 40) + 1, 6));
            default -> Optional.of(months(year, number, 1));
        };
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
