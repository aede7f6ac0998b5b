package org.elchi.register.comparing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Compares figures: one may be the other rounded. */
final class Figures {
    /** Whole numbers below this are counted, not estimated: 15 documents are not 16. */
    private static final BigDecimal COUNTED = BigDecimal.valueOf(100);

    /** A rounded figure lies within a tenth of what it stands for. */
    private static final BigDecimal PART = BigDecimal.TEN;

    private Figures() {}

    static Agreement between(BigDecimal one, BigDecimal other) {
        if (one.compareTo(other) == 0) {
            return Agreement.SAME;
        }
        if (one.signum() != other.signum() || counted(one) && counted(other)) {
            return Agreement.CONFLICT;
        }
        boolean coarser = scale(one) < scale(other);
        boolean rounded = coarser ? rounds(other, one) : scale(other) < scale(one) && rounds(one, other);
        return rounded ? coarser ? Agreement.LESS : Agreement.MORE : Agreement.CONFLICT;
    }

    private static boolean counted(BigDecimal number) {
        return scale(number) <= 0 && number.abs().compareTo(COUNTED) < 0;
    }

    /** Whether a figure is another cut or rounded to the digits that it gives; of a one with noughts behind it the first nought counts. */
    private static boolean rounds(BigDecimal exact, BigDecimal round) {
        boolean one = round.abs().stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
        int places = scale(round) + (one ? 1 : 0);
        return exact.subtract(round).abs().multiply(PART).compareTo(exact.abs()) <= 0
                && (exact.setScale(places, RoundingMode.HALF_UP).compareTo(round) == 0
                        || exact.setScale(places, RoundingMode.DOWN).compareTo(round) == 0);
    }

    private static int scale(BigDecimal number) {
        return number.stripTrailingZeros().scale();
    }
}
