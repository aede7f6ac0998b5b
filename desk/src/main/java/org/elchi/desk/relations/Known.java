package org.elchi.desk.relations;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.elchi.register.Filter;
import org.elchi.register.Register;
import org.elchi.register.following.Following;
import org.elchi.register.record.Record;
import org.elchi.writing.Gathering;
import org.elchi.writing.Material;
import org.elchi.writing.States;

/**
 * What is known of the relations that somebody asks for.
 *
 * @param newest whether there is more than the newest, which are all that is here
 */
record Known(Material material, boolean newest) {
    /** Nobody reads more on one page. */
    private static final int MOST = 1_000;

    /** Gathers it: the newest records, and all that tell of the rank of relations. */
    static Known of(Register register, Asked asked, Following following, States states) {
        Material material =
                new Gathering(register, following, states, MOST).of(asked.subject(), asked.since(), asked.day());
        boolean newest = material.records().size() >= MOST;
        return new Known(newest ? with(ranks(register, asked), material) : material, newest);
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

    private static Material with(List<Record> more, Material material) {
        Map<String, Record> records = new TreeMap<>();
        material.records().forEach(record -> records.put(record.id(), record));
        more.forEach(record -> records.putIfAbsent(record.id(), record));
        return new Material(
                material.subject(),
                List.copyOf(records.values()),
                material.commitments(),
                material.since(),
                material.asOf(),
                material.documents());
    }
}
