package org.elchi.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.elchi.reading.Fact;
import org.elchi.reading.Value;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;

/** Puts records that the same words tell, and that differ in nothing but their topics, into one: understandings on gas and on mining. */
final class Topics {
    private static final String TOPICS = "topics";

    private Topics() {}

    /** The records, each group of such in the place of its first. */
    static List<Record> together(List<Record> records) {
        Map<Object, List<Record>> groups = new LinkedHashMap<>();
        for (Record record : records) {
            groups.computeIfAbsent(key(record), key -> new ArrayList<>()).add(record);
        }
        return groups.values().stream()
                .map(group -> group.size() == 1 ? group.get(0) : one(group))
                .toList();
    }

    private static Object key(Record record) {
        return record.items(TOPICS).isEmpty()
                ? record.id()
                : record.tellings().stream()
                        .map(telling -> List.of(record.type(), telling.evidence(), without(telling)))
                        .toList();
    }

    private static Map<String, Value> without(Telling telling) {
        Map<String, Value> slots = new TreeMap<>(telling.fact().slots());
        slots.remove(TOPICS);
        return slots;
    }

    private static Record one(List<Record> group) {
        TreeSet<String> topics = new TreeSet<>();
        group.forEach(record -> topics.addAll(record.items(TOPICS)));
        Record first = group.get(0);
        List<Telling> tellings = first.tellings().stream()
                .map(telling -> with(telling, Value.of(List.copyOf(topics))))
                .toList();
        return new Record(first.id(), first.type(), tellings);
    }

    private static Telling with(Telling telling, Value topics) {
        Fact fact = telling.fact();
        Map<String, Value> slots = new TreeMap<>(fact.slots());
        slots.put(TOPICS, topics);
        return new Telling(
                new Fact(fact.document(), fact.type(), slots, fact.evidence(), fact.confidence(), fact.rule()),
                telling.position(),
                telling.sha256(),
                telling.source(),
                telling.language(),
                telling.evidence());
    }
}
