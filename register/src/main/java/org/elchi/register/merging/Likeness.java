package org.elchi.register.merging;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.elchi.reading.Value;
import org.elchi.register.record.Telling;

/** How alike two tellings of one block are in the slots that need not be equal. */
final class Likeness {
    private static final double NONE = -1;

    private final Policy policy;

    Likeness(Policy policy) {
        this.policy = policy;
    }

    /** Between 0 and the number of slots compared; nothing where they cannot be of one event. */
    Optional<Double> of(Telling one, Telling other) {
        double likeness = 0;
        for (var slot : policy.overlap().entrySet()) {
            double shared = sets(one.slot(slot.getKey()), other.slot(slot.getKey()), slot.getValue());
            if (shared < 0) {
                return Optional.empty();
            }
            likeness += shared;
        }
        for (var slot : policy.vague().entrySet()) {
            double shared = values(one.slot(slot.getKey()), other.slot(slot.getKey()), slot.getValue());
            if (shared < 0) {
                return Optional.empty();
            }
            likeness += shared;
        }
        return Optional.of(likeness);
    }

    /** What of a telling is compared. */
    List<Optional<Value>> compared(Telling telling) {
        return Stream.concat(policy.overlap().keySet().stream(), policy.vague().keySet().stream())
                .map(telling::slot)
                .toList();
    }

    boolean full(Telling one, Telling other) {
        return of(one, other).orElse(NONE)
                == policy.overlap().size() + policy.vague().size();
    }

    /** How little a telling says: tellings that say more found events, those that say less join them. */
    int vagueness(Telling telling) {
        int vague = (int) policy.vague().entrySet().stream()
                .filter(slot -> vague(telling.slot(slot.getKey()), slot.getValue()))
                .count();
        int items = policy.overlap().keySet().stream()
                .mapToInt(slot -> items(telling.slot(slot)).size())
                .sum();
        return vague * 100 - items;
    }

    private static boolean vague(Optional<Value> value, String any) {
        return value.map(Value::toString).orElse(any).equals(any);
    }

    private static double values(Optional<Value> one, Optional<Value> other, String any) {
        return one.equals(other) ? 1 : vague(one, any) || vague(other, any) ? 0 : NONE;
    }

    /** Two sets must share more than half of what they hold together; or one is half of the other two. */
    private static double sets(Optional<Value> one, Optional<Value> other, boolean filled) {
        if (one.equals(other)) {
            return 1;
        }
        if (one.isEmpty() || other.isEmpty()) {
            return filled ? NONE : 0;
        }
        Set<String> union = items(one);
        Set<String> shared = items(one);
        shared.retainAll(items(other));
        union.addAll(items(other));
        boolean enough = shared.size() * 2 > union.size() || (shared.size() == 1 && union.size() == 2);
        return enough ? shared.size() / (double) union.size() : NONE;
    }

    private static Set<String> items(Optional<Value> value) {
        return new HashSet<>(
                switch (value.orElse(Value.of(List.of()))) {
                    case Value.Many many -> many.items();
                    case Value.Text text -> List.of(text.text());
                    case Value.Number number -> List.of(number.toString());
                });
    }
}
