package org.elchi.reading.explain;

import java.util.List;
import java.util.Map;
import org.elchi.reading.Value;

/**
 * What one way of saying made of one place of a text.
 *
 * @param frame the frame that it says
 * @param way id of the way
 * @param conditions what it asked for, in the order in which it is asked; after the first that failed nothing was asked
 * @param doubts what made it less sure
 * @param told slots of the facts that it told, none where a condition failed
 */
public record Attempt(
        String frame, String way, List<Condition> conditions, List<Doubt> doubts, List<Map<String, Value>> told) {
    public Attempt {
        conditions = List.copyOf(conditions);
        doubts = List.copyOf(doubts);
        told = List.copyOf(told);
    }

    /** Whether it told a fact. */
    public boolean successful() {
        return !told.isEmpty() && conditions.stream().allMatch(Condition::held);
    }

    /** How many of the conditions held. */
    public long held() {
        return conditions.stream().filter(Condition::held).count();
    }
}
