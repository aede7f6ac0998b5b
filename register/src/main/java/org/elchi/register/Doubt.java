package org.elchi.register;

import java.util.List;
import org.elchi.register.comparing.Contradictions;
import org.elchi.register.decision.Act;
import org.elchi.register.record.Record;

/**
 * How much a record wants somebody to look at it.
 *
 * @param confidence that at least one of its tellings is right, from 0 to 1, as if each were read by itself
 * @param contradicted the slots in which its tellings contradict each other
 * @param seen whether somebody has confirmed or corrected it
 */
public record Doubt(double confidence, List<String> contradicted, boolean seen) {
    /** A contradiction weighs as much as so much confidence that is missing. */
    private static final double CONTRADICTION = 0.5;

    private static final int STEPS = 1000;

    public Doubt {
        contradicted = List.copyOf(contradicted);
    }

    public static Doubt of(Record record) {
        double wrong = record.tellings().stream()
                .mapToDouble(telling -> 1 - telling.fact().confidence())
                .reduce(1, (one, other) -> one * other);
        boolean seen = record.judgement().decisions().stream()
                .anyMatch(decision -> decision.act() instanceof Act.Confirm || decision.act() instanceof Act.Correct);
        return new Doubt(1 - wrong, Contradictions.in(record), seen);
    }

    /** Sorts records that nobody has seen, the most doubtful first: {@code 0137}; empty for the others. */
    String order() {
        double certain = contradicted.isEmpty() ? confidence : confidence * CONTRADICTION;
        long step = Math.round(Math.clamp(certain, 0, 1) * STEPS);
        return seen ? "" : String.format(java.util.Locale.ROOT, "%04d", step);
    }
}
