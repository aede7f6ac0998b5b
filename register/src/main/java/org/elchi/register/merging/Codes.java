package org.elchi.register.merging;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elchi.register.record.Telling;

/**
 * Compares codes and numbers that are the same or not.
 *
 * @param any a value that says so little that it fits all
 * @param common values that so many tellings have that to share one says less
 * @param alike values of one group are near to each other; a value that stands in no group is its own
 */
record Codes(String slot, String any, Set<String> common, Map<String, Integer> alike) implements Measure<Codes.Code> {
    /** A value with the number of its group. */
    record Code(String value, int group) {}

    private static final int ALONE = -1;

    @Override
    public Optional<Code> prepared(Telling telling) {
        return telling.slot(slot).map(Object::toString).map(value -> new Code(value, alike.getOrDefault(value, ALONE)));
    }

    @Override
    public Outcome compared(Code one, Code other) {
        if (one.value.equals(other.value)) {
            return one.value.equals(any) || common.contains(one.value) ? Outcome.PARTLY : Outcome.EQUAL;
        }
        if (one.value.equals(any) || other.value.equals(any)) {
            return Outcome.WEAK;
        }
        return one.group == other.group && one.group != ALONE ? Outcome.NEAR : Outcome.DIFFER;
    }
}
