package org.elchi.register.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elchi.register.record.Evidence;
import org.jdbi.v3.core.Handle;

/** Writes readings and facts, and finds facts by what they are looked up by. */
final class FactTable {
    /** In the place of a record's number: people have decided that the fact is none. */
    static final long DISMISSED = 0;

    private final Handle handle;
    private final String prefix;

    FactTable(Store store, String prefix) {
        this.handle = store.handle();
        this.prefix = prefix;
    }

    /** That a reader has read a document, and the language that it saw. */
    void read(long document, String reader, String language, Optional<String> failure, long revision) {
        handle.createUpdate("INSERT INTO " + prefix + "reading (document_id, reader, language, failure, revision)"
                        + " VALUES (:document, :reader, :language, :failure, :revision)")
                .bind("document", document)
                .bind("reader", reader)
                .bind("language", language)
                .bind("failure", failure.map(Kept::text).orElse(null))
                .bind("revision", revision)
                .execute();
    }

    /** Who has read a document. */
    Optional<String> reader(long document) {
        return handle.createQuery("SELECT reader FROM " + prefix + "reading WHERE document_id = :document")
                .bind("document", document)
                .mapTo(String.class)
                .findOne();
    }

    int count() {
        return handle.createQuery("SELECT count(*) FROM " + prefix + "fact")
                .mapTo(Integer.class)
                .one();
    }

    /** A document and the revision that read it. */
    record Read(long revision, long document) {}

    /** The first so many documents that were read after another one, in the order in which they were. */
    List<Read> readAfter(Read last, int most) {
        return handle.createQuery("SELECT revision, document_id FROM " + prefix + "reading"
                        + " WHERE (revision, document_id) > (:revision, :document) ORDER BY revision, document_id"
                        + " LIMIT :most")
                .bind("revision", last.revision())
                .bind("document", last.document())
                .bind("most", most)
                .map((row, context) -> new Read(row.getLong(1), row.getLong(2)))
                .list();
    }

    /** The tags of the languages of documents. */
    Map<Long, String> languages(Collection<Long> documents) {
        Map<Long, String> languages = new HashMap<>();
        for (List<Long> some : Chunks.of(documents)) {
            handle.createQuery("SELECT document_id, language FROM " + prefix + "reading WHERE document_id IN (<all>)")
                    .bindList("all", some)
                    .map((row, context) -> Map.entry(row.getLong(1), row.getString(2)))
                    .forEach(entry -> languages.put(entry.getKey(), entry.getValue()));
        }
        return languages;
    }

    /** Documents that nobody has read. */
    List<Long> unread() {
        return handle.createQuery("SELECT id FROM document d WHERE NOT EXISTS (SELECT 1 FROM " + prefix
                        + "reading r WHERE r.document_id = d.id) ORDER BY sha256")
                .mapTo(Long.class)
                .list();
    }

    void insert(Collection<FactRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try (Batch facts = new Batch(
                        handle,
                        "INSERT INTO " + prefix
                                + "fact (id, document_id, position, type, rule, confidence, slots, gist)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
                Batch evidence = new Batch(
                        handle,
                        "INSERT INTO " + prefix + "evidence (fact_id, position, digits, begin_at, end_at, words)"
                                + " VALUES (?, ?, ?, ?, ?, ?)")) {
            rows.forEach(row -> insert(row, facts, evidence));
        }
        key(rows);
    }

    private static void insert(FactRow row, Batch facts, Batch evidence) {
        facts.add(
                row.id(),
                row.document(),
                row.position(),
                row.fact().type(),
                row.fact().rule(),
                row.fact().confidence(),
                Kept.text(SlotText.write(row.fact().slots())),
                Kept.text(GistText.write(row.gist())));
        for (int position = 0; position < row.evidence().size(); position++) {
            Evidence words = row.evidence().get(position);
            evidence.add(
                    row.id(),
                    position,
                    Digits.of(words.id()),
                    words.span().begin(),
                    words.span().end(),
                    Kept.text(words.words()));
        }
    }

    /** Notes the keys of facts. */
    void key(Collection<FactRow> rows) {
        try (Batch keys = new Batch(
                handle,
                "INSERT INTO " + prefix + "fact_key (key_hash, fact_id) VALUES (?, ?) ON CONFLICT DO NOTHING")) {
            for (FactRow row : rows) {
                row.keys().stream().map(Hashing::of).distinct().sorted().forEach(key -> keys.add(key, row.id()));
            }
        }
    }

    /** Notes what facts hold beside slots as people corrected them. */
    void gist(Collection<FactRow> rows) {
        try (Batch gists = new Batch(handle, "UPDATE " + prefix + "fact SET corrected_gist = ? WHERE id = ?")) {
            rows.forEach(row -> gists.add(Kept.text(GistText.write(row.gist())), row.id()));
        }
    }

    void unkey(Collection<Long> facts) {
        update("DELETE FROM " + prefix + "fact_key WHERE fact_id IN (<all>)", facts);
    }

    /** Forgets what was read in a document. */
    void forget(long document) {
        List<Long> facts = handle.createQuery("SELECT id FROM " + prefix + "fact WHERE id >= :first AND id < :next")
                .bind("first", FactRow.id(document, 0))
                .bind("next", FactRow.id(document, FactRow.MOST))
                .mapTo(Long.class)
                .list();
        unkey(facts);
        update("DELETE FROM " + prefix + "decided WHERE fact_id IN (<all>)", facts);
        update("DELETE FROM " + prefix + "evidence WHERE fact_id IN (<all>)", facts);
        update("DELETE FROM " + prefix + "fact WHERE id IN (<all>)", facts);
        handle.createUpdate("DELETE FROM " + prefix + "reading WHERE document_id = :document")
                .bind("document", document)
                .execute();
    }

    private void update(String sql, Collection<Long> facts) {
        Chunks.of(facts)
                .forEach(some -> handle.createUpdate(sql).bindList("all", some).execute());
    }

    /** Facts that are in no record yet, the first so many. */
    List<Long> unmerged(int most) {
        return handle.createQuery(
                        "SELECT id FROM " + prefix + "fact WHERE record_number IS NULL ORDER BY id LIMIT :most")
                .bind("most", most)
                .mapTo(Long.class)
                .list();
    }

    /** The records that hold facts of a document. */
    List<String> recordsOf(long document) {
        return handle.createQuery("SELECT DISTINCT c.id FROM " + prefix + "fact f JOIN " + prefix
                        + "record c ON c.number = f.record_number WHERE f.id >= :first AND f.id < :next")
                .bind("first", FactRow.id(document, 0))
                .bind("next", FactRow.id(document, FactRow.MOST))
                .mapTo(String.class)
                .list();
    }

    /** The records that hold facts. */
    List<String> recordsOf(Collection<Long> facts) {
        return Chunks.of(facts).stream()
                .flatMap(some -> handle
                        .createQuery("SELECT DISTINCT c.id FROM " + prefix + "fact f JOIN " + prefix
                                + "record c ON c.number = f.record_number WHERE f.id IN (<all>)")
                        .bindList("all", some)
                        .mapTo(String.class)
                        .list()
                        .stream())
                .distinct()
                .toList();
    }

    /** Makes the facts of records, and these facts, ones that are in no record yet. */
    void unmerge(Collection<String> records, Collection<Long> facts) {
        Chunks.of(records)
                .forEach(some -> handle.createUpdate("UPDATE " + prefix
                                + "fact SET record_number = NULL WHERE record_number IN (SELECT number FROM " + prefix
                                + "record WHERE id IN (<all>))")
                        .bindList("all", some)
                        .execute());
        update("UPDATE " + prefix + "fact SET record_number = NULL WHERE id IN (<all>)", facts);
    }

    /** Notes the numbers of the records of facts. */
    void merged(Map<Long, Long> records) {
        try (Batch batch = new Batch(handle, "UPDATE " + prefix + "fact SET record_number = ? WHERE id = ?")) {
            records.forEach((fact, record) -> batch.add(record, fact));
        }
    }
}
