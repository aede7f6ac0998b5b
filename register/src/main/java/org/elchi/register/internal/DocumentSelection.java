package org.elchi.register.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.elchi.register.DocumentFilter;
import org.elchi.register.Listed;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Lists documents. Which are on a page is found out without looking at their bytes; the rest is asked for those alone. */
final class DocumentSelection {
    private final Handle handle;
    private final DocumentFilter filter;
    private final List<String> where = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    DocumentSelection(Handle handle, DocumentFilter filter) {
        this.handle = handle;
        this.filter = filter;
        filter.outlet().ifPresent(outlet -> want("d.outlet = :outlet", "outlet", outlet));
        filter.since().ifPresent(day -> want("d.declared_date >= :since", "since", day.toString()));
        filter.until().ifPresent(day -> want("d.declared_date <= :until", "until", day.toString()));
        filter.language().ifPresent(tag -> {
            want("(r.language = :language OR r.language LIKE :scripts)", "language", tag);
            values.put("scripts", tag + "-%");
        });
        filter.words().forEach(this::word);
    }

    private void want(String condition, String name, Object value) {
        where.add(condition);
        values.put(name, value);
    }

    /** Not every database knows small letters beyond those of English: a word is looked for as it may be written. */
    private void word(String word) {
        List<String> any = new ArrayList<>();
        for (String form : forms(word)) {
            String name = "word" + values.size();
            any.add("lower(d.name) LIKE :" + name + " ESCAPE '!'");
            values.put(name, "%" + form.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
        }
        where.add("(" + String.join(" OR ", any) + ")");
    }

    private static Set<String> forms(String word) {
        Set<String> forms = new LinkedHashSet<>();
        String small = word.toLowerCase(java.util.Locale.ROOT);
        int first = small.offsetByCodePoints(0, 1);
        forms.add(small);
        forms.add(small.substring(0, first).toUpperCase(java.util.Locale.ROOT) + small.substring(first));
        forms.add(word.toUpperCase(java.util.Locale.ROOT));
        forms.add(word);
        return forms.stream().map(DocumentSelection::plain).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The letters of English made small, as every database does. */
    private static String plain(String form) {
        return form.chars()
                .map(c -> c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    int count() {
        return bound(handle.createQuery("SELECT count(*) FROM " + from()))
                .mapTo(Integer.class)
                .one();
    }

    List<Listed> page(int size, int skipped) {
        String order = switch (filter.by()) {
            case RECEIVED -> "d.received_at DESC, d.id DESC";
            case PUBLISHED -> "d.declared_date DESC NULLS LAST, d.id DESC";
        };
        String page = "SELECT d.id FROM " + from() + " ORDER BY " + order + " LIMIT :size OFFSET :skipped";
        // in WHERE, the number of the record would lead through all that are in one
        String told = "SELECT count(DISTINCT nullif(f.record_number, " + FactTable.DISMISSED
                + ")) FROM fact f WHERE f.id >= p.id * " + FactRow.MOST + " AND f.id < (p.id + 1) * " + FactRow.MOST;
        return bound(handle.createQuery("SELECT d.sha256, d.name, d.declared_date, d.outlet, d.url, d.received_at,"
                        + " r.language, r.failure, (" + told + ") AS records FROM (" + page + ") p"
                        + " JOIN document d ON d.id = p.id LEFT JOIN reading r ON r.document_id = d.id ORDER BY "
                        + order))
                .bind("size", size)
                .bind("skipped", skipped)
                .map((row, context) -> listed(row))
                .list();
    }

    private String from() {
        List<String> all = new ArrayList<>(where);
        if (!filter.hashes().isEmpty()) {
            all.add("d.sha256 IN (<hashes>)");
        }
        return "document d" + (filter.language().isPresent() ? " JOIN reading r ON r.document_id = d.id" : "")
                + (all.isEmpty() ? "" : " WHERE " + String.join(" AND ", all));
    }

    private Query bound(Query query) {
        values.forEach(query::bind);
        return filter.hashes().isEmpty() ? query : query.bindList("hashes", filter.hashes());
    }

    private static Listed listed(ResultSet row) throws SQLException {
        return new Listed(
                row.getString("sha256"),
                DocumentTable.source(row),
                Optional.ofNullable(row.getString("language")).orElse(""),
                Instant.parse(row.getString("received_at")),
                row.getInt("records"),
                Optional.ofNullable(row.getString("failure")));
    }

    /** How many documents there are of each outlet, the most first. */
    static Map<String, Integer> outlets(Handle handle) {
        return counts(handle, "SELECT outlet, count(*) FROM document WHERE outlet IS NOT NULL GROUP BY outlet");
    }

    /** How many documents there are in each language, the most first. */
    static Map<String, Integer> languages(Handle handle) {
        return counts(handle, "SELECT language, count(*) FROM reading GROUP BY language");
    }

    private static Map<String, Integer> counts(Handle handle, String sql) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        handle.createQuery(sql + " ORDER BY 2 DESC, 1")
                .map((row, context) -> Map.entry(row.getString(1), row.getInt(2)))
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }
}
