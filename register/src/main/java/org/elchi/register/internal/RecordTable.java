package org.elchi.register.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntSupplier;
import org.elchi.register.Count;
import org.elchi.register.Filter;
import org.elchi.register.Recall;
import org.jdbi.v3.core.Handle;

/** Records and what they are found by. */
final class RecordTable {
    private final Handle handle;
    private final String prefix;
    private final FacetTable facets;

    RecordTable(Store store, String prefix) {
        this.handle = store.handle();
        this.prefix = prefix;
        this.facets = new FacetTable(handle, prefix);
    }

    /**
     * A record as it stands in the table.
     *
     * @param digest tells whether it is as it was
     * @param facets what it is found by, as {@link FacetTable} writes it
     */
    record Row(long number, String id, String digest, FacetDays days, String facets) {}

    /** Those of these records that are there, by id. */
    Map<String, Row> find(Collection<String> ids) {
        Map<String, Row> rows = new HashMap<>();
        for (List<String> some : Chunks.of(ids)) {
            handle.createQuery("SELECT number, id, digest, last_day, due, spoken, doubt, facets FROM " + prefix
                            + "record WHERE id IN (<all>)")
                    .bindList("all", some)
                    .map((row, context) -> new Row(
                            row.getLong(1),
                            row.getString(2),
                            row.getString(3),
                            new FacetDays(row.getString(4), row.getString(5), row.getString(6), row.getString(7)),
                            row.getString(8)))
                    .forEach(row -> rows.put(row.id(), row));
        }
        return rows;
    }

    /** Removes records, and notes when they went. */
    void remove(Collection<String> ids, long revision) {
        if (ids.isEmpty()) {
            return;
        }
        Collection<Row> there = find(ids).values();
        try (Batch gone = new Batch(
                        handle,
                        "INSERT INTO " + prefix + "gone (record_id, revision) VALUES (?, ?)"
                                + " ON CONFLICT (record_id) DO UPDATE SET revision = excluded.revision");
                Batch records = new Batch(handle, "DELETE FROM " + prefix + "record WHERE number = ?")) {
            ids.forEach(id -> gone.add(id, revision));
            there.forEach(row -> records.add(row.number()));
        }
        facets.remove(there);
    }

    /**
     * Puts records in the place of those with the same ids.
     *
     * @param there those of them that are there
     * @return the numbers of the records that were not there, by id
     */
    Map<String, Long> put(Collection<RecordRow> rows, Map<String, Row> there, long revision) {
        List<RecordRow> added =
                rows.stream().filter(row -> !there.containsKey(row.id())).toList();
        Map<String, Long> numbers = insert(added, revision);
        update(rows.stream().filter(row -> there.containsKey(row.id())).toList(), there, revision);
        facets.put(rows, there, numbers);
        return numbers;
    }

    private Map<String, Long> insert(List<RecordRow> rows, long revision) {
        Map<String, Long> numbers = new HashMap<>();
        if (rows.isEmpty()) {
            return numbers;
        }
        long next = 1
                + handle.createQuery("SELECT coalesce(max(number), 0) FROM " + prefix + "record")
                        .mapTo(Long.class)
                        .one();
        try (Batch records = new Batch(
                        handle,
                        "INSERT INTO " + prefix
                                + "record (number, id, type, first_day, last_day, spoken, due, doubt, tellings,"
                                + " facets, digest, revision) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
                Batch gone = new Batch(handle, "DELETE FROM " + prefix + "gone WHERE record_id = ?")) {
            for (RecordRow row : rows) {
                numbers.put(row.id(), next);
                records.add(
                        next++,
                        row.id(),
                        row.type(),
                        row.first(),
                        row.last(),
                        row.spoken(),
                        row.due(),
                        row.doubt(),
                        row.tellings(),
                        row.facetText(),
                        row.digest(),
                        revision);
                gone.add(row.id());
            }
        }
        return numbers;
    }

    private void update(List<RecordRow> rows, Map<String, Row> there, long revision) {
        if (rows.isEmpty()) {
            return;
        }
        try (Batch records = new Batch(
                handle,
                "UPDATE " + prefix
                        + "record SET first_day = ?, last_day = ?, spoken = ?, due = ?, doubt = ?, tellings = ?,"
                        + " facets = ?, digest = ?, revision = ? WHERE number = ?")) {
            for (RecordRow row : rows) {
                records.add(
                        row.first(),
                        row.last(),
                        row.spoken(),
                        row.due(),
                        row.doubt(),
                        row.tellings(),
                        row.facetText(),
                        row.digest(),
                        revision,
                        java.util.Objects.requireNonNull(there.get(row.id())).number());
            }
        }
    }

    int count() {
        return handle.createQuery("SELECT count(*) FROM " + prefix + "record")
                .mapTo(Integer.class)
                .one();
    }

    /** The records whose ids begin so. */
    List<Recall.Version> beginning(String id) {
        return handle.createQuery(
                        "SELECT id, revision FROM " + prefix + "record WHERE id >= :first AND id < :next ORDER BY id")
                .bind("first", id)
                .bind("next", id + "~")
                .map((row, context) -> version(row))
                .list();
    }

    /** Those of these records that are there. */
    List<Recall.Version> versions(Collection<String> ids) {
        return Chunks.of(ids).stream()
                .flatMap(some -> handle
                        .createQuery("SELECT id, revision FROM " + prefix + "record WHERE id IN (<all>)")
                        .bindList("all", some)
                        .map((row, context) -> version(row))
                        .list()
                        .stream())
                .toList();
    }

    /** The records that hold facts of some documents, in the order of their ids. */
    List<Recall.Version> ofDocuments(Collection<Long> documents) {
        TreeMap<String, Recall.Version> versions = new TreeMap<>();
        for (long document : documents) {
            handle.createQuery("SELECT c.id, c.revision FROM " + prefix + "fact f JOIN " + prefix
                            + "record c ON c.number = f.record_number WHERE f.id >= :first AND f.id < :next")
                    .bind("first", FactRow.id(document, 0))
                    .bind("next", FactRow.id(document, FactRow.MOST))
                    .map((row, context) -> version(row))
                    .forEach(version -> versions.put(version.id(), version));
        }
        return List.copyOf(versions.values());
    }

    static Recall.Version version(ResultSet row) throws SQLException {
        return new Recall.Version(row.getString(1), row.getLong(2));
    }

    /** The records of a filter, newest first. */
    List<Recall.Version> select(Filter filter, Counter counter) {
        return new Selection(handle, prefix, filter, counter).versions();
    }

    /** Knows how many records bear a value of a facet, or counts them. */
    interface Counter {
        int count(String facet, String value, IntSupplier counting);
    }

    /** How many records bear each value of a facet, most first. */
    List<Count> counts(String facet, int most, int skipped) {
        return facets.counts(facet, most, skipped);
    }

    /** The same of the records of a filter. */
    List<Count> counts(Filter filter, String facet, Counter counter) {
        return FacetTable.counts(new Selection(handle, prefix, filter, counter).facets(facet), facet);
    }

    /** A record that was made anew, and when. */
    record Change(long revision, long number, String id) {
        Recall.Version version() {
            return new Recall.Version(id, revision);
        }
    }

    /** The first so many records that were made anew after another one, in the order in which they were. */
    List<Change> changed(Change last, int most) {
        return handle.createQuery("SELECT revision, number, id FROM " + prefix
                        + "record WHERE (revision, number) > (:revision, :number) ORDER BY revision, number"
                        + " LIMIT :most")
                .bind("revision", last.revision())
                .bind("number", last.number())
                .bind("most", most)
                .map((row, context) -> new Change(row.getLong(1), row.getLong(2), row.getString(3)))
                .list();
    }

    /** Ids of the records that went after a revision. */
    List<String> gone(long revision) {
        return handle.createQuery("SELECT record_id FROM " + prefix + "gone WHERE revision > :revision ORDER BY 1")
                .bind("revision", revision)
                .mapTo(String.class)
                .list();
    }
}
