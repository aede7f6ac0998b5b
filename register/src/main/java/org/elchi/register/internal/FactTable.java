package org.elchi.register.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elchi.register.record.Evidence;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Writes readings and facts, and finds facts by what they are looked up by. */
final class FactTable {
    /** In the place of a record's id: people have decided that the fact is none. */
    static final String DISMISSED = "-";

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

    /** Documents that were read after a revision, the first so many after a number. */
    List<Long> readAfter(long revision, long after, int most) {
        return handle.createQuery("SELECT document_id FROM " + prefix
                        + "reading WHERE revision > :revision AND document_id > :after ORDER BY document_id"
                        + " LIMIT :most")
                .bind("revision", revision)
                .bind("after", after)
                .bind("most", most)
                .mapTo(Long.class)
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
        PreparedBatch facts = handle.prepareBatch("INSERT INTO " + prefix
                + "fact (id, document_id, position, type, rule, confidence, slots, gist) VALUES (?, ?, ?, ?,"
                + " ?, ?, ?, ?)");
        PreparedBatch evidence = handle.prepareBatch("INSERT INTO " + prefix
                + "evidence (fact_id, position, id, begin_at, end_at, words) VALUES (?, ?, ?, ?, ?, ?)");
        for (FactRow row : rows) {
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
                        words.id(),
                        words.span().begin(),
                        words.span().end(),
                        Kept.text(words.words()));
            }
        }
        facts.execute();
        evidence.execute();
        key(rows);
    }

    /** Notes the keys of facts. */
    void key(Collection<FactRow> rows) {
        PreparedBatch keys = handle.prepareBatch(
                "INSERT INTO " + prefix + "fact_key (key_hash, fact_id) VALUES (?, ?) ON CONFLICT DO NOTHING");
        for (FactRow row : rows) {
            row.keys().stream().map(Hashing::of).distinct().sorted().forEach(key -> keys.add(key, row.id()));
        }
        if (keys.size() > 0) {
            keys.execute();
        }
    }

    /** Notes what facts hold beside slots as people corrected them. */
    void gist(Collection<FactRow> rows) {
        PreparedBatch gists = handle.prepareBatch("UPDATE " + prefix + "fact SET corrected_gist = ? WHERE id = ?");
        rows.forEach(row -> gists.add(Kept.text(GistText.write(row.gist())), row.id()));
        if (gists.size() > 0) {
            gists.execute();
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
        return handle.createQuery("SELECT id FROM " + prefix + "fact WHERE record_id IS NULL ORDER BY id LIMIT :most")
                .bind("most", most)
                .mapTo(Long.class)
                .list();
    }

    /** The records that hold facts of a document. */
    List<String> recordsOf(long document) {
        return handle.createQuery("SELECT DISTINCT record_id FROM " + prefix
                        + "fact WHERE id >= :first AND id < :next AND record_id IS NOT NULL AND record_id <> '-'")
                .bind("first", FactRow.id(document, 0))
                .bind("next", FactRow.id(document, FactRow.MOST))
                .mapTo(String.class)
                .list();
    }

    /** The records that hold facts. */
    List<String> recordsOf(Collection<Long> facts) {
        return Chunks.of(facts).stream()
                .flatMap(some -> handle
                        .createQuery("SELECT DISTINCT record_id FROM " + prefix
                                + "fact WHERE id IN (<all>) AND record_id IS NOT NULL AND record_id <> '-'")
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
                .forEach(some -> handle.createUpdate(
                                "UPDATE " + prefix + "fact SET record_id = NULL WHERE record_id IN (<all>)")
                        .bindList("all", some)
                        .execute());
        update("UPDATE " + prefix + "fact SET record_id = NULL WHERE id IN (<all>)", facts);
    }

    /** Notes the records of facts. */
    void merged(Collection<Map.Entry<Long, String>> records) {
        PreparedBatch batch = handle.prepareBatch("UPDATE " + prefix + "fact SET record_id = ? WHERE id = ?");
        records.forEach(entry -> batch.add(entry.getValue(), entry.getKey()));
        if (batch.size() > 0) {
            batch.execute();
        }
    }
}
