package org.elchi.writing.export.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.elchi.language.data.Data;
import org.elchi.language.data.Node;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Yaml;
import org.elchi.register.record.Record;

/**
 * How records of a kind tie people and states together: a row of {@code ties.yaml}.
 *
 * @param slot of which one of the values is asked, or an empty text
 * @param among slots of those who are tied all with all
 * @param from slots of those who are tied to others
 * @param to slots of those others
 */
record Tie(
        String kind,
        String name,
        String slot,
        Set<String> values,
        List<String> among,
        List<String> from,
        List<String> to) {
    private static final String FILE = "ties.yaml";

    /** Two who are tied by a record. */
    record Pair(String one, String other) {}

    static List<Tie> load() {
        Problems problems = new Problems();
        Node root = Yaml.read(Data.beside(Tie.class, FILE), FILE, problems).orElseThrow();
        List<Tie> ties = root.only(Set.of("ties")).need("ties").items().stream()
                .map(Tie::of)
                .toList();
        problems.raise();
        return ties;
    }

    private static Tie of(Node node) {
        node.only(Set.of("kind", "tie", "slot", "values", "among", "from", "to"));
        return new Tie(
                node.need("kind").text(),
                node.need("tie").text(),
                node.text("slot").orElse(""),
                Set.copyOf(node.texts("values")),
                node.texts("among"),
                node.texts("from"),
                node.texts("to"));
    }

    /** The first that fits a record. */
    static Optional<Tie> of(Record record, List<Tie> ties) {
        return ties.stream().filter(tie -> tie.fits(record)).findFirst();
    }

    private boolean fits(Record record) {
        return kind.equals(record.type())
                && (slot.isEmpty() || record.items(slot).stream().anyMatch(values::contains));
    }

    boolean mutual() {
        return !among.isEmpty();
    }

    /** Who is tied by a record to whom; nobody to oneself. */
    List<Pair> pairs(Record record) {
        List<String> ones = items(record, mutual() ? among : from);
        List<String> others = items(record, mutual() ? among : to);
        List<Pair> pairs = new ArrayList<>();
        for (String one : ones) {
            others.stream()
                    .filter(other -> mutual() ? one.compareTo(other) < 0 : !one.equals(other))
                    .forEach(other -> pairs.add(new Pair(one, other)));
        }
        return pairs;
    }

    private static List<String> items(Record record, List<String> slots) {
        return slots.stream()
                .flatMap(name -> record.items(name).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
