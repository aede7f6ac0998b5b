package org.elchi.writing.wording;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.elchi.language.Declension;
import org.elchi.language.data.Node;
import org.elchi.register.record.Days;
import org.elchi.writing.page.Paper.Run;

/**
 * Says EDTF dates. Alone they are said as CLDR has them unless the language's data say otherwise; in a sentence, as the data say: when
 * something was, since when, by when.
 */
final class Dates {
    /** Uses of a date in a sentence. */
    static final Set<String> USES = Set.of("plain", "when", "since", "by", "horizon");
    /** How much of a date is known, and how long it is. */
    static final Set<String> SHAPES =
            Set.of("day", "days", "months", "range", "month", "year", "day-of-year", "month-of-year");

    private static final String MONTH_NAMES = "months";
    private static final String DAY_NAMES = "weekdays";
    private static final String UNKNOWN_YEAR = "XXXX-";
    private static final String LEAP_YEAR = "2000";
    private static final int SAID = 10_000;
    private static final int YEAR = "2025".length();
    private static final int MONTHS = 12;
    private static final int DAYS = 7;
    private static final int MONTH = "2025-11".length();
    private static final int DAY = "2025-11-15".length();

    private final ULocale locale;
    private final Diction diction;
    private final List<String> months;
    private final List<String> monthsAlone;
    private final List<String> weekdays;
    private final Map<String, Map<String, Template>> patterns = new HashMap<>();
    /** Dates as they stand alone: a register has many records of few days. */
    private final Cache<String, String> alone =
            Caffeine.newBuilder().maximumSize(SAID).build();

    private Dates(ULocale locale, Diction diction, Node node, UnaryOperator<String> rewritten) {
        List<String> own = node.texts(MONTH_NAMES).stream().map(rewritten).toList();
        List<String> ownDays = node.texts(DAY_NAMES).stream().map(rewritten).toList();
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
        this.locale = locale;
        this.diction = diction;
        this.months = own.isEmpty() ? names(symbols, DateFormatSymbols.FORMAT, rewritten) : own;
        this.monthsAlone = own.isEmpty() ? names(symbols, DateFormatSymbols.STANDALONE, rewritten) : own;
        this.weekdays = ownDays.isEmpty() ? weekdays(symbols, rewritten) : ownDays;
    }

    /**
     * The dates of a language.
     *
     * @param node the part {@code dates} of its file: {@code months} and {@code weekdays} (from Monday) where CLDR has none, and the patterns of
     *     each use and shape
     */
    static Dates of(Node node, ULocale locale, Diction diction, UnaryOperator<String> rewritten) {
        Dates dates = new Dates(locale, diction, node, rewritten);
        node.entries().forEach((use, forms) -> {
            if (!use.equals(MONTH_NAMES) && !use.equals(DAY_NAMES)) {
                Map<String, Template> templates = new HashMap<>();
                forms.only(SHAPES);
                forms.entries().forEach((shape, text) -> templates.put(shape, Templates.of(text, rewritten)));
                dates.patterns.put(use, templates);
            }
        });
        return dates;
    }

    private static List<String> names(DateFormatSymbols symbols, int context, UnaryOperator<String> rewritten) {
        return Arrays.stream(symbols.getMonths(context, DateFormatSymbols.WIDE))
                .map(rewritten)
                .toList();
    }

    /** The names of weekdays in this script, from Monday; CLDR begins with Sunday, behind an empty name. */
    private static List<String> weekdays(DateFormatSymbols symbols, UnaryOperator<String> rewritten) {
        String[] names = symbols.getWeekdays(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE);
        return Arrays.stream(DayOfWeek.values())
                .map(day -> rewritten.apply(names[day.getValue() % DAYS + 1]))
                .toList();
    }

    /** The names of weekdays, from Monday. */
    List<String> weekdays() {
        return weekdays;
    }

    /** With which day a week begins. */
    DayOfWeek firstOfWeek() {
        int sundayIsOne = Calendar.getInstance(locale).getFirstDayOfWeek();
        return DayOfWeek.SUNDAY.plus(sundayIsOne - 1L);
    }

    /** A date alone. */
    String plain(String edtf) {
        return alone.get(edtf, this::written);
    }

    private String written(String edtf) {
        return said("plain", edtf).map(Diction::text).orElseGet(() -> byCldr(edtf));
    }

    String plain(LocalDate day) {
        return plain(day.toString());
    }

    /** A date in a sentence; nothing where the language says no such date so. */
    Optional<List<Run>> said(String use, String edtf) {
        String exact = edtf.replaceAll("[~?%]", "");
        return shape(exact)
                .flatMap(shape ->
                        Optional.ofNullable(patterns.getOrDefault(use, Map.of()).get(shape)))
                .flatMap(template -> template.say(slot -> part(slot, exact), diction));
    }

    private static Optional<String> shape(String edtf) {
        if (edtf.startsWith(UNKNOWN_YEAR)) {
            return Optional.of(edtf.length() > MONTH ? "day-of-year" : "month-of-year");
        }
        if (Days.parse(edtf).isEmpty() || nameless(edtf)) {
            return Optional.empty();
        }
        int slash = edtf.indexOf('/');
        return slash < 0
                ? Optional.of(edtf.length() == YEAR ? "year" : edtf.length() == MONTH ? "month" : "day")
                : stretch(edtf.substring(0, slash), edtf.substring(slash + 1));
    }

    /** Whether it is a stretch of months that no calendar names: a season, a half of a year, a decade. */
    private static boolean nameless(String edtf) {
        return edtf.indexOf('X') >= 0
                || (edtf.length() == MONTH && Integer.parseInt(edtf, YEAR + 1, MONTH, 10) > MONTHS);
    }

    private static Optional<String> stretch(String from, String to) {
        if (from.length() != DAY || to.length() != DAY) {
            return Optional.empty();
        }
        return Optional.of(
                from.regionMatches(0, to, 0, MONTH) ? "days" : from.regionMatches(0, to, 0, YEAR) ? "months" : "range");
    }

    private Optional<Said> part(String slot, String edtf) {
        String date = slot.endsWith("2") ? edtf.substring(edtf.indexOf('/') + 1) : edtf;
        return switch (slot) {
            case "day", "day2" -> Optional.of(figures(date.substring(MONTH + 1, DAY)));
            case "month", "month2" -> month(months, date);
            case "month-alone", "month-alone2" -> month(monthsAlone, date);
            case "year", "year2" -> Optional.of(figures(date.substring(0, YEAR)));
            default -> Optional.empty();
        };
    }

    private static Said figures(String figures) {
        BigDecimal number = new BigDecimal(figures);
        return new Said(Said.of(number.toPlainString(), Declension.Kind.NAME).items(), Optional.of(number));
    }

    private static Optional<Said> month(List<String> names, String date) {
        return Optional.of(Said.words(names.get(Integer.parseInt(date.substring(YEAR + 1, MONTH)) - 1)));
    }

    // ---- CLDR

    private String byCldr(String edtf) {
        int slash = edtf.indexOf('/');
        if (slash >= 0) {
            return interval(edtf.substring(0, slash), edtf.substring(slash + 1));
        }
        boolean yearless = edtf.startsWith(UNKNOWN_YEAR);
        if (!yearless && nameless(edtf.replaceAll("[~?%]", ""))) {
            return Days.parse(edtf).map(days -> between(days, "yMMMM")).orElse(edtf);
        }
        return Days.parse(yearless ? LEAP_YEAR + edtf.substring(YEAR) : edtf)
                .map(days -> formatted(days.first(), skeleton(edtf, yearless)))
                .orElse(edtf);
    }

    private static String skeleton(String edtf, boolean yearless) {
        if (yearless) {
            return edtf.length() > MONTH ? "MMMMd" : "MMMM";
        }
        return edtf.length() == YEAR ? "y" : edtf.length() == MONTH ? "yMMMM" : "yMMMMd";
    }

    private String interval(String from, String to) {
        return Days.parse(from + "/" + to)
                .filter(days -> from.length() == DAY && to.length() == DAY)
                .map(days -> between(days, "yMMMMd"))
                .orElseGet(() -> joined(plain(from), plain(to)));
    }

    /** A dash stands in spaces between what has spaces itself. */
    private static String joined(String from, String to) {
        return from + (from.contains(" ") ? " \u2013 " : "\u2013") + to;
    }

    private String between(Days days, String skeleton) {
        DateIntervalFormat format = DateIntervalFormat.getInstance(skeleton, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(new DateInterval(
                instant(days.first()).toEpochMilli(), instant(days.last()).toEpochMilli()));
    }

    private String formatted(LocalDate day, String skeleton) {
        DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(instant(day)));
    }

    private static Instant instant(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
