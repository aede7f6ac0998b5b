package org.elchi.cli;

import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A length of time as people type it: {@code 90d}, {@code 6w}, {@code 12m}, {@code 2y}. */
final class Lapse implements ITypeConverter<Period> {
    private static final Pattern FORM = Pattern.compile("(\\d{1,4})([dwmy])");

    @Override
    public Period convert(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new TypeConversionException(
                    "'" + text + "' is no length of time; need a number and d, w, m or y, such as 90d, 6w, 12m, 2y");
        }
        int count = Integer.parseInt(form.group(1));
        return switch (form.group(2)) {
            case "d" -> Period.ofDays(count);
            case "w" -> Period.ofWeeks(count);
            case "m" -> Period.ofMonths(count);
            default -> Period.ofYears(count);
        };
    }
}
