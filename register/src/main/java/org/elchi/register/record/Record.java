package org.elchi.register.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.elchi.reading.Value;
import org.elchi.register.decision.Judgement;

/**
 * An event with all its tellings; what they say differently stands side by side.
 *
 * @param id the kind and twelve hexadecimal digits made from what the event is: {@code visit-7f3a2…}
 * @param type the kind
 * @param tellings in a fixed order, at least one
 * @param judgement what people decided on it
 */
@SuppressWarnings("JavaLangClash") // the register's own word
public record Record(String id, String type, List<Telling> tellings, Judgement judgement) {
    private static final int SHORT = 5;
    private static final String STATUS = "status";
    private static final Value DONE = Value.of("done");

    public Record {
        tellings = List.copyOf(tellings);
    }

    /** A record on which nothing has been decided. */
    public Record(String id, String type, List<Telling> tellings) {
        this(id, type, tellings, Judgement.NONE);
    }

    /** The same with what was decided on it. */
    public Record judged(Judgement decided) {
        return new Record(id, type, tellings, decided);
    }

    /** What a day knows of it: what was reported later is left out, a document without a date has always been known. May have no tellings. */
    public Record knownOn(LocalDate day) {
        List<Telling> known = tellings.stream()
                .filter(telling -> telling.source()
                        .date()
                        .filter(date -> date.isAfter(day))
                        .isEmpty())
                .toList();
        return known.size() == tellings.size() ? this : new Record(id, type, known, judgement);
    }

    /** What tellings say of one slot. */
    public record Said(Value value, List<Telling> by) {}

    /** The id as people see it; asking for it works as long as no other begins alike. */
    public String shortId() {
        return id.substring(0, type.length() + 1 + SHORT);
    }

    /** The names of all slots that a telling fills, in order. */
    public List<String> slots() {
        TreeSet<String> names = new TreeSet<>();
        tellings.forEach(telling -> names.addAll(telling.fact().slots().keySet()));
        names.addAll(judgement.corrections().keySet());
        return List.copyOf(names);
    }

    /** All that is said of a slot, what most tellings say first, then the fuller, then what is said with most confidence; that it is done, first of all. */
    public List<Said> said(String slot) {
        Map<Value, List<Telling>> byValue = new LinkedHashMap<>();
        tellings.forEach(telling -> said(telling, slot)
                .ifPresent(value ->
                        byValue.computeIfAbsent(value, v -> new ArrayList<>()).add(telling)));
        return byValue.entrySet().stream()
                .map(entry -> new Said(entry.getKey(), List.copyOf(entry.getValue())))
                .sorted(Comparator.comparing((Said said) -> !said.value().equals(DONE))
                        .thenComparing(said -> -said.by().size())
                        .thenComparing(said -> -size(said.value()))
                        .thenComparing(said -> -confidence(said))
                        .thenComparing(said -> said.value().toString()))
                .toList();
    }

    /** A telling without a status tells of what is done. */
    private Optional<Value> said(Telling telling, String slot) {
        return telling.slot(slot).or(() -> slot.equals(STATUS) ? Optional.of(DONE) : Optional.empty());
    }

    private static int size(Value value) {
        return value instanceof Value.Many many ? many.items().size() : 1;
    }

    private static double confidence(Said said) {
        return said.by().stream()
                .mapToDouble(telling -> telling.fact().confidence())
                .max()
                .orElse(0);
    }

    /** What somebody put into a slot; else what is best supported of it. */
    public Optional<Value> slot(String name) {
        Judgement.Correction correction = judgement.corrections().get(name);
        return correction != null ? correction.value() : best(name);
    }

    private Optional<Value> best(String name) {
        Optional<Value> first = Optional.empty();
        for (Telling telling : tellings) {
            Optional<Value> said = said(telling, name);
            if (first.isEmpty()) {
                first = said;
            } else if (said.isPresent() && !said.equals(first)) {
                return said(name).stream().findFirst().map(Said::value);
            }
        }
        return first;
    }

    /** The text of a slot, if it is filled. */
    public Optional<String> text(String name) {
        return slot(name).map(Value::toString);
    }

    /** The items of a slot: those of a set, or the one value. */
    public List<String> items(String name) {
        return slot(name)
                .map(value -> value instanceof Value.Many many ? many.items() : List.of(value.toString()))
                .orElse(List.of());
    }

    /** The best supported value of each slot. */
    public Map<String, Value> values() {
        Map<String, Value> values = new TreeMap<>();
        slots().forEach(name -> slot(name).ifPresent(value -> values.put(name, value)));
        return values;
    }
}
