package org.elchi.register.following;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.elchi.language.data.Node;
import org.elchi.register.record.Record;

/** What one kind of record promises; {@code following.yaml} explains each part. */
record Kind(
        Lives lives,
        Optional<String> step,
        String unsaid,
        boolean promised,
        List<String> by,
        List<String> to,
        List<String> due,
        List<String> dates,
        Optional<Measure> measure) {
    private static final Set<String> KEYS =
            Set.of("life", "dated", "step", "unsaid", "promised", "by", "to", "due", "dates", "goal", "figures");

    static Kind of(Node node, Map<String, Life> lives) {
        node.only(KEYS);
        return new Kind(
                Lives.of(node, lives),
                node.text("step"),
                node.need("unsaid").text(),
                node.text("promised").equals(Optional.of("true")),
                node.texts("by"),
                node.texts("to"),
                node.texts("due"),
                node.texts("dates"),
                node.text("goal").map(goal -> Measure.of(goal, node.need("figures"))));
    }

    /** The life of a record's promise. */
    Life life(Record record) {
        return lives.of(record, due);
    }

    List<String> by(Record record) {
        return items(record, by);
    }

    List<String> to(Record record) {
        return items(record, to);
    }

    private static List<String> items(Record record, List<String> slots) {
        return slots.stream()
                .map(record::items)
                .filter(items -> !items.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /**
     * Which life a record has.
     *
     * @param slot the slot that decides
     * @param byValue the life by the value of that slot
     * @param usual the life of all others
     * @param dated for a life: the one in its place where a day is named by which
     */
    record Lives(Optional<String> slot, Map<String, Life> byValue, Life usual, Map<Life, Life> dated) {
        static Lives of(Node node, Map<String, Life> lives) {
            Node life = node.need("life");
            Map<Life, Life> dated = new LinkedHashMap<>();
            node.get("dated")
                    .ifPresent(pairs -> pairs.entries()
                            .forEach((from, to) -> dated.put(named(node, from, lives), named(to, to.text(), lives))));
            if (!life.isMap()) {
                return new Lives(Optional.empty(), Map.of(), named(life, life.text(), lives), dated);
            }
            Map<String, Life> byValue = new LinkedHashMap<>();
            life.entries().forEach((name, values) -> {
                if (!Set.of("slot", "else").contains(name)) {
                    values.texts().forEach(value -> byValue.put(value, named(values, name, lives)));
                }
            });
            Node usual = life.need("else");
            return new Lives(life.text("slot"), byValue, named(usual, usual.text(), lives), dated);
        }

        private static Life named(Node node, String name, Map<String, Life> lives) {
            Life life = lives.get(name);
            if (life == null) {
                node.problem("there is no life '" + name + "', need one of " + lives.keySet());
                return new Life(Map.of(), Map.of(), Set.of(), List.of(State.MET));
            }
            return life;
        }

        Life of(Record record, List<String> due) {
            Life life = slot.flatMap(record::text).map(byValue::get).orElse(usual);
            boolean dates = due.stream().anyMatch(name -> record.slot(name).isPresent());
            return dates ? dated.getOrDefault(life, life) : life;
        }
    }

    /**
     * How a promised figure is measured.
     *
     * @param goal slot of the value to be reached
     * @param kind the kind of record that reports figures
     * @param same slots that must be equal, with whether each must be filled
     * @param value slot of the figure
     * @param date slot of what the figure is for
     */
    record Measure(String goal, String kind, Map<String, Boolean> same, String value, String date) {
        static Measure of(String goal, Node figures) {
            figures.only(Set.of("kind", "same", "value", "date"));
            Map<String, Boolean> same = new LinkedHashMap<>();
            figures.texts("same").forEach(slot -> same.put(slot.replace("?", ""), !slot.endsWith("?")));
            return new Measure(
                    goal,
                    figures.need("kind").text(),
                    same,
                    figures.need("value").text(),
                    figures.need("date").text());
        }

        /** What a target or figure measures: equal where figures are to be held against targets; nothing where that is not said. */
        Optional<String> of(Record record) {
            boolean whole = same.entrySet().stream()
                    .allMatch(slot ->
                            !slot.getValue() || !record.items(slot.getKey()).isEmpty());
            return whole
                    ? Optional.of(same.keySet().stream()
                            .flatMap(slot -> Stream.of(slot, record.text(slot).orElse("")))
                            .reduce("", (one, other) -> one + "|" + other))
                    : Optional.empty();
        }
    }
}
