package org.elchi.register;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.elchi.language.Span;
import org.elchi.reading.Fact;
import org.elchi.reading.Findings;
import org.elchi.reading.Value;
import org.elchi.register.merging.Merging;
import org.elchi.register.record.Document;
import org.elchi.register.record.Evidence;
import org.elchi.register.record.Record;
import org.elchi.register.record.Source;
import org.elchi.register.record.Telling;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Writes documents, readings and facts. */
final class Tables {
    private final Handle handle;

    Tables(Handle handle) {
        this.handle = handle;
    }

    record Row(long id, Source source) {}

    Optional<Row> document(String sha256) {
        return handle.createQuery("SELECT id, name, declared_date, outlet, url FROM document WHERE sha256 = :sha256")
                .bind("sha256", sha256)
                .map((row, context) -> new Row(row.getLong("id"), TellingRows.source(row)))
                .findOne();
    }

    List<Long> documents() {
        return handle.createQuery("SELECT id FROM document ORDER BY sha256")
                .mapTo(Long.class)
                .list();
    }

    Document load(long id) {
        return handle.createQuery("SELECT * FROM document WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> new Document(
                        TellingRows.source(row),
                        row.getString("origin"),
                        Instant.parse(row.getString("received_at")),
                        row.getString("charset"),
                        new Document.Content(unpacked(row.getString("packing"), row.getBytes("content")))))
                .one();
    }

    long insert(Document document) {
        byte[] packed = gzip(document.content().bytes());
        boolean smaller = packed.length < document.content().bytes().length;
        return handle.createUpdate("""
            INSERT INTO document (sha256, name, origin, received_at, declared_date, outlet, url, charset, packing, content)
            VALUES (:sha256, :name, :origin, :receivedAt, :date, :outlet, :url, :charset, :packing, :content)
            """)
                .bind("sha256", document.content().sha256())
                .bind("name", document.source().name())
                .bind("origin", document.origin())
                .bind("receivedAt", document.receivedAt().toString())
                .bind("date", document.source().date().map(LocalDate::toString).orElse(null))
                .bind("outlet", document.source().outlet().orElse(null))
                .bind("url", document.source().url().orElse(null))
                .bind("charset", document.charset())
                .bind("packing", smaller ? "gzip" : "plain")
                .bind("content", smaller ? packed : document.content().bytes())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    void complete(long document, Source source) {
        handle.createUpdate("UPDATE document SET declared_date = :date, outlet = :outlet, url = :url WHERE id = :id")
                .bind("id", document)
                .bind("date", source.date().map(LocalDate::toString).orElse(null))
                .bind("outlet", source.outlet().orElse(null))
                .bind("url", source.url().orElse(null))
                .execute();
    }

    boolean isRead(long document, String reader) {
        return handle.createQuery("SELECT count(*) FROM reading WHERE document_id = :document AND reader = :reader AND"
                                + " is_current = 1")
                        .bind("document", document)
                        .bind("reader", reader)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    /** Forgets what a reader found in a document, and takes no other reader's findings for the current ones. */
    void retire(long document, String reader) {
        String own = " (SELECT id FROM reading WHERE document_id = :document AND reader = :reader)";
        String facts = " (SELECT id FROM fact WHERE reading_id IN" + own + ")";
        for (String table : List.of("record_fact", "fact_slot", "evidence")) {
            forget("DELETE FROM " + table + " WHERE fact_id IN" + facts, document, reader);
        }
        forget("DELETE FROM fact WHERE reading_id IN" + own, document, reader);
        forget("DELETE FROM reading WHERE document_id = :document AND reader = :reader", document, reader);
        handle.createUpdate("UPDATE reading SET is_current = 0 WHERE document_id = :document")
                .bind("document", document)
                .execute();
    }

    private void forget(String sql, long document, String reader) {
        handle.createUpdate(sql)
                .bind("document", document)
                .bind("reader", reader)
                .execute();
    }

    /** Blocks of the facts that count now. */
    List<String> blocks(long document) {
        return handle.createQuery("""
            SELECT DISTINCT f.block FROM fact f JOIN reading r ON r.id = f.reading_id
            WHERE r.document_id = :document AND r.is_current = 1
            """)
                .bind("document", document)
                .mapTo(String.class)
                .list();
    }

    void insert(long document, String reader, String sha256, Findings findings, Merging merging) {
        long reading = handle.createUpdate(
                        "INSERT INTO reading (document_id, reader, language, is_current) VALUES (:document, :reader,"
                                + " :language, 1)")
                .bind("document", document)
                .bind("reader", reader)
                .bind("language", findings.tongue().tag())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        for (int position = 0; position < findings.facts().size(); position++) {
            Fact fact = findings.facts().get(position);
            String block = merging.block(fact, findings.tongue().language(), sha256 + ":" + position);
            long id = insert(reading, position, fact, block);
            slots(id, fact);
            evidence(id, sha256, fact, findings.report().text());
        }
    }

    private long insert(long reading, int position, Fact fact, String block) {
        return handle.createUpdate("""
            INSERT INTO fact (reading_id, position, type, rule, confidence, block)
            VALUES (:reading, :position, :type, :rule, :confidence, :block)
            """)
                .bind("reading", reading)
                .bind("position", position)
                .bind("type", fact.type())
                .bind("rule", fact.rule())
                .bind("confidence", fact.confidence())
                .bind("block", block)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    private void slots(long fact, Fact stated) {
        PreparedBatch batch = handle.prepareBatch(
                "INSERT INTO fact_slot (fact_id, slot, item, form, value) VALUES (:fact, :slot, :item, :form, :value)");
        stated.slots().forEach((slot, value) -> {
            String form = switch (value) {
                case Value.Text text -> "text";
                case Value.Number number -> "number";
                case Value.Many many -> "item";
            };
            List<String> items = value instanceof Value.Many many ? many.items() : List.of(value.toString());
            for (int item = 0; item < items.size(); item++) {
                batch.bind("fact", fact)
                        .bind("slot", slot)
                        .bind("item", item)
                        .bind("form", form)
                        .bind("value", items.get(item))
                        .add();
            }
        });
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    private void evidence(long fact, String sha256, Fact stated, String text) {
        PreparedBatch batch = handle.prepareBatch("""
            INSERT INTO evidence (fact_id, position, id, begin_at, end_at, words)
            VALUES (:fact, :position, :id, :begin, :end, :words)
            """);
        List<Span> spans = new ArrayList<>(stated.evidence());
        for (int position = 0; position < spans.size(); position++) {
            Evidence evidence = Evidence.of(sha256, spans.get(position), text);
            batch.bind("fact", fact)
                    .bind("position", position)
                    .bind("id", evidence.id())
                    .bind("begin", evidence.span().begin())
                    .bind("end", evidence.span().end())
                    .bind("words", evidence.words())
                    .add();
        }
        batch.execute();
    }

    /** Blocks with facts that are in no record, as a program leaves them that was stopped before its end. */
    List<String> unmerged() {
        return handle.createQuery("""
            SELECT DISTINCT f.block FROM fact f JOIN reading r ON r.id = f.reading_id AND r.is_current = 1
            WHERE NOT EXISTS (SELECT 1 FROM record_fact m WHERE m.fact_id = f.id)
            """).mapTo(String.class).list();
    }

    /** Makes the records of a block anew. */
    void merge(String block, Merging merging) {
        handle.createUpdate("DELETE FROM record_fact WHERE record_id IN (SELECT id FROM record WHERE block = :block)")
                .bind("block", block)
                .execute();
        handle.createUpdate("DELETE FROM record WHERE block = :block")
                .bind("block", block)
                .execute();
        TellingRows rows = new TellingRows(handle);
        List<TellingRows.Numbered> told = rows.ofBlock(block);
        if (told.isEmpty()) {
            return;
        }
        Map<Telling, Long> facts = new IdentityHashMap<>();
        told.forEach(row -> facts.put(row.telling(), row.fact()));
        for (Record made : merging.block(block, List.copyOf(facts.keySet()))) {
            handle.createUpdate("INSERT INTO record (id, type, block) VALUES (:id, :type, :block)")
                    .bind("id", made.id())
                    .bind("type", made.type())
                    .bind("block", block)
                    .execute();
            for (Telling telling : made.tellings()) {
                handle.createUpdate("INSERT INTO record_fact (record_id, fact_id) VALUES (:record, :fact)")
                        .bind("record", made.id())
                        .bind("fact", facts.get(telling))
                        .execute();
            }
        }
    }

    void clear() {
        for (String table : List.of("record_fact", "record", "evidence", "fact_slot", "fact", "reading")) {
            handle.execute("DELETE FROM " + table);
        }
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot pack bytes in memory", e);
        }
        return packed.toByteArray();
    }

    private static byte[] unpacked(String packing, byte[] bytes) {
        if (packing.equals("plain")) {
            return bytes;
        }
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return gzip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot unpack a stored document", e);
        }
    }
}
