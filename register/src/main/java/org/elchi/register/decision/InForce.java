package org.elchi.register.decision;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells the decisions that count from those that were undone. */
public final class InForce {
    private InForce() {}

    /** Those of a whole log that count, in its order; an undoing is itself undone by another. */
    public static List<Decision> of(List<Decision> log) {
        Set<Long> undone = undone(log);
        return log.stream()
                .filter(decision -> !undone.contains(decision.number()))
                .filter(decision -> !(decision.act() instanceof Act.Undo))
                .toList();
    }

    /** The numbers of those that were undone. */
    public static Set<Long> undone(Collection<Decision> log) {
        Set<Long> undone = new HashSet<>();
        for (Decision decision : List.copyOf(log).reversed()) {
            if (decision.act() instanceof Act.Undo undo && !undone.contains(decision.number())) {
                undone.add(undo.decision());
            }
        }
        return undone;
    }
}
