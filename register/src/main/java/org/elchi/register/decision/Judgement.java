package org.elchi.register.decision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.elchi.reading.Value;

/**
 * What has been decided on one record and counts.
 *
 * @param decisions in the order in which they were made
 */
public record Judgement(List<Decision> decisions) {
    public static final Judgement NONE = new Judgement(List.of());

    public Judgement {
        decisions = List.copyOf(decisions);
    }

    /** A value that somebody put in the place of what was read. */
    public record Correction(Optional<Value> value, Decision by) {}

    /** The last decision on whether it is right. */
    public Optional<Decision> confirmed() {
        return of(Act.Confirm.class).reduce((earlier, later) -> later);
    }

    /** The last correction of each slot. */
    public Map<String, Correction> corrections() {
        Map<String, Correction> corrections = new TreeMap<>();
        for (Decision decision : decisions) {
            if (decision.act() instanceof Act.Correct correct) {
                corrections.put(correct.slot(), new Correction(correct.value(), decision));
            }
        }
        return corrections;
    }

    /** Remarks in the order in which they were made. */
    public List<Decision> notes() {
        return of(Act.Note.class).toList();
    }

    /** Who is to see to it, as last said. */
    public Optional<String> responsible() {
        return assigned().flatMap(assign -> assign.responsible().stream()).reduce((earlier, later) -> later);
    }

    /** Until when, as last said; EDTF. */
    public Optional<String> due() {
        return assigned().flatMap(assign -> assign.due().stream()).reduce((earlier, later) -> later);
    }

    private Stream<Act.Assign> assigned() {
        return of(Act.Assign.class).map(decision -> (Act.Assign) decision.act());
    }

    private Stream<Decision> of(Class<? extends Act> kind) {
        return decisions.stream().filter(decision -> kind.isInstance(decision.act()));
    }
}
