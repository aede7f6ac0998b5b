package org.elchi.writing.export.linked;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elchi.language.data.Data;
import org.elchi.language.data.Node;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Yaml;

/** How each kind of record is said in linked data: {@code mapping.yaml}. */
record Mapping(Map<String, List<String>> entities, Map<String, Frame> frames) {
    private static final String FILE = "mapping.yaml";
    private static final String CODE = "code ";

    /** What a slot holds. */
    enum Holds {
        ENTITY,
        CODE,
        WORDS,
        TEXT,
        NUMBER,
        WHOLE,
        DATE
    }

    /**
     * A slot.
     *
     * @param kinds of entities, or the one list of codes
     * @param exact terms for the first and the last day
     */
    record Slot(String term, Holds holds, List<String> kinds, List<String> exact, Optional<String> also) {}

    /** A kind of records. */
    record Frame(List<String> types, Map<String, Slot> slots) {}

    /** @throws org.elchi.language.data.DataException with all mistakes of the file */
    static Mapping load() {
        Problems problems = new Problems();
        Optional<Mapping> mapping =
                Yaml.read(Data.beside(Mapping.class, FILE), FILE, problems).map(Mapping::of);
        problems.raise();
        return mapping.orElseThrow();
    }

    private static Mapping of(Node root) {
        root.only(Set.of("entities", "frames"));
        Map<String, List<String>> entities = new LinkedHashMap<>();
        root.need("entities").entries().forEach((kind, types) -> entities.put(kind, types.texts()));
        Map<String, Frame> frames = new LinkedHashMap<>();
        root.need("frames").entries().forEach((type, node) -> frames.put(type, frame(node)));
        return new Mapping(entities, frames);
    }

    private static Frame frame(Node node) {
        node.only(Set.of("types", "slots"));
        Map<String, Slot> slots = new LinkedHashMap<>();
        node.need("slots").entries().forEach((name, slot) -> slots.put(name, slot(slot)));
        return new Frame(node.texts("types"), slots);
    }

    private static Slot slot(Node node) {
        node.only(Set.of("term", "holds", "exact", "also"));
        Node holds = node.need("holds");
        boolean code = !holds.isList() && holds.text().startsWith(CODE);
        return new Slot(
                node.need("term").text(),
                holds.isList() ? Holds.ENTITY : code ? Holds.CODE : holds(holds),
                holds.isList() ? holds.texts() : List.of(code ? holds.text().substring(CODE.length()) : ""),
                node.texts("exact"),
                node.text("also"));
    }

    private static Holds holds(Node node) {
        return switch (node.text()) {
            case "words" -> Holds.WORDS;
            case "text" -> Holds.TEXT;
            case "number" -> Holds.NUMBER;
            case "whole number" -> Holds.WHOLE;
            case "date" -> Holds.DATE;
            default -> {
                node.problem("found '" + node
                        + "', need a list of entities, code LIST, words, text, number, whole number or date");
                yield Holds.TEXT;
            }
        };
    }
}
