package org.elchi.reading.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elchi.reading.Value;
import org.elchi.reading.frame.Frame;

/** Joins what one report tells of one event: a fact once, in its most complete form, with the evidence of every place. */
final class Merger {
    /** How many paragraphs back an addition looks for the fact it belongs to. */
    private static final int ADDITION_REACH = 2;

    private static final int MOST_EVIDENCE = 4;
    private static final String PARTIES = "parties";

    private final List<Draft> merged = new ArrayList<>();

    static List<Draft> merge(List<Draft> drafts) {
        Merger merger = new Merger();
        drafts.stream().filter(draft -> !draft.adds).forEach(merger::add);
        drafts.stream().filter(draft -> draft.adds).forEach(merger::addition);
        merger.merged.forEach(draft -> draft.defaults.forEach(draft.slots::putIfAbsent));
        return merger.merged;
    }

    private void add(Draft draft) {
        Optional<Draft> same =
                merged.stream().filter(other -> same(other, draft)).findFirst();
        if (same.isPresent()) {
            join(same.get(), draft);
        } else {
            merged.add(draft);
        }
    }

    private static boolean same(Draft left, Draft right) {
        if (!left.frame.equals(right.frame)) {
            return false;
        }
        Frame frame = left.frame;
        if (apart(frame, left, right) || strangers(left, right)) {
            return false;
        }
        return frame.sameEvent().stream().allMatch(slot -> same(frame, slot, left, right));
    }

    private static boolean same(Frame frame, String slot, Draft left, Draft right) {
        Value a = left.slots.get(slot);
        Value b = right.slots.get(slot);
        if (a == null || b == null) {
            return !frame.strict() || a == null && b == null || bare(left) || bare(right);
        }
        return agree(a, b)
                || stands(left, right, slot, a, b)
                || one(frame, slot, a, b)
                || general(frame, slot, a)
                || general(frame, slot, b)
                || sharper(frame, slot, a, b)
                || sharper(frame, slot, b, a);
    }

    /** Where both name their parties and those differ, they are two. */
    private static boolean strangers(Draft left, Draft right) {
        Value a = left.slots.get(PARTIES);
        Value b = right.slots.get(PARTIES);
        return a instanceof Value.Many one
                && b instanceof Value.Many other
                && one.items().size() > 1
                && other.items().size() > 1
                && !agree(one, other);
    }

    /** Two sittings of which one is yet to come, without a number, on a day of its own, are two. */
    private static boolean apart(Frame frame, Draft left, Draft right) {
        return left.done != right.done
                && frame.roles().stream()
                        .filter(role -> !role.options().unless().isEmpty())
                        .anyMatch(role -> !(left.done ? right : left)
                                        .slots.containsKey(role.options().unless())
                                && (left.done ? right : left).slots.containsKey(role.name())
                                && !left.slots
                                        .getOrDefault(role.name(), Value.of(""))
                                        .equals(right.slots.get(role.name())));
    }

    /** Two states stand for the people of theirs who met: <i>the sides discussed</i>, <i>the talks of the two countries</i>. */
    private static boolean stands(Draft left, Draft right, String slot, Value a, Value b) {
        return a instanceof Value.Many one
                && b instanceof Value.Many other
                && (new HashSet<>(one.items()).equals(right.states.get(slot))
                        || new HashSet<>(other.items()).equals(left.states.get(slot)));
    }

    /** One of those who met the press is told of the same meeting as all of them. */
    private static boolean one(Frame frame, String slot, Value a, Value b) {
        boolean people = frame.role(slot)
                .filter(role -> role.fills("person") && role.many())
                .isPresent();
        return people
                && a instanceof Value.Many left
                && b instanceof Value.Many right
                && (left.items().size() == 1 && right.items().containsAll(left.items())
                        || right.items().size() == 1 && left.items().containsAll(right.items()));
    }

    /** What is only named again: <i>the declaration was signed by X and Y</i>. */
    private static boolean bare(Draft draft) {
        return !draft.frame.needsOne().isEmpty()
                && draft.frame.needsOne().stream().noneMatch(draft::has);
    }

    /** Whether one value is what context makes of the other: the heading's agreement is the treaty that the report names. */
    private static boolean sharper(Frame frame, String slot, Value from, Value to) {
        return frame.sharpens().stream()
                .anyMatch(sharpening -> sharpening.slot().equals(slot)
                        && from.equals(Value.of(sharpening.from()))
                        && to.equals(Value.of(sharpening.to())));
    }

    private static boolean general(Frame frame, String slot, Value value) {
        return value.toString().equals(frame.general().get(slot));
    }

    private static boolean agree(Value a, Value b) {
        if (a instanceof Value.Many left && b instanceof Value.Many right) {
            Set<String> union = new HashSet<>(left.items());
            union.addAll(right.items());
            int shared = left.items().size() + right.items().size() - union.size();
            return 2 * shared > union.size();
        }
        return a.equals(b);
    }

    private static void join(Draft into, Draft from) {
        if (from.done && !into.done) {
            into.done = true;
            into.frame.when().values().stream()
                    .flatMap(map -> map.keySet().stream())
                    .distinct()
                    .forEach(slot -> {
                        into.slots.remove(slot);
                        Optional.ofNullable(from.slots.get(slot)).ifPresent(value -> into.slots.put(slot, value));
                    });
        }
        for (Map.Entry<String, Value> entry : from.slots.entrySet()) {
            Value old = into.slots.get(entry.getKey());
            boolean status = !from.done
                    && into.done
                    && into.frame.when().values().stream().anyMatch(map -> map.containsKey(entry.getKey()));
            boolean later = !from.done && into.done && circumstance(into.frame, entry.getKey());
            if (old == null && !status && !later
                    || old != null
                            && (general(into.frame, entry.getKey(), old)
                                    || sharper(into.frame, entry.getKey(), old, entry.getValue()))) {
                into.slots.put(entry.getKey(), entry.getValue());
            } else if (old instanceof Value.Many a
                    && entry.getValue() instanceof Value.Many b
                    && into.frame.sameEvent().contains(entry.getKey())) {
                boolean people = into.states.containsKey(entry.getKey());
                boolean others = from.states.containsKey(entry.getKey());
                boolean keep = people == others ? a.items().size() >= b.items().size() : people;
                into.slots.put(entry.getKey(), keep ? a : b);
                from.states.forEach(into.states::putIfAbsent);
            }
        }
        from.defaults.forEach(into.defaults::putIfAbsent);
        if (into.evidence.size() < MOST_EVIDENCE) {
            into.evidence.addAll(from.evidence);
        }
        if (from.confidence > into.confidence) {
            into.confidence = from.confidence;
            into.doubts.clear();
            into.doubts.addAll(from.doubts);
        }
    }

    /** When and where people are to meet again says nothing of where they met. */
    private static boolean circumstance(Frame frame, String slot) {
        return frame.roles().stream().anyMatch(role -> role.least() > 1)
                && frame.role(slot)
                        .filter(role -> role.fills("date") || role.fills("city"))
                        .isPresent();
    }

    private void addition(Draft draft) {
        merged.stream()
                .filter(other -> other.frame.equals(draft.frame)
                        && Math.abs(other.paragraph - draft.paragraph) <= ADDITION_REACH)
                .min(Comparator.comparing((Draft other) -> ahead(other, draft))
                        .thenComparing(other -> distance(other, draft)))
                .ifPresent(other -> extend(other, draft));
    }

    /** What is told before an addition is what it adds to. */
    private static boolean ahead(Draft other, Draft draft) {
        return other.evidence.first().begin() > draft.evidence.first().begin();
    }

    private static int distance(Draft other, Draft draft) {
        return Math.abs(other.evidence.first().begin() - draft.evidence.first().begin());
    }

    private static void extend(Draft into, Draft from) {
        from.slots.forEach((slot, value) -> {
            Value old = into.slots.get(slot);
            if (old instanceof Value.Many a && value instanceof Value.Many b) {
                Set<String> items = new LinkedHashSet<>(a.items());
                items.addAll(b.items());
                into.slots.put(slot, Value.of(List.copyOf(items)));
            } else if (old == null || general(into.frame, slot, old)) {
                into.slots.put(slot, value);
            }
        });
        into.evidence.addAll(from.evidence);
    }
}
