package org.elchi.register.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** What records are found by, in the order of their days; a record's own row says which of it is its own: a line {@code facet=value} for each. */
final class FacetTable {
    private final Handle handle;
    private final String prefix;

    FacetTable(Handle handle, String prefix) {
        this.handle = handle;
        this.prefix = prefix;
    }

    /** Removes all of some records. */
    void remove(Collection<RecordTable.Row> rows) {
        try (Batch batch = removing()) {
            rows.forEach(row -> lines(row.facets()).forEach(line -> add(batch, line, row.day(), row.number())));
        }
    }

    /**
     * Puts in what records are found by now and were not before, and removes the rest.
     *
     * @param there those of them that were there before, by id
     * @param numbers of the others
     */
    void put(Collection<RecordRow> rows, Map<String, RecordTable.Row> there, Map<String, Long> numbers) {
        try (Batch removing = removing();
                Batch adding = new Batch(
                        handle,
                        "INSERT INTO " + prefix
                                + "record_facet (facet, value, last_day, record_number) VALUES (?, ?, ?, ?)")) {
            for (RecordRow row : rows) {
                Set<String> now = lines(row.facetText());
                RecordTable.Row before = there.get(row.id());
                if (before == null) {
                    long number = Objects.requireNonNull(numbers.get(row.id()));
                    now.forEach(line -> add(adding, line, row.last(), number));
                } else {
                    change(before, now, row.last(), removing, adding);
                }
            }
        }
    }

    private static void change(RecordTable.Row before, Set<String> now, String day, Batch removing, Batch adding) {
        Set<String> then = lines(before.facets());
        boolean sameDay = before.day().equals(day);
        then.stream()
                .filter(line -> !sameDay || !now.contains(line))
                .forEach(line -> add(removing, line, before.day(), before.number()));
        now.stream()
                .filter(line -> !sameDay || !then.contains(line))
                .forEach(line -> add(adding, line, day, before.number()));
    }

    private Batch removing() {
        return new Batch(
                handle,
                "DELETE FROM " + prefix
                        + "record_facet WHERE facet = ? AND value = ? AND last_day = ? AND record_number = ?");
    }

    private static void add(Batch batch, String line, String day, long number) {
        int equals = line.indexOf('=');
        batch.add(line.substring(0, equals), line.substring(equals + 1), day, number);
    }

    private static Set<String> lines(String facets) {
        List<String> lines = facets.isEmpty() ? List.of() : Arrays.asList(facets.split("\n"));
        return new TreeSet<>(lines);
    }
}
