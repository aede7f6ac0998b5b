package org.elchi.register;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elchi.language.Span;
import org.elchi.reading.Fact;
import org.elchi.reading.Value;
import org.elchi.register.record.Evidence;
import org.elchi.register.record.Source;
import org.elchi.register.record.Telling;
import org.jdbi.v3.core.Handle;

/** Reads tellings back from the tables. */
final class TellingRows {
    private static final String CURRENT =
            " FROM fact f JOIN reading r ON r.id = f.reading_id AND r.is_current = 1 JOIN document d ON d.id ="
                    + " r.document_id ";

    private final Handle handle;

    TellingRows(Handle handle) {
        this.handle = handle;
    }

    /**
     * A telling with the number of its row.
     *
     * @param record id of the record that it belongs to, empty where it was not asked for
     */
    record Numbered(long fact, String record, Telling telling) {}

    private record Head(
            long fact,
            String record,
            int position,
            String type,
            String rule,
            double confidence,
            String sha256,
            Source source,
            String language) {}

    private record Slot(String name, String form, String value) {}

    static Source source(ResultSet row) throws SQLException {
        return new Source(
                row.getString("name"),
                Optional.ofNullable(row.getString("declared_date")).map(LocalDate::parse),
                Optional.ofNullable(row.getString("outlet")),
                Optional.ofNullable(row.getString("url")));
    }

    List<Numbered> ofBlock(String block) {
        return load("'' AS record_id", "WHERE f.block = :value", block);
    }

    /** All tellings of records whose id begins so. */
    List<Numbered> ofRecords(String prefix) {
        return load(
                "m.record_id",
                "JOIN record_fact m ON m.fact_id = f.id WHERE m.record_id >= :value AND m.record_id < :value || '~'",
                prefix);
    }

    /** All tellings that rest on evidence whose id begins so. */
    List<Numbered> ofEvidence(String prefix) {
        return load(
                "m.record_id",
                "JOIN record_fact m ON m.fact_id = f.id"
                        + " WHERE f.id IN (SELECT fact_id FROM evidence WHERE id >= :value AND id < :value || '~')",
                prefix);
    }

    private List<Numbered> load(String record, String where, String value) {
        List<Head> heads = handle.createQuery("SELECT f.id AS fact_id, " + record
                        + ", f.position, f.type, f.rule, f.confidence, r.language, d.sha256, d.name, d.declared_date,"
                        + " d.outlet, d.url"
                        + CURRENT + where + " ORDER BY d.sha256, f.position")
                .bind("value", value)
                .map((row, context) -> head(row))
                .list();
        Map<Long, List<Slot>> slots = new HashMap<>();
        handle.createQuery("SELECT s.fact_id, s.slot, s.form, s.value FROM fact_slot s WHERE s.fact_id IN (SELECT f.id"
                        + CURRENT + where + ") ORDER BY s.fact_id, s.slot, s.item")
                .bind("value", value)
                .map((row, context) -> slots.computeIfAbsent(row.getLong("fact_id"), id -> new ArrayList<>())
                        .add(new Slot(row.getString("slot"), row.getString("form"), row.getString("value"))))
                .list();
        Map<Long, List<Evidence>> evidence = new HashMap<>();
        handle.createQuery("SELECT e.* FROM evidence e WHERE e.fact_id IN (SELECT f.id" + CURRENT + where
                        + ") ORDER BY e.fact_id, e.position")
                .bind("value", value)
                .map((row, context) -> evidence.computeIfAbsent(row.getLong("fact_id"), id -> new ArrayList<>())
                        .add(new Evidence(
                                row.getString("id"),
                                new Span(row.getInt("begin_at"), row.getInt("end_at")),
                                row.getString("words"))))
                .list();
        return heads.stream()
                .map(head -> new Numbered(
                        head.fact(),
                        head.record(),
                        telling(
                                head,
                                slots.getOrDefault(head.fact(), List.of()),
                                evidence.getOrDefault(head.fact(), List.of()))))
                .toList();
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(
                row.getLong("fact_id"),
                row.getString("record_id"),
                row.getInt("position"),
                row.getString("type"),
                row.getString("rule"),
                row.getDouble("confidence"),
                row.getString("sha256"),
                source(row),
                row.getString("language"));
    }

    private static Telling telling(Head head, List<Slot> slots, List<Evidence> evidence) {
        Map<String, List<Slot>> bySlot = new LinkedHashMap<>();
        slots.forEach(slot ->
                bySlot.computeIfAbsent(slot.name(), name -> new ArrayList<>()).add(slot));
        Map<String, Value> values = new HashMap<>();
        bySlot.forEach((name, items) -> values.put(name, value(items)));
        List<Span> spans = evidence.stream().map(Evidence::span).toList();
        Fact fact = new Fact(head.source().name(), head.type(), values, spans, head.confidence(), head.rule());
        return new Telling(fact, head.position(), head.sha256(), head.source(), head.language(), evidence);
    }

    private static Value value(List<Slot> items) {
        Slot first = items.get(0);
        return switch (first.form()) {
            case "number" -> Value.of(new BigDecimal(first.value()));
            case "item" -> Value.of(items.stream().map(Slot::value).toList());
            default -> Value.of(first.value());
        };
    }
}
