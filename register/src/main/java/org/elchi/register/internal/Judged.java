package org.elchi.register.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.elchi.reading.Fact;
import org.elchi.reading.Value;
import org.elchi.register.decision.Act;
import org.elchi.register.decision.Decision;
import org.elchi.register.decision.Judgement;
import org.elchi.register.record.Telling;

/** Tellings as they are after people's decisions on them. */
final class Judged {
    private final Map<Long, List<Judging.On>> decisions;

    Judged(Map<Long, List<Judging.On>> decisions) {
        this.decisions = decisions;
    }

    private List<Judging.On> on(long fact) {
        return decisions.getOrDefault(fact, List.of());
    }

    /** Whether the last word on it is that it is wrong. */
    boolean dismissed(long fact) {
        boolean dismissed = false;
        for (Judging.On on : on(fact)) {
            dismissed = switch (on.decision().act()) {
                case Act.Dismiss dismiss -> true;
                case Act.Confirm confirm -> false;
                default -> dismissed;
            };
        }
        return dismissed;
    }

    /** The telling with the slots that people corrected. */
    Telling corrected(long fact, Telling telling) {
        Map<String, Value> slots = new HashMap<>(telling.fact().slots());
        boolean changed = false;
        for (Judging.On on : on(fact)) {
            if (on.decision().act() instanceof Act.Correct correct) {
                correct.value()
                        .ifPresentOrElse(value -> slots.put(correct.slot(), value), () -> slots.remove(correct.slot()));
                changed = true;
            }
        }
        return changed ? with(telling, slots) : telling;
    }

    private static Telling with(Telling telling, Map<String, Value> slots) {
        Fact read = telling.fact();
        Fact fact = new Fact(read.document(), read.type(), slots, read.evidence(), read.confidence(), read.rule());
        return new Telling(
                fact,
                telling.position(),
                telling.sha256(),
                telling.source(),
                telling.language(),
                telling.evidence(),
                telling.gist());
    }

    /** All that was decided on some facts, each decision once, in order. */
    Judgement judgement(Iterable<Long> facts) {
        Map<Long, Decision> all = new TreeMap<>();
        for (long fact : facts) {
            on(fact).forEach(on -> all.put(on.decision().number(), on.decision()));
        }
        return all.isEmpty() ? Judgement.NONE : new Judgement(List.copyOf(all.values()));
    }

    /** Decisions on which tellings belong together and which do not, in order, with the facts in their places. */
    List<Grouped> grouped() {
        Map<Long, Grouped> grouped = new TreeMap<>();
        decisions.forEach((fact, ons) -> ons.forEach(on -> {
            switch (on.decision().act()) {
                case Act.Merge merge -> group(grouped, on).part().add(fact);
                case Act.Split split ->
                    (on.place() < split.part().size()
                                    ? group(grouped, on).part()
                                    : group(grouped, on).rest())
                            .add(fact);
                default -> {}
            }
        }));
        return List.copyOf(grouped.values());
    }

    private static Grouped group(Map<Long, Grouped> grouped, Judging.On on) {
        return grouped.computeIfAbsent(
                on.decision().number(), number -> new Grouped(on.decision(), new ArrayList<>(), new ArrayList<>()));
    }

    /** A decision to merge (one part) or to split (two), with the facts that it found. */
    record Grouped(Decision decision, List<Long> part, List<Long> rest) {}
}
