package org.elchi.writing.export.ftm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elchi.language.data.Data;
import org.elchi.language.data.Node;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Yaml;

/**
 * How records are said in FollowTheMoney: {@code ftm.yaml}.
 *
 * @param entities schema by kind of entity
 * @param lengths the most characters by property, where it is not {@link #LENGTH}
 * @param languages what FollowTheMoney calls a language
 */
record Scheme(
        Map<String, String> entities,
        Map<String, Integer> lengths,
        Map<String, String> languages,
        Map<String, Frame> frames) {
    static final int LENGTH = 1024;
    private static final String FILE = "ftm.yaml";

    /** What a slot holds. */
    enum Holds {
        ENTITY,
        COUNTRY,
        DATE,
        NUMBER,
        TEXT
    }

    /** An entity that joins two others: its schema, and the properties for what the slot holds and for the record. */
    record Edge(String schema, String other, String record) {}

    /**
     * A slot.
     *
     * @param property empty where there is an edge
     * @param kinds of entities
     * @param until for the end of a date
     */
    record Slot(String property, Holds holds, List<String> kinds, Optional<String> until, Optional<Edge> edge) {}

    /**
     * A kind of records.
     *
     * @param promised whether one without a name is called by what it promises
     */
    record Frame(String schema, boolean promised, Map<String, Slot> slots) {}

    /** @throws org.elchi.language.data.DataException with all mistakes of the file */
    static Scheme load() {
        Problems problems = new Problems();
        Optional<Scheme> scheme =
                Yaml.read(Data.beside(Scheme.class, FILE), FILE, problems).map(Scheme::of);
        problems.raise();
        return scheme.orElseThrow();
    }

    private static Scheme of(Node root) {
        root.only(Set.of("entities", "lengths", "languages", "frames"));
        Map<String, Integer> lengths = new LinkedHashMap<>();
        root.need("lengths").entries().forEach((name, node) -> lengths.put(name, Integer.valueOf(node.text())));
        Map<String, Frame> frames = new LinkedHashMap<>();
        root.need("frames").entries().forEach((type, node) -> frames.put(type, frame(node)));
        return new Scheme(texts(root.need("entities")), lengths, texts(root.need("languages")), frames);
    }

    private static Map<String, String> texts(Node node) {
        Map<String, String> texts = new LinkedHashMap<>();
        node.entries().forEach((key, value) -> texts.put(key, value.text()));
        return texts;
    }

    private static Frame frame(Node node) {
        node.only(Set.of("schema", "title", "slots"));
        Map<String, Slot> slots = new LinkedHashMap<>();
        node.need("slots").entries().forEach((name, slot) -> slots.put(name, slot(slot)));
        boolean promised = node.text("title").filter("promised"::equals).isPresent();
        return new Frame(node.need("schema").text(), promised, slots);
    }

    private static Slot slot(Node node) {
        node.only(Set.of("property", "holds", "until", "edge"));
        Node holds = node.need("holds");
        return new Slot(
                node.text("property").orElse(""),
                holds.isList() ? Holds.ENTITY : holds(holds),
                holds.isList() ? holds.texts() : List.of(),
                node.text("until"),
                node.get("edge").map(Scheme::edge));
    }

    private static Edge edge(Node node) {
        List<String> parts = List.of(node.text().split(" "));
        if (parts.size() != 3) {
            node.problem("found '" + node + "', need a schema and two of its properties");
            return new Edge("", "", "");
        }
        return new Edge(parts.get(0), parts.get(1), parts.get(2));
    }

    private static Holds holds(Node node) {
        return switch (node.text()) {
            case "country" -> Holds.COUNTRY;
            case "date" -> Holds.DATE;
            case "number" -> Holds.NUMBER;
            case "text" -> Holds.TEXT;
            default -> {
                node.problem("found '" + node + "', need a list of entities, country, date, number or text");
                yield Holds.TEXT;
            }
        };
    }
}
