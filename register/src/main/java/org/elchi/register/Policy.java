package org.elchi.register;

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
 * @param window nothing where time does not matter
 */
record Policy(
        Map<String, Boolean> same,
        List<String> overlap,
        Optional<String> number,
        List<String> dates,
        int days,
        OptionalInt window,
        boolean apart,
        boolean language) {
    private static final Set<String> KEYS =
            Set.of("same", "overlap", "number", "dates", "days", "window", "apart", "language");

    static Policy of(Node node) {
        node.only(KEYS);
        Map<String, Boolean> same = new java.util.LinkedHashMap<>();
        node.texts("same").forEach(slot -> same.put(slot.replace("?", ""), !slot.endsWith("?")));
        String window = node.need("window").text();
        return new Policy(
                same,
                node.texts("overlap"),
                node.text("number"),
                node.texts("dates"),
                node.get("days").map(Policy::number).orElse(0),
                window.equals("always") ? OptionalInt.empty() : OptionalInt.of(number(node.need("window"))),
                node.text("apart").equals(Optional.of("true")),
                node.text("language").equals(Optional.of("true")));
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
        String block = same.keySet().stream()
                .map(slot -> Optional.ofNullable(fact.slots().get(slot))
                        .map(Value::toString)
                        .orElse(""))
                .collect(Collectors.joining("|"));
        return whole
                ? Optional.of(fact.type() + "|" + block + (this.language ? "|" + language : ""))
                : Optional.empty();
    }
}
