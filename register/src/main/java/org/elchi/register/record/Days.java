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
    /** Reads an EDTF date: a day, a month, a year, or an interval of them. Nothing where the year is unknown. */
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

    private static Optional<Days> single(String edtf) {
        try {
            return switch (edtf.length()) {
                case 4 -> Optional.of(Year.parse(edtf)).map(year -> new Days(year.atDay(1), year.atDay(year.length())));
                case 7 ->
                    Optional.of(YearMonth.parse(edtf)).map(month -> new Days(month.atDay(1), month.atEndOfMonth()));
                default -> Optional.of(LocalDate.parse(edtf)).map(day -> new Days(day, day));
            };
        } catch (DateTimeException e) {
            return Optional.empty();
        }
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
