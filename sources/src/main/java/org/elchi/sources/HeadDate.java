package org.elchi.sources;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The date that stands at the head of a text, in figures: {@code date 2025-11-15 Title}, {@code 15.11.2025 12:30}. A date inside a long
 * line is part of the report, not its date.
 */
final class HeadDate {
    private static final int LINES = 5;
    private static final int SHORT = 60;
    private static final String FIGURES =
            "(?<![\\d.-])(?:(?<y>\\d{4})[-./](?<m>\\d{1,2})[-./](?<d>\\d{1,2})|(?<D>\\d{1,2})[./](?<M>\\d{1,2})[./](?<Y>\\d{4}))(?![\\d'’-]|\\p{L}(?<!T))";
    private static final Pattern ANYWHERE = Pattern.compile(FIGURES);
    private static final Pattern OPENING = Pattern.compile("^\\s*(?:\\p{L}{1,20}\\s*:?\\s+)?" + FIGURES);

    private HeadDate() {}

    static Optional<LocalDate> of(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .limit(LINES)
                .flatMap(line -> inLine(line).stream())
                .findFirst();
    }

    private static Optional<LocalDate> inLine(String line) {
        String head = line.substring(0, Math.min(line.length(), 200));
        Matcher date = (line.strip().length() <= SHORT ? ANYWHERE : OPENING).matcher(head);
        return date.find() ? day(date) : Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher date) {
        boolean yearFirst = date.group("y") != null;
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(date.group(yearFirst ? "y" : "Y")),
                    Integer.parseInt(date.group(yearFirst ? "m" : "M")),
                    Integer.parseInt(date.group(yearFirst ? "d" : "D"))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
