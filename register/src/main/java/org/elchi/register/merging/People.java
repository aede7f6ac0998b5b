package org.elchi.register.merging;

import java.util.List;
import java.util.Optional;
import org.elchi.register.record.Telling;

/** Compares persons, states and organisations, one or many; a person fits the state that she serves. */
record People(String slot) implements Measure<Named[]> {
    @Override
    public Optional<Named[]> prepared(Telling telling) {
        List<Named> named = Named.of(telling, slot);
        return named.isEmpty() ? Optional.empty() : Optional.of(named.toArray(Named[]::new));
    }

    @Override
    public Outcome compared(Named[] one, Named[] other) {
        return of(one, other);
    }

    /** Each is matched with one of the other side at most, those of the same name first. */
    static Outcome of(Named[] one, Named[] other) {
        long taken = 0;
        int equal = 0;
        for (Named own : one) {
            int at = find(own, other, taken, Outcome.EQUAL);
            equal += at >= 0 ? 1 : 0;
            taken |= at >= 0 ? 1L << at : 0;
        }
        int near = 0;
        for (Named own : one) {
            if (find(own, other, ~taken, Outcome.EQUAL) < 0) {
                int at = find(own, other, taken, Outcome.NEAR);
                near += at >= 0 ? 1 : 0;
                taken |= at >= 0 ? 1L << at : 0;
            }
        }
        return judged(equal, near, one.length, other.length);
    }

    private static int find(Named own, Named[] others, long taken, Outcome wanted) {
        for (int i = 0; i < others.length && i < Long.SIZE; i++) {
            if ((taken & 1L << i) == 0 && own.compared(others[i]) == wanted) {
                return i;
            }
        }
        return -1;
    }

    private static Outcome judged(int equal, int near, int one, int other) {
        int both = equal + near;
        if (equal == one && equal == other) {
            return Outcome.EQUAL;
        }
        int union = one + other - both;
        boolean within = both == Math.min(one, other);
        return both == 0 ? Outcome.DIFFER : 2 * both > union ? Outcome.NEAR : within ? Outcome.PARTLY : Outcome.WEAK;
    }
}
