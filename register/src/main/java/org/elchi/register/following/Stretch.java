package org.elchi.register.following;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.elchi.register.record.Days;

/**
 * The days that an EDTF date (ISO 8601-2) leaves possible. Each end may be unknown: {@code 2019/..} has no last day, {@code XXXX-05-09}
 * neither.
 *
 * @param approximate whether the date says so itself: {@code 2030~}
 */
record Stretch(Optional<LocalDate> first, Optional<LocalDate> last, boolean approximate) {
    private static final Stretch UNKNOWN = new Stretch(Optional.empty(), Optional.empty(), false);
    private static final String UNKNOWN_YEAR = "XXXX";
    private static final String QUALIFIERS = "?~%";
    private static final int YEAR = 4;
    private static final int MONTH = 7;

    /** Seasons, quarters and halves of a year by the number in place of the month: the first month and how many; winter ends next year. */
    private static final Map<String, int[]> PARTS = Map.of(
            "21", new int[] {3, 3},
            "22", new int[] {6, 3},
            "23", new int[] {9, 3},
            "24", new int[] {12, 3},
            "33", new int[] {1, 3},
            "34", new int[] {4, 3},
            "35", new int[] {7, 3},
            "36", new int[] {10, 3},
            "40", new int[] {1, 6},
            "41", new int[] {7, 6});

    static Stretch of(String edtf) {
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            return single(edtf);
        }
        Stretch from = single(edtf.substring(0, slash));
        Stretch to = single(edtf.substring(slash + 1));
        return new Stretch(from.first, to.last, from.approximate || to.approximate);
    }

    private static Stretch single(String edtf) {
        String date = edtf;
        while (!date.isEmpty() && QUALIFIERS.indexOf(date.charAt(date.length() - 1)) >= 0) {
            date = date.substring(0, date.length() - 1);
        }
        boolean approximate = date.length() < edtf.length();
        return days(date)
                .map(days -> new Stretch(Optional.of(days.first()), Optional.of(days.last()), approximate))
                .orElse(UNKNOWN);
    }

    private static Optional<Days> days(String date) {
        if (date.startsWith(UNKNOWN_YEAR)) {
            return Optional.empty();
        }
        if (date.indexOf('X') < 0) {
            return Days.parse(date).or(() -> part(date));
        }
        String known = date.length() > MONTH && date.indexOf('X') > MONTH
                ? date.substring(0, MONTH)
                : date.substring(0, Math.min(YEAR, date.length()));
        return Days.parse(known.replace('X', '0'))
                .flatMap(from -> Days.parse(known.replace('X', '9')).map(from::union));
    }

    private static Optional<Days> part(String date) {
        int[] months = date.length() == MONTH ? PARTS.get(date.substring(YEAR + 1)) : null;
        return months == null
                ? Optional.empty()
                : Days.parse(date.substring(0, YEAR)).map(year -> {
                    YearMonth begin = YearMonth.of(year.first().getYear(), months[0]);
                    return new Days(
                            begin.atDay(1), begin.plusMonths(months[1] - 1L).atEndOfMonth());
                });
    }

    /** Whether it lies wholly after a day. */
    boolean after(LocalDate day) {
        return first.filter(begin -> begin.isAfter(day)).isPresent();
    }

    /** Whether this says the same as {@code other}, and says it more exactly. */
    boolean refines(Stretch other) {
        return first.isPresent()
                && last.isPresent()
                && other.first.filter(begin -> begin.isAfter(first.get())).isEmpty()
                && other.last.filter(end -> end.isBefore(last.get())).isEmpty()
                && (!first.equals(other.first) || !last.equals(other.last));
    }
}
