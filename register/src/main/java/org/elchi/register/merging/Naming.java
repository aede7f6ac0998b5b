package org.elchi.register.merging;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elchi.register.record.Days;
import org.elchi.register.record.Document;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;

/** Gives records their ids: from what the event is and when it was first, so that a further telling seldom changes them. */
final class Naming {
    private static final int DIGITS = 12;

    private Naming() {}

    /** @param policy nothing for kinds of which no two tellings are ever one event */
    static List<Record> records(String block, List<List<Telling>> events, Optional<Policy> policy) {
        Map<String, Integer> bearers = new HashMap<>();
        events.forEach(event -> bearers.merge(mark(event, policy), 1, Integer::sum));
        List<Record> records = new ArrayList<>();
        for (List<Telling> event : events) {
            String mark = mark(event, policy);
            String name = block + " " + mark + (bearers.getOrDefault(mark, 1) > 1 ? " " + first(event) : "");
            String digits = Document.hash(name.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
            records.add(record(digits, event));
        }
        return records.stream().sorted(Comparator.comparing(Record::id)).toList();
    }

    private static Record record(String digits, List<Telling> event) {
        String type = event.get(0).fact().type();
        return new Record(type + "-" + digits, type, event);
    }

    /** What tells the events of a block apart: number or earliest day, and what they are about. */
    private static String mark(List<Telling> event, Optional<Policy> policy) {
        return policy.map(rules -> mark(record("", event), rules)).orElse("");
    }

    private static String mark(Record event, Policy policy) {
        String about = policy.overlap().keySet().stream()
                .map(slot -> event.text(slot).orElse(""))
                .collect(Collectors.joining("|"));
        Optional<String> number = policy.number().flatMap(event::text);
        return about + "|" + (policy.window().isEmpty() ? "" : number.orElseGet(() -> day(event.tellings(), policy)));
    }

    /** The earliest day on which the event is told to have happened, else was reported. */
    private static String day(List<Telling> event, Policy policy) {
        return earliest(event.stream().flatMap(telling -> telling.own(policy.dates()).stream()))
                .or(() -> earliest(event.stream().flatMap(telling -> telling.published().stream())))
                .orElse("");
    }

    private static Optional<String> earliest(Stream<Days> days) {
        return days.map(stretch -> stretch.first().toString()).min(Comparator.naturalOrder());
    }

    private static String first(List<Telling> event) {
        return event.stream().map(Telling::key).min(Comparator.naturalOrder()).orElse("");
    }
}
