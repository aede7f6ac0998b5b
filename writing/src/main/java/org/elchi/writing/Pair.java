package org.elchi.writing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.elchi.register.record.Record;

/** Which records of a register are between two states. */
final class Pair {
    private final States states;
    private final Set<String> both;

    Pair(States states, String one, String other) {
        this.states = states;
        this.both = Set.of(one, other);
    }

    /**
     * Records that concern both states, and those that name no third one, told in documents that are mostly about the two: a sentence quoted
     * from one president, an instrument without its parties.
     */
    List<Record> of(Collection<Record> records) {
        Map<String, int[]> documents = new HashMap<>();
        for (Record record : records) {
            Set<String> concerned = states.concerned(record);
            if (concerned.size() > 1) {
                record.tellings().stream()
                        .map(telling -> documents.computeIfAbsent(telling.sha256(), hash -> new int[2]))
                        .forEach(counts -> counts[concerned.containsAll(both) ? 0 : 1]++);
            }
        }
        return records.stream()
                .filter(record -> states.concerned(record).containsAll(both) || told(record, documents))
                .toList();
    }

    private boolean told(Record record, Map<String, int[]> documents) {
        return both.containsAll(states.concerned(record))
                && record.tellings().stream().allMatch(telling -> {
                    int[] counts = documents.getOrDefault(telling.sha256(), new int[2]);
                    return counts[0] > 0 && counts[0] >= counts[1];
                });
    }
}
