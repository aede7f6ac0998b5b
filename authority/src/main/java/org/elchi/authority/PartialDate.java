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

    /** Whether some day of this one may lie between two dates, either of which may be open. */
    boolean within(Optional<PartialDate> from, Optional<PartialDate> to) {
        return !from.map(date -> date.first().isAfter(last)).orElse(false)
                && !to.map(date -> date.last().isBefore(first)).orElse(false);
    }

    /** As EDTF has it: {@code 2019}, {@code 2019-03} or {@code 2019-03-20}. */
    @Override
    public String toString() {
        if (first.equals(last)) {
            return first.toString();
        }
        YearMonth month = YearMonth.from(first);
        return month.equals(YearMonth.from(last)) ? month.toString() : String.valueOf(first.getYear());
    }
}
