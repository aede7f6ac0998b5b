package org.elchi.register.following;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * How fast a figure grows from one year to another.
 *
 * @param from the first year
 * @param to the last year
 * @param linear by how much in each year, if by the same amount
 * @param compound by how many percent in each year, if by the same share
 */
public record Pace(int from, int to, BigDecimal linear, double compound) {
    private static final double HUNDRED = 100;

    static Pace of(int from, BigDecimal first, int to, BigDecimal last) {
        int years = to - from;
        double share = StrictMath.pow(last.doubleValue() / first.doubleValue(), 1.0 / years) - 1;
        BigDecimal linear = last.subtract(first).divide(BigDecimal.valueOf(years), MathContext.DECIMAL64);
        return new Pace(from, to, linear, share * HUNDRED);
    }

    /** Whether this is at least as fast by both measures. */
    boolean keepsUpWith(Pace needed) {
        return linear.compareTo(needed.linear) >= 0 && compound >= needed.compound;
    }

    /** Whether this is slower by both measures. */
    boolean lagsBehind(Pace needed) {
        return linear.compareTo(needed.linear) < 0 && compound < needed.compound;
    }
}
