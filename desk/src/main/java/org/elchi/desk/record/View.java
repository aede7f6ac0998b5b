package org.elchi.desk.record;

import java.util.List;
import java.util.Optional;

/**
 * All that is shown of a record.
 *
 * @param told what it tells, as a sentence
 * @param reported the first and the last day on which it was reported
 * @param confidence that at least one of its tellings is right, in words
 * @param contradicted what its tellings contradict each other in
 * @param seenBy who confirmed it
 * @param seen whether anybody has looked at it
 * @param pairs the relations that it belongs to
 */
public record View(
        String id,
        String shortId,
        String type,
        String kind,
        String told,
        String reported,
        String confidence,
        List<String> contradicted,
        Optional<String> seenBy,
        boolean seen,
        Optional<String> responsible,
        Optional<String> due,
        List<SlotRow> slots,
        List<Account> accounts,
        List<Reason> reasons,
        Optional<Promise> promise,
        List<Concerned.Link> pairs) {
    public View {
        contradicted = List.copyOf(contradicted);
        slots = List.copyOf(slots);
        accounts = List.copyOf(accounts);
        reasons = List.copyOf(reasons);
        pairs = List.copyOf(pairs);
    }
}
