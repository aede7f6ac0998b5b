package org.elchi.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Draws bars of text, in eighths of a character where the terminal can show them.
 *
 * @param plain whether to draw in ASCII alone
 */
record Bars(boolean plain) {
    private static final String EIGHTHS = "▏▎▍▌▋▊▉█";
    private static final char HASH = '#';

    /** As the locale of the terminal asks; one that is not named can show all. */
    static Bars of(Map<String, String> environment) {
        return new Bars(Stream.of("LC_ALL", "LC_CTYPE", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(locale -> !locale.isBlank())
                .findFirst()
                .map(locale -> locale.toLowerCase(Locale.ROOT).replace("-", ""))
                .filter(locale -> !locale.contains("utf8"))
                .isPresent());
    }

    /** A bar whose length is to {@code width} as the value is to the greatest. */
    String bar(BigDecimal value, BigDecimal greatest, int width) {
        if (value.signum() <= 0 || greatest.signum() <= 0) {
            return "";
        }
        int steps = plain ? 1 : EIGHTHS.length();
        int length = value.multiply(BigDecimal.valueOf((long) width * steps))
                .divide(greatest, 0, RoundingMode.HALF_UP)
                .max(BigDecimal.ONE)
                .intValueExact();
        char full = plain ? HASH : EIGHTHS.charAt(EIGHTHS.length() - 1);
        String bar = String.valueOf(full).repeat(length / steps);
        return length % steps == 0 ? bar : bar + EIGHTHS.charAt(length % steps - 1);
    }
}
