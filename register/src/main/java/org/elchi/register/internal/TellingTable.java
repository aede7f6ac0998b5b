package org.elchi.register.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elchi.language.Span;
import org.elchi.reading.Fact;
import org.elchi.register.decision.Act;
import org.elchi.register.decision.Anchor;
import org.elchi.register.record.Evidence;
import org.elchi.register.record.Gist;
import org.elchi.register.record.Source;
import org.elchi.register.record.Telling;
import org.jdbi.v3.core.Handle;

/** Reads tellings back from the tables. */
final class TellingTable {
    private static final String UNDETERMINED = "und";

    private final Handle handle;
    private final String prefix;
    private final Log log;

    TellingTable(Store store, String prefix, Log log) {
        this.handle = store.handle();
        this.prefix = prefix;
        this.log = log;
    }

    /** The tellings of facts, by number. */
    Map<Long, Stored> load(Collection<Long> facts) {
        return load(facts, true);
    }

    /** The tellings of facts, by number, with the gists that they had when they were read. */
    Map<Long, Stored> loadAsRead(Collection<Long> facts) {
        return load(facts, false);
    }

    private Map<Long, Stored> load(Collection<Long> facts, boolean corrected) {
        Map<Long, Stored> stored = new LinkedHashMap<>();
        for (List<Long> some : Chunks.of(facts)) {
            Map<Long, List<Evidence>> evidence = evidence(some);
            handle.createQuery("SELECT f.*, c.id AS record_id, r.language, d.sha256, d.name, d.declared_date, d.outlet,"
                            + " d.url FROM " + prefix + "fact f LEFT JOIN " + prefix
                            + "reading r ON r.document_id = f.document_id LEFT JOIN " + prefix
                            + "record c ON c.number = f.record_number"
                            + " LEFT JOIN document d ON d.id = f.document_id WHERE f.id IN (<all>)")
                    .bindList("all", some)
                    .map((row, context) -> stored(row, evidence, corrected))
                    .forEach(one -> stored.put(one.fact(), one));
        }
        return stored;
    }

    private Map<Long, List<Evidence>> evidence(List<Long> facts) {
        Map<Long, List<Evidence>> evidence = new HashMap<>();
        handle.createQuery("SELECT * FROM " + prefix + "evidence WHERE fact_id IN (<all>) ORDER BY fact_id, position")
                .bindList("all", facts)
                .map((row, context) -> evidence.computeIfAbsent(row.getLong("fact_id"), id -> new ArrayList<>())
                        .add(new Evidence(
                                Digits.id(row.getLong("digits")),
                                new Span(row.getInt("begin_at"), row.getInt("end_at")),
                                row.getString("words"))))
                .list();
        return evidence;
    }

    /** The facts of a document, in its order. */
    List<Long> ofDocument(long document) {
        return handle.createQuery("SELECT id FROM " + prefix + "fact WHERE id >= :first AND id < :next ORDER BY id")
                .bind("first", FactRow.id(document, 0))
                .bind("next", FactRow.id(document, FactRow.MOST))
                .mapTo(Long.class)
                .list();
    }

    /** The facts of records. */
    List<Long> ofRecords(Collection<String> records) {
        return Chunks.of(records).stream()
                .flatMap(some -> handle
                        .createQuery("SELECT f.id FROM " + prefix + "record c JOIN " + prefix
                                + "fact f ON f.record_number = c.number WHERE c.id IN (<all>) ORDER BY f.id")
                        .bindList("all", some)
                        .mapTo(Long.class)
                        .list()
                        .stream())
                .toList();
    }

    /** The facts that rest on evidence whose id begins so. */
    List<Long> ofEvidence(String beginning) {
        return Digits.beginning(beginning)
                .map(range -> handle.createQuery("SELECT DISTINCT fact_id FROM " + prefix
                                + "evidence WHERE digits >= :first AND digits < :next ORDER BY fact_id")
                        .bind("first", range.first())
                        .bind("next", range.next())
                        .mapTo(Long.class)
                        .list())
                .orElse(List.of());
    }

    /** The facts that stand under keys, by key. */
    Map<Long, List<Long>> ofKeys(Collection<Long> keys) {
        Map<Long, List<Long>> facts = new HashMap<>();
        for (List<Long> some : Chunks.of(keys)) {
            handle.createQuery("SELECT key_hash, fact_id FROM " + prefix
                            + "fact_key WHERE key_hash IN (<all>) ORDER BY key_hash, fact_id")
                    .bindList("all", some)
                    .map((row, context) -> facts.computeIfAbsent(row.getLong(1), key -> new ArrayList<>())
                            .add(row.getLong(2)))
                    .list();
        }
        return facts;
    }

    private Stored stored(ResultSet row, Map<Long, List<Evidence>> evidence, boolean byPeople) throws SQLException {
        long id = row.getLong("id");
        long document = row.getLong("document_id");
        List<Evidence> words = evidence.getOrDefault(id, List.of());
        Source source = document < 0 ? byHand(-document) : DocumentTable.source(row);
        Fact fact = new Fact(
                source.name(),
                row.getString("type"),
                SlotText.read(row.getString("slots")),
                words.stream().map(Evidence::span).toList(),
                row.getDouble("confidence"),
                row.getString("rule"));
        String sha256 = document < 0 ? Anchor.byHand(-document) : row.getString("sha256");
        String language = Optional.ofNullable(row.getString("language")).orElse(UNDETERMINED);
        String corrected = row.getString("corrected_gist");
        Gist gist = GistText.read(byPeople && corrected != null ? corrected : row.getString("gist"));
        Optional<String> record = Optional.ofNullable(row.getString("record_id"));
        return new Stored(id, record, new Telling(fact, row.getInt("position"), sha256, source, language, words, gist));
    }

    private Source byHand(long decision) {
        return log.find(decision)
                .map(made -> made.act() instanceof Act.Add add ? ByHand.source(add) : ByHand.NOWHERE)
                .orElse(ByHand.NOWHERE);
    }
}
