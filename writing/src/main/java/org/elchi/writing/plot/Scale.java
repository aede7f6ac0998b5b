package org.elchi.writing.plot;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Values on a stretch of the sheet.
 *
 * @param least the value at {@code from}
 * @param most the value at {@code to}
 * @param step between two ticks
 */
record Scale(double least, double most, double step, double from, double to) {
    private static final int TICKS = 5;

    /** One that begins and ends at a round value and holds zero. */
    static Scale round(double least, double most, double from, double to) {
        double low = Math.min(0, least);
        double high = Math.max(0, most);
        double step = step(high - low > 0 ? (high - low) / TICKS : 1);
        return new Scale(StrictMath.floor(low / step) * step, StrictMath.ceil(high / step) * step, step, from, to);
    }

    /** The least of 1, 2, 5, 10, 20 … that is not below. */
    private static double step(double least) {
        double power = StrictMath.pow(10, StrictMath.floor(StrictMath.log10(least)));
        for (int times : new int[] {1, 2, 5}) {
            if (times * power >= least * 0.999) {
                return times * power;
            }
        }
        return 10 * power;
    }

    double at(double value) {
        return most == least ? from : from + (value - least) / (most - least) * (to - from);
    }

    /** The round values on it. */
    List<BigDecimal> ticks() {
        List<BigDecimal> ticks = new ArrayList<>();
        int count = (int) Math.round((most - least) / step);
        BigDecimal each = new BigDecimal(step, MathContext.DECIMAL32);
        BigDecimal first = new BigDecimal(Math.round(least / step));
        for (int i = 0; i <= count; i++) {
            ticks.add(first.add(BigDecimal.valueOf(i)).multiply(each));
        }
        return ticks;
    }

    /** Three digits of a value, in so large units. */
    static BigDecimal rounded(BigDecimal value, BigDecimal unit) {
        BigDecimal divided = value.divide(unit, MathContext.DECIMAL64).round(new MathContext(3, RoundingMode.HALF_UP));
        return divided.stripTrailingZeros().scale() < 0
                ? divided.setScale(0, RoundingMode.HALF_UP)
                : divided.stripTrailingZeros();
    }

    /** The power of a thousand in which a value has one to three digits before the point; at least one. */
    static BigDecimal unit(double most) {
        int thousands = most < 1000 ? 0 : Math.min(4, (int) StrictMath.floor(StrictMath.log10(most) / 3 + 1e-9));
        return BigDecimal.TEN.pow(3 * thousands);
    }
}
