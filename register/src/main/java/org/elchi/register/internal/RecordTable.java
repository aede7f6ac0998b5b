package org.elchi.register.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.elchi.register.Filter;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Records and what they are found by. */
final class RecordTable {
    private final Handle handle;
    private final String prefix;

    RecordTable(Store store, String prefix) {
        this.handle = store.handle();
        this.prefix = prefix;
    }

    /** What tells whether each of these records is as it was. */
    Map<String, String> digests(Collection<String> ids) {
        Map<String, String> digests = new HashMap<>();
        for (List<String> some : Chunks.of(ids)) {
            handle.createQuery("SELECT id, digest FROM " + prefix + "record WHERE id IN (<all>)")
                    .bindList("all", some)
                    .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                    .forEach(entry -> digests.put(entry.getKey(), entry.getValue()));
        }
        return digests;
    }

    /** Removes records, and notes when they went. */
    void remove(Collection<String> ids, long revision) {
        delete(ids);
        PreparedBatch gone = handle.prepareBatch("INSERT INTO " + prefix + "gone (record_id, revision) VALUES (?, ?)"
                + " ON CONFLICT (record_id) DO UPDATE SET revision = excluded.revision");
        ids.forEach(id -> gone.add(id, revision));
        if (gone.size() > 0) {
            gone.execute();
        }
    }

    private void delete(Collection<String> ids) {
        for (List<String> some : Chunks.of(ids)) {
            for (String where : List.of("record_facet WHERE record_id", "record WHERE id")) {
                handle.createUpdate("DELETE FROM " + prefix + where + " IN (<all>)")
                        .bindList("all", some)
                        .execute();
            }
        }
    }

    /** Puts records in the place of those with the same ids. */
    void put(Collection<RecordRow> rows, long revision) {
        if (rows.isEmpty()) {
            return;
        }
        List<String> ids = rows.stream().map(RecordRow::id).toList();
        delete(ids);
        for (List<String> some : Chunks.of(ids)) {
            handle.createUpdate("DELETE FROM " + prefix + "gone WHERE record_id IN (<all>)")
                    .bindList("all", some)
                    .execute();
        }
        PreparedBatch records = handle.prepareBatch("INSERT INTO " + prefix
                + "record (id, type, first_day, last_day, spoken, due, tellings, digest, revision)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
        PreparedBatch facets = handle.prepareBatch(
                "INSERT INTO " + prefix + "record_facet (record_id, facet, value, last_day) VALUES (?, ?, ?, ?)");
        for (RecordRow row : rows) {
            records.add(
                    row.id(),
                    row.type(),
                    row.first(),
                    row.last(),
                    row.spoken(),
                    row.due(),
                    row.tellings(),
                    row.digest(),
                    revision);
            row.facets()
                    .forEach((facet, values) ->
                            values.forEach(value -> facets.add(row.id(), facet, Kept.text(value), row.last())));
        }
        records.execute();
        facets.execute();
    }

    int count() {
        return handle.createQuery("SELECT count(*) FROM " + prefix + "record")
                .mapTo(Integer.class)
                .one();
    }

    /** Ids of records that begin so. */
    List<String> beginning(String id) {
        return handle.createQuery("SELECT id FROM " + prefix + "record WHERE id >= :first AND id < :next ORDER BY id")
                .bind("first", id)
                .bind("next", id + "~")
                .mapTo(String.class)
                .list();
    }

    /** Ids of the records of a filter, newest first. */
    List<String> select(Filter filter) {
        return new Selection(handle, prefix, filter).ids();
    }

    /** Ids of the records that were made anew after a revision, the first so many after an id. */
    List<String> changed(long revision, String after, int most) {
        return handle.createQuery("SELECT id FROM " + prefix
                        + "record WHERE revision > :revision AND id > :after ORDER BY id LIMIT :most")
                .bind("revision", revision)
                .bind("after", after)
                .bind("most", most)
                .mapTo(String.class)
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
