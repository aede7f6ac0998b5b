package org.elchi.register.merging;

import java.util.Optional;
import org.elchi.register.record.Days;
import org.elchi.register.record.Telling;

/** Compares dates that are no date of the event: a deadline, the year of a figure. */
record Dates(String slot) implements Measure<Days> {
    @Override
    public Optional<Days> prepared(Telling telling) {
        return telling.slot(slot).flatMap(value -> Days.parse(value.toString()));
    }

    @Override
    public Outcome compared(Days one, Days other) {
        return one.equals(other) ? Outcome.EQUAL : one.apart(other) == 0 ? Outcome.NEAR : Outcome.DIFFER;
    }
}
