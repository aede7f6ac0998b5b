package org.elchi.writing.export.ftm;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.elchi.register.record.Document;
import org.elchi.writing.export.linked.Unicode;

/** An entity: its id, its schema, and what each property holds, no value twice. */
final class Line {
    private static final String PREFIX = "elchi-";
    private static final int DIGITS = 24;

    private final String id;
    private final String schema;
    private final Map<String, Set<String>> properties = new TreeMap<>();

    Line(String id, String schema) {
        this.id = id;
        this.schema = schema;
    }

    /** An id that stays: plain where what it is made from is, else with its sum. */
    static String id(String kind, String of) {
        return PREFIX
                + kind
                + "-"
                + (of.matches("[A-Za-z0-9.-]{1,100}")
                        ? of
                        : Document.hash(of.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS));
    }

    String id() {
        return id;
    }

    String schema() {
        return schema;
    }

    Map<String, Set<String>> properties() {
        return properties;
    }

    /** Puts a value; nothing where it is blank. */
    Line put(String property, Object value) {
        String text = Unicode.clean(value.toString()).strip();
        if (!text.isEmpty()) {
            properties.computeIfAbsent(property, name -> new LinkedHashSet<>()).add(text);
        }
        return this;
    }

    Line putAll(String property, List<String> values) {
        values.forEach(value -> put(property, value));
        return this;
    }

    boolean has(String property) {
        return properties.containsKey(property);
    }
}
