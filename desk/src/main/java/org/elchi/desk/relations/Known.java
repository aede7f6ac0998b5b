package org.elchi.desk.relations;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.elchi.register.Filter;
import org.elchi.register.Promises;
import org.elchi.register.Register;
import org.elchi.register.following.Commitment;
import org.elchi.register.following.Commitments;
import org.elchi.register.following.Following;
import org.elchi.register.record.Record;
import org.elchi.writing.Gathering;
import org.elchi.writing.Material;
import org.elchi.writing.States;

/**
 * What is known of the relations that somebody asks for.
 *
 * @param material of the newest records, and of all that tell of the rank of relations; commitments only where another day than today is asked for
 * @param newest whether there is more than that
 */
record Known(Material material, boolean newest) {
    /** Nobody reads more on one page. */
    private static final int MOST = 400;

    /** Gathers it. */
    static Known of(Register register, Asked asked, Following following, States states) {
        List<Record> found = new Gathering(register, following, states, MOST).known(asked.subject(), asked.day());
        boolean newest = found.size() >= MOST;
        List<Record> records = newest ? with(ranks(register, asked), found) : found;
        List<Commitment> promises =
                asked.asOf().isPresent() ? promises(register, records, asked, following) : List.of();
        return new Known(
                new Material(asked.subject(), records, promises, asked.since(), asked.day(), register.size()), newest);
    }

    private static List<Commitment> promises(
            Register register, List<Record> records, Asked asked, Following following) {
        return Commitments.asOf(
                        asked.day(),
                        new Promises(register, following)
                                .in(records.stream()
                                        .filter(record -> following.types().contains(record.type()))
                                        .toList()))
                .all();
    }

    private static List<Record> ranks(Register register, Asked asked) {
        Filter filter = Filter.ALL.with("type", "relation").page(MOST, 0);
        for (String state : asked.states()) {
            filter = filter.with("state", state);
        }
        return register.records(filter).stream()
                .map(record -> record.knownOn(asked.day()))
                .filter(record -> !record.tellings().isEmpty())
                .toList();
    }

    private static List<Record> with(List<Record> more, List<Record> found) {
        Map<String, Record> records = new TreeMap<>();
        found.forEach(record -> records.put(record.id(), record));
        more.forEach(record -> records.putIfAbsent(record.id(), record));
        return List.copyOf(records.values());
    }
}
