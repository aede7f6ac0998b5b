package org.elchi.cli;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.elchi.register.Register;
import org.elchi.register.decision.Act;
import org.elchi.register.decision.Anchor;
import org.elchi.register.decision.Decision;
import org.elchi.register.decision.InForce;
import org.elchi.register.record.Telling;

/** All decisions of a register, which of them were undone by which, and which no longer find what they are about. */
final class Logbook {
    private final Map<Long, Decision> decisions = new TreeMap<>();
    private final Map<Long, Long> undone = new TreeMap<>();
    private final Set<Long> lost;

    private Logbook(List<Decision> log, Set<Long> lost) {
        this.lost = lost;
        Set<Long> all = InForce.undone(log);
        for (Decision decision : log) {
            decisions.put(decision.number(), decision);
            if (decision.act() instanceof Act.Undo undo && !all.contains(decision.number())) {
                undone.put(undo.decision(), decision.number());
            }
        }
    }

    static Logbook of(Register register) {
        return new Logbook(register.decisions(), register.lost());
    }

    /** In the order in which they were made. */
    List<Decision> all() {
        return List.copyOf(decisions.values());
    }

    Optional<Decision> decision(long number) {
        return Optional.ofNullable(decisions.get(number));
    }

    /** The number of the decision by which this one no longer counts. */
    Optional<Long> undoneBy(long number) {
        return Optional.ofNullable(undone.get(number));
    }

    /** Whether it counts but finds nothing of what it is about. */
    boolean isLost(Decision decision) {
        return lost.contains(decision.number());
    }

    /** The decision that it comes down to: of an undoing, what was undone first. */
    Decision first(Decision decision) {
        return decision.act() instanceof Act.Undo undo
                ? decision(undo.decision()).map(this::first).orElse(decision)
                : decision;
    }

    /** Whether it is about one of these tellings, or about what bears a name that begins so. */
    boolean concerns(Decision decision, Collection<Telling> tellings, String id) {
        Decision first = first(decision);
        return Ids.isNamed(first, id)
                || tellings.stream().anyMatch(telling -> entered(first, telling))
                || first.act().anchors().stream()
                        .anyMatch(anchor -> tellings.stream().anyMatch(telling -> fits(anchor, telling)));
    }

    private static boolean entered(Decision decision, Telling telling) {
        return Anchor.decision(telling.sha256())
                .filter(number -> number == decision.number())
                .isPresent();
    }

    private static boolean fits(Anchor anchor, Telling telling) {
        return anchor.sha256().equals(telling.sha256())
                && anchor.fit(
                                telling.fact().type(),
                                telling.evidence().get(0).span(),
                                telling.fact().slots())
                        > 0;
    }
}
