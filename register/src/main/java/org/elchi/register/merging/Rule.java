package org.elchi.register.merging;

import org.elchi.register.record.Telling;
import org.jspecify.annotations.Nullable;

/**
 * How much it weighs what two tellings say in one respect.
 *
 * @param slot the slot, or what stands for one
 * @param by name of the measure
 * @param bits weight of each outcome in hundredths of a bit, {@link #VETO} where the two cannot be of one event
 */
record Rule<T>(String slot, String by, Measure<T> measure, int[] bits) {
    static final int VETO = Integer.MIN_VALUE;

    @Nullable
    Object prepared(Telling telling) {
        return measure.prepared(telling).orElse(null);
    }

    /** Both come from {@link #prepared}. */
    @SuppressWarnings("unchecked")
    Outcome compared(@Nullable Object one, @Nullable Object other) {
        if (one == null || other == null) {
            return one == other ? Outcome.NONE : Outcome.ONE;
        }
        return measure.compared((T) one, (T) other);
    }

    /** Whether it compares what the two say themselves, not what stands around it. */
    boolean says() {
        return measure instanceof Codes || measure instanceof Sets || measure instanceof Figures;
    }

    int weight(Outcome outcome) {
        return bits[outcome.ordinal()];
    }
}
