package org.elchi.register.merging;

import java.util.List;
import java.util.Optional;
import org.elchi.register.record.Telling;

/**
 * Compares sets of codes, of which reports of one event may share but a few.
 *
 * @param any a code that alone says so little that it fits all
 */
record Sets(String slot, String any) implements Measure<String[]> {
    @Override
    public Optional<String[]> prepared(Telling telling) {
        List<String> items = Slots.items(telling, slot);
        return items.isEmpty() ? Optional.empty() : Optional.of(Sorted.of(items));
    }

    @Override
    public Outcome compared(String[] one, String[] other) {
        int shared = Sorted.shared(one, other);
        int least = Math.min(one.length, other.length);
        if (shared == one.length && shared == other.length) {
            return vague(one) ? Outcome.WEAK : Outcome.EQUAL;
        }
        int union = one.length + other.length - shared;
        return shared == 0
                ? vague(one) || vague(other) ? Outcome.WEAK : Outcome.DIFFER
                : 2 * shared > union || shared == least && 2 * shared >= union ? Outcome.NEAR : Outcome.PARTLY;
    }

    private boolean vague(String[] set) {
        return set.length == 1 && set[0].equals(any);
    }
}
