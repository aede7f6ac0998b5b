package org.elchi.writing;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.elchi.register.record.Days;

/** Says dates, numbers, money, lists and names of states and languages, as CLDR has them for the locale of a wording. */
final class Saying {
    private static final String UNKNOWN_YEAR = "XXXX-";
    private static final int DAY = "2025-11-15".length();

    private final Wording wording;
    private final ULocale locale;

    Saying(Wording wording) {
        this.wording = wording;
        this.locale = wording.locale();
    }

    /** An EDTF date in words. */
    String date(String edtf) {
        int slash = edtf.indexOf('/');
        if (slash >= 0) {
            return interval(edtf.substring(0, slash), edtf.substring(slash + 1));
        }
        if (edtf.startsWith(UNKNOWN_YEAR)) {
            return Days.parse("2000" + edtf.substring(4))
                    .map(days -> wording.phrase(
                            "year-unknown",
                            slot -> Optional.of(formatted(days.first(), edtf.length() > 7 ? "MMMMd" : "MMMM"))))
                    .orElse(edtf);
        }
        return Days.parse(edtf)
                .map(days ->
                        formatted(days.first(), edtf.length() == 4 ? "y" : edtf.length() == 7 ? "yMMMM" : "yMMMMd"))
                .orElse(edtf);
    }

    private String interval(String from, String to) {
        Optional<DateInterval> days = Days.parse(from + "/" + to)
                .filter(stretch -> from.length() == DAY && to.length() == DAY)
                .map(stretch -> new DateInterval(
                        instant(stretch.first()).toEpochMilli(),
                        instant(stretch.last()).toEpochMilli()));
        return days.map(stretch -> {
                    DateIntervalFormat format = DateIntervalFormat.getInstance("yMMMMd", locale);
                    format.setTimeZone(TimeZone.GMT_ZONE);
                    return format.format(stretch);
                })
                .orElseGet(() -> date(from) + "\u2013" + date(to));
    }

    String day(LocalDate day) {
        return formatted(day, "yMMMMd");
    }

    private String formatted(LocalDate day, String skeleton) {
        DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(instant(day)));
    }

    private static Instant instant(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** An amount: long numbers as {@code 1.2 billion}, with the currency's name where there is one. */
    String amount(BigDecimal number, Optional<String> currency) {
        var format = NumberFormatter.withLocale(locale)
                .notation(Notation.compactLong())
                .precision(Precision.maxSignificantDigits(4));
        return currency.filter(code -> code.matches("[A-Z]{3}"))
                .map(code -> format.unit(Currency.getInstance(code))
                        .unitWidth(NumberFormatter.UnitWidth.FULL_NAME)
                        .format(number)
                        .toString())
                .orElseGet(() -> format.format(number).toString());
    }

    /** A share, as {@code 20%}. */
    String percent(BigDecimal percent) {
        return NumberFormatter.withLocale(locale)
                .unit(MeasureUnit.PERCENT)
                .precision(Precision.maxSignificantDigits(2))
                .format(percent)
                .toString();
    }

    String number(BigDecimal number) {
        return NumberFormatter.withLocale(locale).format(number).toString();
    }

    String ordinal(BigDecimal number) {
        return new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.ORDINAL).format(number.longValue());
    }

    String list(List<String> items) {
        return ListFormatter.getInstance(locale).format(items);
    }

    /** The language of a tag such as {@code uz-Cyrl}. */
    String language(String tag) {
        return new ULocale(tag.replace('-', '_')).getDisplayLanguage(locale);
    }

    /** Words in quotation marks, no more than so many characters of them, cut between words. */
    String quoted(String words, int longest) {
        String text = words.replaceAll("\\s+", " ").strip();
        if (text.codePointCount(0, text.length()) <= longest) {
            return quoted(text);
        }
        int end = text.offsetByCodePoints(0, longest);
        int space = text.lastIndexOf(' ', end);
        return quoted(text.substring(0, space > end / 2 ? space : end) + " …");
    }

    String quoted(String words) {
        return wording.quoted(words.replaceAll("\\s+", " ").strip());
    }

    /** A sentence begins with a capital letter. */
    String sentence(String text) {
        return text.isEmpty()
                ? text
                : UCharacter.toTitleCase(
                                locale,
                                text.substring(0, text.offsetByCodePoints(0, 1)),
                                null,
                                UCharacter.TITLECASE_NO_LOWERCASE)
                        + text.substring(text.offsetByCodePoints(0, 1));
    }
}
