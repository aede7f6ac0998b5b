package org.elchi.authority;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A year, a month of a year, or a day.
 *
 * @param first its first day
 * @param last its last day
 */
public record PartialDate(LocalDate first, LocalDate last) {
    /** Reads {@code 2019}, {@code 2019-03} or {@code 2019-03-20}. */
    public static Optional<PartialDate> parse(String text) {
        try {
            return Optional.of(
                    switch (text.length()) {
                        case 4 -> ofYear(Integer.parseInt(text));
                        case 7 -> ofMonth(YearMonth.parse(text));
                        default -> new PartialDate(LocalDate.parse(text), LocalDate.parse(text));
                    });
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static PartialDate ofYear(int year) {
        return new PartialDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static PartialDate ofMonth(YearMonth month) {
        return new PartialDate(month.atDay(1), month.atEndOfMonth());
    }
}
