package org.elchi.register.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elchi.register.decision.Act;
import org.elchi.register.decision.Anchor;
import org.elchi.register.decision.Decision;
import org.elchi.register.decision.InForce;

/** The log of decisions in memory, caught up with what others have added, and what of it counts. */
final class Log {
    private final DecisionTable table;
    private final List<Decision> all = new ArrayList<>();
    private final Map<Long, Decision> inForce = new HashMap<>();
    private final Map<String, List<Placed>> byDocument = new HashMap<>();

    /** An anchor and its place in its decision. */
    record Placed(Decision decision, int place, Anchor anchor) {}

    Log(Store store) {
        this.table = new DecisionTable(store);
    }

    /** Catches up with the table. */
    Log fresh() {
        List<Decision> added = table.after(last());
        all.addAll(added);
        for (Decision decision : added) {
            List<Anchor> anchors = decision.act().anchors();
            for (int place = 0; place < anchors.size(); place++) {
                byDocument
                        .computeIfAbsent(anchors.get(place).sha256(), document -> new ArrayList<>())
                        .add(new Placed(decision, place, anchors.get(place)));
            }
        }
        if (!added.isEmpty()) {
            inForce.clear();
            InForce.of(all).forEach(decision -> inForce.put(decision.number(), decision));
        }
        return this;
    }

    /** Forgets what was seen in a transaction that came to nothing. */
    void forget() {
        all.clear();
        inForce.clear();
        byDocument.clear();
    }

    List<Decision> all() {
        return List.copyOf(all);
    }

    /** The number of the last; 0 where there is none. */
    long last() {
        return all.isEmpty() ? 0 : all.getLast().number();
    }

    Optional<Decision> find(long number) {
        return all.stream().filter(decision -> decision.number() == number).findFirst();
    }

    /** The decision of a number, where it counts. */
    Optional<Decision> inForce(long number) {
        return Optional.ofNullable(inForce.get(number));
    }

    /** Whether no decision counts. */
    boolean isQuiet() {
        return inForce.isEmpty();
    }

    /** The numbers of those that count and say what belongs together and what does not. */
    List<Long> grouping() {
        return inForce.values().stream()
                .filter(decision -> decision.act() instanceof Act.Merge || decision.act() instanceof Act.Split)
                .map(Decision::number)
                .sorted()
                .toList();
    }

    /** All anchors in a document, also of decisions that do not count now. */
    List<Placed> anchored(String sha256) {
        return byDocument.getOrDefault(sha256, List.of());
    }
}
