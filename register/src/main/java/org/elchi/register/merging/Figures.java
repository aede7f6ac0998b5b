package org.elchi.register.merging;

import java.math.BigDecimal;
import java.util.Optional;
import org.elchi.reading.Value;
import org.elchi.register.record.Telling;

/** Compares figures: one that is rounder is near to all that round to it. */
record Figures(String slot) implements Measure<Figures.Figure> {
    private static final double MOST = 0.08;
    /** "Over two billion" may be 2.3. */
    private static final double ROUGHLY = 0.2;

    /**
     * A figure and how exact it is.
     *
     * @param unit the last place that is said: a tenth of a billion in 1.9 billion
     */
    record Figure(double value, double unit) {}

    @Override
    public Optional<Figure> prepared(Telling telling) {
        return telling.slot(slot).flatMap(Figures::of);
    }

    static Optional<Figure> of(Value value) {
        try {
            BigDecimal number = new BigDecimal(value.toString()).stripTrailingZeros();
            return Optional.of(new Figure(number.doubleValue(), Math.pow(10, -number.scale())));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    @Override
    public Outcome compared(Figure one, Figure other) {
        double apart = Math.abs(one.value - other.value);
        double size = Math.max(Math.abs(one.value), Math.abs(other.value));
        if (apart <= size * 1e-9) {
            return Outcome.EQUAL;
        }
        boolean rounded = apart <= Math.max(one.unit, other.unit) / 2;
        return rounded && apart <= size * MOST
                ? Outcome.NEAR
                : apart < Math.max(one.unit, other.unit) && apart <= size * ROUGHLY ? Outcome.WEAK : Outcome.DIFFER;
    }
}
