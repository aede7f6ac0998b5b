package org.elchi.register.merging;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.elchi.language.data.Node;
import org.elchi.reading.Fact;
import org.elchi.reading.Value;

/**
 * When two tellings of one kind are of one event; {@code merging.yaml} explains each part.
 *
 * @param same slots that must be equal, with whether each must be filled
 * @param alike for a slot: values that count as equal
 * @param overlap sets that must overlap, with whether each must be filled
 * @param vague for a slot that must be equal besides: the value that fits any
 * @param window nothing where time does not matter
 */
record Policy(
        Map<String, Boolean> same,
        Map<String, List<String>> alike,
        Map<String, Boolean> overlap,
        Map<String, String> vague,
        Optional<String> number,
        List<String> dates,
        int days,
        OptionalInt window,
        boolean apart,
        boolean language) {
    private static final Set<String> KEYS =
            Set.of("same", "alike", "overlap", "vague", "number", "dates", "days", "window", "apart", "language");

    static Policy of(Node node) {
        node.only(KEYS);
        Map<String, List<String>> alike = new LinkedHashMap<>();
        Map<String, String> vague = new LinkedHashMap<>();
        node.get("alike")
                .ifPresent(slots -> slots.entries()
                        .forEach((slot, values) -> alike.put(
                                slot, values.items().stream().map(Node::text).toList())));
        node.get("vague").ifPresent(slots -> slots.entries().forEach((slot, value) -> vague.put(slot, value.text())));
        String window = node.need("window").text();
        return new Policy(
                slots(node, "same"),
                alike,
                slots(node, "overlap"),
                vague,
                node.text("number"),
                node.texts("dates"),
                node.get("days").map(Policy::number).orElse(0),
                window.equals("always") ? OptionalInt.empty() : OptionalInt.of(number(node.need("window"))),
                node.text("apart").equals(Optional.of("true")),
                node.text("language").equals(Optional.of("true")));
    }

    private static Map<String, Boolean> slots(Node node, String key) {
        Map<String, Boolean> slots = new LinkedHashMap<>();
        node.texts(key).forEach(slot -> slots.put(slot.replace("?", ""), !slot.endsWith("?")));
        return slots;
    }

    private static int number(Node node) {
        if (node.text().matches("\\d{1,5}")) {
            return Integer.parseInt(node.text());
        }
        node.problem("found '" + node + "', need a number of days");
        return 0;
    }

    /** What tellings must have in common to be compared at all; nothing where a slot that must be filled is not. */
    Optional<String> block(Fact fact, String language) {
        boolean whole = same.entrySet().stream()
                .allMatch(slot -> !slot.getValue() || fact.slots().containsKey(slot.getKey()));
        String block = same.keySet().stream().map(slot -> value(fact, slot)).collect(Collectors.joining("|"));
        return whole
                ? Optional.of(fact.type() + "|" + block + (this.language ? "|" + language : ""))
                : Optional.empty();
    }

    /** The value of a slot; one value stands for all that are alike. */
    private String value(Fact fact, String slot) {
        String value =
                Optional.ofNullable(fact.slots().get(slot)).map(Value::toString).orElse("");
        List<String> equal = alike.getOrDefault(slot, List.of());
        return equal.contains(value) ? equal.get(0) : value;
    }
}
