package org.elchi.register.entering;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elchi.register.record.Days;
import org.jspecify.annotations.Nullable;

/**
 * Dates as people type them: EDTF (ISO 8601-2) level 1 with years of four figures, and days whose year is not known ({@code XXXX-05-09}). Times of
 * the day and years of more figures are not dates of this register.
 */
public final class Edtf {
    private static final Pattern DATE =
            Pattern.compile("(?<year>\\d{4}|\\d{3}X|\\d{2}XX|XXXX)(-(?<month>\\d{2}|XX)(-(?<day>\\d{2}|XX))?)?[?~%]?");
    private static final String OPEN = "..";
    private static final String ANY_YEAR = "XXXX";
    private static final int FIRST_SEASON = 21;
    private static final int LAST_SEASON = 24;
    private static final int LEAP_YEAR = 2000;

    private Edtf() {}

    /** Whether this is a date, or an interval of two of which each may be unknown or open. */
    public static boolean isDate(String text) {
        int slash = text.indexOf('/');
        return slash < 0 ? isSingle(text) : isInterval(text.substring(0, slash), text.substring(slash + 1));
    }

    private static boolean isInterval(String first, String last) {
        boolean ends = isEnd(first) && isEnd(last) && (isSingle(first) || isSingle(last));
        return ends && inOrder(first, last);
    }

    private static boolean isEnd(String text) {
        return text.isEmpty() || text.equals(OPEN) || isSingle(text);
    }

    private static boolean inOrder(String first, String last) {
        return Days.parse(first)
                .flatMap(from -> Days.parse(last).map(to -> !to.last().isBefore(from.first())))
                .orElse(true);
    }

    private static boolean isSingle(String text) {
        Matcher date = DATE.matcher(text);
        return date.matches() && exists(date.group("year"), date.group("month"), date.group("day"));
    }

    private static boolean exists(String year, @Nullable String month, @Nullable String day) {
        if (month == null) {
            return !year.equals(ANY_YEAR);
        }
        if (year.contains("X") && !year.equals(ANY_YEAR)) {
            return false;
        }
        if (day == null) {
            return month.equals("XX") ? !year.contains("X") : isMonth(month) || isSeason(year, month);
        }
        return isDay(year, month, day);
    }

    private static boolean isMonth(String month) {
        return isBetween(month, 1, 12);
    }

    private static boolean isSeason(String year, String month) {
        return !year.contains("X") && isBetween(month, FIRST_SEASON, LAST_SEASON);
    }

    private static boolean isBetween(String number, int first, int last) {
        return !number.contains("X") && Integer.parseInt(number) >= first && Integer.parseInt(number) <= last;
    }

    /** A day of the month that is not known stands for all of them; one of an unknown year for one of any year. */
    private static boolean isDay(String year, String month, String day) {
        if (month.equals("XX")) {
            return day.equals("XX") && !year.contains("X");
        }
        if (!isMonth(month) || day.equals("XX")) {
            return isMonth(month);
        }
        int any = year.contains("X") ? LEAP_YEAR : Integer.parseInt(year);
        return YearMonth.of(any, Integer.parseInt(month)).isValidDay(Integer.parseInt(day));
    }
}
