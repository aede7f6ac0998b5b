package org.elchi.register.internal;

import java.util.HexFormat;
import java.util.Optional;

/** The hexadecimal digits of the ids of evidence as numbers, which take less room and are compared faster. */
final class Digits {
    private static final String MARK = "E";
    private static final int ALL = 12;
    private static final int BITS = 4;

    private Digits() {}

    /** The number of a whole id. */
    static long of(String id) {
        return HexFormat.fromHexDigitsToLong(id.substring(MARK.length()));
    }

    static String id(long number) {
        return MARK + HexFormat.of().toHexDigits(number, ALL);
    }

    /** The numbers of all ids that begin so. */
    record Range(long first, long next) {}

    /** Nothing where no id can begin so. */
    static Optional<Range> beginning(String id) {
        String digits = id.startsWith(MARK) ? id.substring(MARK.length()) : "-";
        if (digits.length() > ALL || !digits.chars().allMatch(HexFormat::isHexDigit) || !lower(digits)) {
            return Optional.empty();
        }
        int open = BITS * (ALL - digits.length());
        long first = digits.isEmpty() ? 0 : HexFormat.fromHexDigitsToLong(digits) << open;
        return Optional.of(new Range(first, first + (1L << open)));
    }

    private static boolean lower(String digits) {
        return digits.chars().noneMatch(digit -> digit >= 'A' && digit <= 'F');
    }
}
