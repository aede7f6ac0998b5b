package org.elchi.register.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.elchi.register.record.Document;
import org.elchi.register.record.Source;
import org.jdbi.v3.core.Handle;

/** Documents as received. */
final class DocumentTable {
    private final Handle handle;

    DocumentTable(Store store) {
        this.handle = store.handle();
    }

    /** What is known of a document without its bytes. */
    record Row(long id, String sha256, Source source) {}

    Optional<Row> find(String sha256) {
        return Optional.ofNullable(find(List.of(sha256)).get(sha256));
    }

    /** Those of these hashes that are known. */
    Map<String, Row> find(Collection<String> hashes) {
        Map<String, Row> rows = new HashMap<>();
        if (!hashes.isEmpty()) {
            handle.createQuery(
                            "SELECT id, sha256, name, declared_date, outlet, url FROM document WHERE sha256 IN (<all>)")
                    .bindList("all", List.copyOf(hashes))
                    .map((row, context) -> row(row))
                    .forEach(row -> rows.put(row.sha256(), row));
        }
        return rows;
    }

    /** The numbers of all, in the order in which they were received: those of one time tell of the same events. */
    List<Long> ids() {
        return handle.createQuery("SELECT id FROM document ORDER BY id")
                .mapTo(Long.class)
                .list();
    }

    int count() {
        return handle.createQuery("SELECT count(*) FROM document")
                .mapTo(Integer.class)
                .one();
    }

    Document load(long id) {
        return Objects.requireNonNull(load(List.of(id)).get(id));
    }

    Map<Long, Document> load(Collection<Long> ids) {
        Map<Long, Document> documents = new HashMap<>();
        if (ids.isEmpty()) {
            return documents;
        }
        handle.createQuery("SELECT * FROM document WHERE id IN (<all>)")
                .bindList("all", List.copyOf(ids))
                .map((row, context) -> Map.entry(row.getLong("id"), document(row)))
                .forEach(entry -> documents.put(entry.getKey(), entry.getValue()));
        return documents;
    }

    /** The hashes of all, in their order. */
    List<String> hashes() {
        return handle.createQuery("SELECT sha256 FROM document ORDER BY sha256")
                .mapTo(String.class)
                .list();
    }

    /** The number of a document that was not known. */
    long insert(Document document) {
        Packing packing = Packing.of(document.content().bytes());
        return handle.createQuery("""
            INSERT INTO document (sha256, name, origin, received_at, declared_date, outlet, url, charset, packing, content)
            VALUES (:sha256, :name, :origin, :receivedAt, :date, :outlet, :url, :charset, :packing, :content)
            RETURNING id
            """)
                .bind("sha256", document.content().sha256())
                .bind("name", Kept.text(document.source().name()))
                .bind("origin", Kept.text(document.origin()))
                .bind("receivedAt", document.receivedAt().toString())
                .bind("date", document.source().date().map(LocalDate::toString).orElse(null))
                .bind("outlet", document.source().outlet().map(Kept::text).orElse(null))
                .bind("url", document.source().url().map(Kept::text).orElse(null))
                .bind("charset", document.charset())
                .bind("packing", packing.how())
                .bind("content", packing.bytes())
                .mapTo(Long.class)
                .one();
    }

    /** Notes what was not known of a document before. */
    void complete(long id, Source source) {
        handle.createUpdate("UPDATE document SET declared_date = :date, outlet = :outlet, url = :url WHERE id = :id")
                .bind("id", id)
                .bind("date", source.date().map(LocalDate::toString).orElse(null))
                .bind("outlet", source.outlet().map(Kept::text).orElse(null))
                .bind("url", source.url().map(Kept::text).orElse(null))
                .execute();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(row.getLong("id"), row.getString("sha256"), source(row));
    }

    private static Document document(ResultSet row) throws SQLException {
        return new Document(
                source(row),
                row.getString("origin"),
                Instant.parse(row.getString("received_at")),
                row.getString("charset"),
                content(row));
    }

    /** The bytes as received, and nothing else in their place. */
    private static Document.Content content(ResultSet row) throws SQLException {
        Packing packing = new Packing(row.getString("packing"), row.getBytes("content"));
        String sha256 = row.getString("sha256");
        String name = row.getString("name");
        return packing.holding(sha256).orElseThrow(() -> new DamagedDocument(sha256, name));
    }

    static Source source(ResultSet row) throws SQLException {
        return new Source(
                row.getString("name"),
                Optional.ofNullable(row.getString("declared_date")).map(LocalDate::parse),
                Optional.ofNullable(row.getString("outlet")),
                Optional.ofNullable(row.getString("url")));
    }
}
