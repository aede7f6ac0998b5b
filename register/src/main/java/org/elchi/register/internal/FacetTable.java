package org.elchi.register.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.elchi.register.Count;
import org.jdbi.v3.core.Handle;

/** What records are found by, in the order of a day of theirs; a record's own row says which of it is its own: a line {@code facet=value} for each. */
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
            rows.forEach(row -> lines(row.facets()).forEach(line -> add(batch, line, row.days(), row.number())));
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
                                + "record_facet (facet, value, day, record_number) VALUES (?, ?, ?, ?)")) {
            for (RecordRow row : rows) {
                Set<String> now = lines(row.facetText());
                RecordTable.Row before = there.get(row.id());
                if (before == null) {
                    long number = Objects.requireNonNull(numbers.get(row.id()));
                    now.forEach(line -> add(adding, line, row.facetDays(), number));
                } else {
                    change(before, now, row.facetDays(), removing, adding);
                }
            }
        }
    }

    private static void change(RecordTable.Row before, Set<String> now, FacetDays days, Batch removing, Batch adding) {
        Set<String> then = lines(before.facets());
        then.stream()
                .filter(line -> !now.contains(line) || !sameDay(line, before.days(), days))
                .forEach(line -> add(removing, line, before.days(), before.number()));
        now.stream()
                .filter(line -> !then.contains(line) || !sameDay(line, before.days(), days))
                .forEach(line -> add(adding, line, days, before.number()));
    }

    private static boolean sameDay(String line, FacetDays one, FacetDays other) {
        String facet = line.substring(0, line.indexOf('='));
        return one.of(facet).equals(other.of(facet));
    }

    private Batch removing() {
        return new Batch(
                handle,
                "DELETE FROM " + prefix
                        + "record_facet WHERE facet = ? AND value = ? AND day = ? AND record_number = ?");
    }

    private static void add(Batch batch, String line, FacetDays days, long number) {
        int equals = line.indexOf('=');
        String facet = line.substring(0, equals);
        batch.add(facet, line.substring(equals + 1), days.of(facet), number);
    }

    /** By how many records each value of a facet is borne, those of most first. */
    List<Count> counts(String facet, int most, int skipped) {
        return handle.createQuery("SELECT value, count(*) AS records FROM " + prefix
                        + "record_facet WHERE facet = :facet GROUP BY value ORDER BY records DESC, value"
                        + " LIMIT :most OFFSET :skipped")
                .bind("facet", facet)
                .bind("most", most)
                .bind("skipped", skipped)
                .map((row, context) -> new Count(row.getString(1), row.getInt(2)))
                .list();
    }

    /** The same of some records, of which each text is one's. */
    static List<Count> counts(List<String> facets, String facet) {
        Map<String, Integer> numbers = new TreeMap<>();
        String beginning = facet + "=";
        facets.forEach(text -> text.lines()
                .filter(line -> line.startsWith(beginning))
                .forEach(line -> numbers.merge(line.substring(beginning.length()), 1, Integer::sum)));
        return numbers.entrySet().stream()
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt((Count count) -> -count.records())
                        .thenComparing(Count::value))
                .toList();
    }

    private static Set<String> lines(String facets) {
        List<String> lines = facets.isEmpty() ? List.of() : Arrays.asList(facets.split("\n"));
        return new TreeSet<>(lines);
    }
}
