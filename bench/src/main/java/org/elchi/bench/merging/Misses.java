package org.elchi.bench.merging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.elchi.register.gold.Labelled;
import org.elchi.register.merging.Merging;
import org.elchi.register.merging.Part;
import org.elchi.register.merging.Why;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;

/** Prints events that several records share, and records that several events share, with what speaks for and against. */
final class Misses {
    private final Merging merging;
    private final List<Labelled> labelled;
    private final List<String> arguments;
    private final Map<String, Record> recordOf = new HashMap<>();

    /** @param arguments types of which they are printed, all where there is none; {@code --even} prints the held-out half */
    Misses(Merging merging, List<Labelled> labelled, List<Record> records, List<String> arguments) {
        this.merging = merging;
        this.labelled = labelled;
        this.arguments = arguments;
        records.forEach(record -> record.tellings().forEach(telling -> recordOf.put(telling.key(), record)));
    }

    void print() {
        Map<String, List<Labelled>> byEvent = new TreeMap<>();
        Map<String, List<Labelled>> byRecord = new TreeMap<>();
        labelled.stream().filter(this::asked).forEach(one -> {
            byEvent.computeIfAbsent(one.event(), event -> new ArrayList<>()).add(one);
            byRecord.computeIfAbsent(record(one), id -> new ArrayList<>()).add(one);
        });
        byEvent.forEach((event, told) -> {
            Map<String, List<Labelled>> parts =
                    told.stream().collect(Collectors.groupingBy(this::record, LinkedHashMap::new, Collectors.toList()));
            if (parts.size() > 1) {
                System.out.println("\nsplit  " + event);
                show(List.copyOf(parts.values()));
            }
        });
        byRecord.forEach((id, told) -> {
            Map<String, List<Labelled>> parts = told.stream()
                    .collect(Collectors.groupingBy(Labelled::event, LinkedHashMap::new, Collectors.toList()));
            if (parts.size() > 1) {
                System.out.println("\nmixed  " + new LinkedHashSet<>(parts.keySet()));
                show(List.copyOf(parts.values()));
            }
        });
    }

    private boolean asked(Labelled one) {
        Set<String> types = new LinkedHashSet<>(arguments);
        types.removeIf(type -> type.startsWith("--"));
        boolean half = arguments.contains("--even") == one.heldOut();
        return half && (types.isEmpty() || types.contains(one.telling().fact().type()));
    }

    private String record(Labelled one) {
        return java.util.Objects.requireNonNull(recordOf.get(one.telling().key()))
                .id();
    }

    private void show(List<List<Labelled>> parts) {
        for (int i = 0; i < parts.size(); i++) {
            for (Labelled one : parts.get(i)) {
                Telling telling = one.telling();
                System.out.println("  " + i + " " + telling.source().name() + " "
                        + telling.source().date().orElseThrow() + " "
                        + telling.fact().slots());
                if (telling.fact().type().equals("quote")) {
                    System.out.println("      " + telling.evidence().get(0).words() + "\n      "
                            + telling.gist().marks());
                }
            }
        }
        unlabelled(parts);
        for (int i = 0; i < parts.size(); i++) {
            for (int j = i + 1; j < parts.size(); j++) {
                merging.why(parts.get(i).get(0).telling(), parts.get(j).get(0).telling())
                        .ifPresent(Misses::show);
            }
        }
    }

    /** What else stands in the records. */
    private void unlabelled(List<List<Labelled>> parts) {
        Set<String> known = parts.stream()
                .flatMap(List::stream)
                .map(one -> one.telling().key())
                .collect(Collectors.toSet());
        for (int i = 0; i < parts.size(); i++) {
            int part = i;
            java.util.Objects.requireNonNull(
                            recordOf.get(parts.get(i).get(0).telling().key()))
                    .tellings()
                    .stream()
                    .filter(telling -> !known.contains(telling.key()))
                    .forEach(telling -> System.out.println(
                            "  " + part + "+ " + telling.source().name() + " "
                                    + telling.source().date().orElseThrow() + " "
                                    + telling.fact().slots()));
        }
    }

    private static void show(Why why) {
        String parts = why.parts().stream()
                .filter(part -> part.bits() != 0)
                .map(Misses::said)
                .collect(Collectors.joining(", "));
        System.out.printf(Locale.ROOT, "    %.1f: %s%n", why.bits(), parts);
    }

    private static String said(Part part) {
        return String.format(
                Locale.ROOT,
                "%s %s %.1f",
                part.slot().isEmpty() ? "base" : part.slot(),
                part.outcome().name().toLowerCase(Locale.ROOT),
                part.bits());
    }
}
