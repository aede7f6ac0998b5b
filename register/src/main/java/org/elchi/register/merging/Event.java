package org.elchi.register.merging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elchi.reading.Value;
import org.elchi.register.record.Days;
import org.elchi.register.record.Telling;

/** An event in the making: those that founded it and those that joined it. What many tell alike is compared once. */
final class Event {
    private final Policy policy;
    private final Likeness likeness;
    private final String key;
    private final List<Telling> all = new ArrayList<>();
    private final Set<String> founding = new HashSet<>();
    private final Set<Days> days = new LinkedHashSet<>();
    private final Map<List<Optional<Value>>, Telling> unlike = new LinkedHashMap<>();
    private final Map<String, List<Telling>> byDocument = new HashMap<>();

    Event(Policy policy, Likeness likeness, Telling first) {
        this.policy = policy;
        this.likeness = likeness;
        this.key = first.key();
    }

    void found(Telling telling, Optional<Days> anchor) {
        founding.add(telling.sha256());
        anchor.ifPresent(days::add);
        join(telling);
    }

    void join(Telling telling) {
        all.add(telling);
        unlike.putIfAbsent(likeness.compared(telling), telling);
        byDocument
                .computeIfAbsent(telling.sha256(), document -> new ArrayList<>())
                .add(telling);
    }

    String key() {
        return key;
    }

    List<Telling> tellings() {
        return all.stream().sorted(Clusters.ORDER).toList();
    }

    /** How many days lie between a telling and the nearest founder; none within a document, very many where no day is known. */
    long apart(Telling telling, Optional<Days> anchor) {
        return founding.contains(telling.sha256())
                ? 0
                : anchor.flatMap(own -> days.stream().map(own::apart).min(Long::compare))
                        .orElse(Long.MAX_VALUE);
    }

    /** How alike a telling is to the one that it is least alike; nothing where it does not fit them all. */
    Optional<Double> fit(Telling telling) {
        double least = Double.MAX_VALUE;
        for (Telling own : unlike.values()) {
            Optional<Double> alike = likeness.of(own, telling);
            if (alike.isEmpty()) {
                return Optional.empty();
            }
            least = Math.min(least, alike.get());
        }
        return policy.apart() && told(telling) ? Optional.empty() : Optional.of(least);
    }

    boolean equal(Telling telling) {
        return unlike.values().stream().allMatch(own -> likeness.full(own, telling));
    }

    /** Two of one report are two, unless the same words are read as two kinds that count as one. */
    private boolean told(Telling telling) {
        Collection<Telling> same = byDocument.getOrDefault(telling.sha256(), List.of());
        return same.stream().anyMatch(own -> !own.evidence().equals(telling.evidence()) || !renamed(own, telling));
    }

    private boolean renamed(Telling one, Telling other) {
        return policy.alike().keySet().stream().anyMatch(slot -> !one.slot(slot).equals(other.slot(slot)));
    }
}
