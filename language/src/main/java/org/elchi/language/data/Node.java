package org.elchi.language.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A part of a YAML file: a map, a list or a text. Every scalar is a text (failsafe schema), so that Turkish <i>on</i> stays a word. A
 * question of the wrong kind is a problem of the file, not an exception: it is noted and answered with something empty.
 */
public final class Node {
    private final String file;
    private final int line;
    private final int column;
    private final Object value;
    private final Problems problems;

    Node(String file, int line, int column, Object value, Problems problems) {
        this.file = file;
        this.line = line;
        this.column = column;
        this.value = value;
        this.problems = problems;
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }

    public boolean isMap() {
        return value instanceof Map<?, ?>;
    }

    public boolean isList() {
        return value instanceof List<?>;
    }

    /** The entries of a map, in the file's order. */
    @SuppressWarnings("unchecked")
    public Map<String, Node> entries() {
        if (value instanceof Map<?, ?> map) {
            return (Map<String, Node>) map;
        }
        problems.add(this, "found " + kind() + ", need a map");
        return Map.of();
    }

    public Optional<Node> get(String key) {
        return Optional.ofNullable(entries().get(key));
    }

    /** The value of a key that must be there; an empty text, and a problem noted, where it is not. */
    public Node need(String key) {
        Node node = entries().get(key);
        if (node == null) {
            problems.add(this, "the key '" + key + "' is missing");
            return new Node(file, line, column, "", problems);
        }
        return node;
    }

    /** Notes a problem for each key that is not among those given. */
    public Node only(Set<String> keys) {
        entries().forEach((key, node) -> {
            if (!keys.contains(key)) {
                problems.add(
                        node,
                        "unknown key '" + key + "', need one of "
                                + keys.stream().sorted().toList());
            }
        });
        return this;
    }

    /** Notes a problem where a file says that it is of another language than its folder. */
    public Node ofLanguage(String code) {
        get("language")
                .filter(node -> !node.text().equals(code))
                .ifPresent(node -> node.problem("found '" + node.text() + "', need the name of the folder, " + code));
        return this;
    }

    /** The items of a list; a text or map counts as a list of one. */
    @SuppressWarnings("unchecked")
    public List<Node> items() {
        if (value instanceof List<?> list) {
            return (List<Node>) list;
        }
        return List.of(this);
    }

    public String text() {
        if (value instanceof String text) {
            return text;
        }
        problems.add(this, "found " + kind() + ", need a text");
        return "";
    }

    /** The texts of a list of texts, or the one text. */
    public List<String> texts() {
        List<String> texts = new ArrayList<>();
        items().forEach(item -> texts.add(item.text()));
        return texts;
    }

    /** The texts under a key, none where the key is absent. */
    public List<String> texts(String key) {
        return get(key).map(Node::texts).orElse(List.of());
    }

    /** The text under a key, if the key is there. */
    public Optional<String> text(String key) {
        return get(key).map(Node::text);
    }

    /** Notes a problem at this place. */
    public void problem(String message) {
        problems.add(this, message);
    }

    private String kind() {
        return isMap() ? "a map" : isList() ? "a list" : "the text '" + value + "'";
    }

    static Map<String, Node> map() {
        return new LinkedHashMap<>();
    }

    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
