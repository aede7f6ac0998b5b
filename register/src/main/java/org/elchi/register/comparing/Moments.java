package org.elchi.register.comparing;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elchi.register.record.Days;

/** Compares EDTF dates: one may be less exact than the other. */
final class Moments {
    private static final Pattern SINGLE = Pattern.compile("(\\d{4}|XXXX)(?:-(\\d\\d|XX))?(?:-(\\d\\d|XX))?[?~%]?");
    private static final String QUALIFIER = "[?~%]";
    private static final int SPRING = 21;
    private static final int WINTER = 24;
    private static final int MONTHS = 3;

    private Moments() {}

    /** How one date stands to another; nothing where one is no date. */
    static Optional<Agreement> between(String one, String other) {
        if (!isDate(one) || !isDate(other)) {
            return Optional.empty();
        }
        Optional<Days> days = days(one);
        Optional<Days> beside = days(other);
        return Optional.of(
                days.isPresent() && beside.isPresent() ? between(days.get(), beside.get()) : parts(one, other));
    }

    private static boolean isDate(String text) {
        String[] ends = text.split("/", -1);
        return ends.length <= 2
                && SINGLE.matcher(ends[0]).matches()
                && SINGLE.matcher(ends[ends.length - 1]).matches();
    }

    private static Agreement between(Days one, Days other) {
        if (one.equals(other)) {
            return Agreement.SAME;
        }
        boolean within = holds(other, one);
        if (!within && !holds(one, other)) {
            return Agreement.CONFLICT;
        }
        // a day is more exact than its month, but tells less than the few days of a visit
        boolean spells = one.exact() && other.exact();
        return within == spells ? Agreement.LESS : Agreement.MORE;
    }

    private static boolean holds(Days wide, Days narrow) {
        return !narrow.first().isBefore(wide.first()) && !narrow.last().isAfter(wide.last());
    }

    /** The stretch of days; a season is three months. Nothing where the year is unknown. */
    private static Optional<Days> days(String edtf) {
        String plain = edtf.replaceAll(QUALIFIER, "").replaceAll("-XX", "");
        Matcher matcher = SINGLE.matcher(plain);
        if (matcher.matches() && matcher.group(2) != null && !plain.startsWith("X")) {
            int month = Integer.parseInt(matcher.group(2));
            if (month >= SPRING && month <= WINTER) {
                YearMonth first = YearMonth.of(Integer.parseInt(matcher.group(1)), MONTHS * (month - SPRING + 1));
                return Optional.of(new Days(first.atDay(1), first.plusMonths(2).atEndOfMonth()));
            }
        }
        return plain.contains("X") ? Optional.empty() : Days.parse(plain);
    }

    /** Year with year, month with month, day with day, as far as both are known. */
    private static Agreement parts(String one, String other) {
        Matcher left = SINGLE.matcher(one);
        Matcher right = SINGLE.matcher(other);
        if (!left.matches() || !right.matches()) {
            return one.equals(other) ? Agreement.SAME : Agreement.CONFLICT;
        }
        boolean more = false;
        boolean less = false;
        for (int part = 1; part <= 3; part++) {
            boolean known = known(left, part);
            boolean beside = known(right, part);
            if (known && beside && !left.group(part).equals(right.group(part))) {
                return Agreement.CONFLICT;
            }
            more |= known && !beside;
            less |= beside && !known;
        }
        return more ? less ? Agreement.BOTH_ADD : Agreement.MORE : less ? Agreement.LESS : Agreement.SAME;
    }

    private static boolean known(Matcher date, int part) {
        return date.group(part) != null && !date.group(part).startsWith("X");
    }
}
