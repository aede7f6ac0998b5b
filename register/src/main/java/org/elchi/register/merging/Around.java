package org.elchi.register.merging;

import java.util.List;
import java.util.Optional;
import org.elchi.register.record.Gist;
import org.elchi.register.record.Telling;

/** Compares the states that two documents are about. */
record Around() implements Measure<String[]> {
    @Override
    public Optional<String[]> prepared(Telling telling) {
        List<String> states = telling.gist().values(Gist.AROUND);
        return states.isEmpty() ? Optional.empty() : Optional.of(Sorted.of(states));
    }

    @Override
    public Outcome compared(String[] one, String[] other) {
        int shared = Sorted.shared(one, other);
        if (shared == one.length && shared == other.length) {
            return Outcome.EQUAL;
        }
        return shared == Math.min(one.length, other.length)
                ? Outcome.NEAR
                : shared > 1 ? Outcome.PARTLY : shared == 1 ? Outcome.WEAK : Outcome.DIFFER;
    }
}
