package org.elchi.register.following;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.elchi.register.record.Record;

/**
 * A promise as the evidence of one day has it.
 *
 * @param record what was promised: the record with the tellings of that day
 * @param reached the furthest that evidence proves, whatever time has made of it since
 * @param awaited what must come next, of an open promise
 * @param open whether something is promised that is not yet known as kept, missed or given up
 * @param late whether it was met, as far as is known, after it was due
 * @param by who promised: states, people
 * @param responsible who is to do it
 * @param promised the first day on which the promise was told of
 * @param lastSpoken the last day on which anybody did
 * @param steps the trail of evidence, in the order of time
 * @param progress of a target
 */
public record Commitment(
        Record record,
        LocalDate asOf,
        State state,
        State reached,
        Optional<State> awaited,
        boolean open,
        boolean late,
        List<String> by,
        List<String> responsible,
        Optional<LocalDate> promised,
        Optional<Due> due,
        Optional<LocalDate> lastSpoken,
        List<Step> steps,
        Optional<Progress> progress) {
    public Commitment {
        by = List.copyOf(by);
        responsible = List.copyOf(responsible);
        steps = List.copyOf(steps);
    }

    public String id() {
        return record.id();
    }

    public String type() {
        return record.type();
    }

    public boolean overdue() {
        return state == State.OVERDUE;
    }

    /** Whether it is open and due within so long from the day. */
    public boolean due(Period within) {
        return open
                && due.flatMap(Due::last)
                        .filter(day -> !day.isBefore(asOf) && !day.isAfter(asOf.plus(within)))
                        .isPresent();
    }

    /** The last day on which anybody spoke of it, where it is open and that is so long ago. */
    public Optional<LocalDate> silentSince(Period atLeast) {
        return lastSpoken.filter(day -> open && !day.plus(atLeast).isAfter(asOf));
    }
}
