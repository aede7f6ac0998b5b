package org.elchi.register.following;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elchi.reading.Value;
import org.elchi.register.record.Record;
import org.elchi.register.record.Told;

/**
 * A promise made up for a test.
 *
 * @param name what it shows
 * @param record with a telling for each thing told
 * @param figures each a record of its own
 * @param answers a day and what is to be answered as of it
 */
record Case(String name, Record record, List<Record> figures, List<String> answers) {
    private static final Set<String> NUMBERS = Set.of("value", "count", "ordinal");
    private static final Set<String> SETS = Set.of("parties", "participants", "topics", "by", "chairs");
    private static final Set<String> ACTIONS = Set.of("instrument", "project", "body");
    private static final String FIGURE = "figure";

    static List<Case> load() throws IOException {
        return Files.readAllLines(Path.of("src", "test", "corpus", "commitments.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> of(line.split("\t")))
                .toList();
    }

    private static Case of(String[] columns) {
        List<Record> records = records(columns[1], columns[2].split("; "));
        return new Case(
                columns[0],
                records.getFirst(),
                records.subList(1, records.size()),
                Arrays.asList(columns[3].split("; ")));
    }

    /** The record, then those of the figures. */
    static List<Record> records(String what, String... told) {
        String type = what.split(" ")[0];
        List<org.elchi.register.record.Telling> tellings = new ArrayList<>();
        List<Record> records = new ArrayList<>();
        for (int i = 0; i < told.length; i++) {
            List<String> words = List.of(told[i].split(" "));
            boolean figure = words.contains(FIGURE);
            Map<String, Value> slots = slots(figure ? figureSlots(what) : what);
            slots.putAll(slots(told[i]));
            words.stream()
                    .skip(1)
                    .filter(word -> !word.contains("=") && !figure)
                    .forEach(word -> slots.put(ACTIONS.contains(type) ? "action" : "status", Value.of(word)));
            if (!figure && !type.equals("instruction") && slots.containsKey("by")) {
                slots.put("by", Value.of(String.valueOf(slots.get("by"))));
            }
            String day = words.getFirst().equals("?") ? "" : words.getFirst();
            String name = type + i + ".txt";
            List<org.elchi.register.record.Telling> one =
                    Told.of(name, day).fact(figure ? "metric" : type, slots).tellings();
            if (figure) {
                records.add(new Record("metric-00000000000" + i, "metric", one));
            } else {
                tellings.addAll(one);
            }
        }
        records.addFirst(new Record(type + "-000000000000", type, tellings));
        return records;
    }

    private static String figureSlots(String target) {
        return Arrays.stream(target.split(" "))
                .filter(word -> !word.startsWith("value=") && !word.startsWith("by="))
                .reduce("", (one, other) -> one + " " + other);
    }

    private static Map<String, Value> slots(String words) {
        Map<String, Value> slots = new HashMap<>();
        Arrays.stream(words.split(" ")).filter(word -> word.contains("=")).forEach(word -> {
            String name = word.substring(0, word.indexOf('='));
            slots.put(name, value(name, word.substring(name.length() + 1)));
        });
        return slots;
    }

    private static Value value(String name, String text) {
        return NUMBERS.contains(name)
                ? Value.of(new BigDecimal(text))
                : SETS.contains(name) ? Value.of(Arrays.asList(text.split("\\+"))) : Value.of(text);
    }

    /** What is to be answered, said of a commitment in the words of the corpus. */
    static boolean holds(String word, Optional<Commitment> commitment) {
        if (commitment.isEmpty()) {
            return word.equals("none");
        }
        Commitment found = commitment.get();
        String said = word.substring(word.indexOf('=') + 1);
        return switch (word.split("=")[0]) {
            case "none" -> false;
            case "open" -> found.open();
            case "closed" -> !found.open();
            case "late" -> found.late();
            case "due" -> found.due().map(Due::date).orElse("none").equals(said);
            case "awaits" -> found.awaited().map(State::code).orElse("none").equals(said);
            case "reached" -> found.reached().code().equals(said);
            default -> found.state().equals(State.of(word).orElseThrow());
        };
    }

    static LocalDate day(String answer) {
        return LocalDate.parse(answer.split(" ")[0]);
    }
}
