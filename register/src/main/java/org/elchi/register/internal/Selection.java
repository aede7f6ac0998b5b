package org.elchi.register.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.elchi.register.Filter;
import org.elchi.register.record.Gist;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * The records of a filter: the rarest of its facets leads, in the order of days, and the others are looked up. Open promises are led by whose
 * they are, in the order in which they are due or were spoken of.
 */
final class Selection {
    private static final int ENOUGH = 20_000;
    private static final String TYPE = "type";

    private final Handle handle;
    private final String prefix;
    private final Filter filter;
    private final List<Wanted> wanted = new ArrayList<>();
    private final List<String> measured = new ArrayList<>();
    private final List<String> where = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    private record Wanted(String facet, String value) {}

    Selection(Handle handle, String prefix, Filter filter) {
        this.handle = handle;
        this.prefix = prefix;
        this.filter = filter;
        filter.facets().forEach(this::want);
    }

    private void want(String facet, List<String> given) {
        List<String> all = given.stream().distinct().sorted().toList();
        if (facet.equals(TYPE) && (all.size() > 1 || filter.open().isPresent())) {
            where.add("r.type IN (" + names(TYPE, all) + ")");
        } else if (facet.equals(RecordRow.MEASURE)) {
            measured.addAll(all);
        } else if (facet.equals(Gist.STATE) && all.size() > 1) {
            RecordRow.pairs(all).forEach(pair -> wanted.add(new Wanted(RecordRow.PAIR, pair)));
        } else {
            all.forEach(value -> wanted.add(new Wanted(facet, value)));
        }
    }

    private String names(String kind, List<String> all) {
        List<String> names = new ArrayList<>();
        for (String value : all) {
            names.add(":" + kind + names.size());
            values.put(kind + (names.size() - 1), value);
        }
        return String.join(", ", names);
    }

    /** Ids of the records, the newest first. */
    List<String> ids() {
        return of("r.id");
    }

    /** What each of the records is found by, as {@link FacetTable} writes it; the kind alone where no more is asked for, which is sooner read. */
    List<String> facets(String facet) {
        return of(facet.equals(TYPE) ? "'" + TYPE + "=' || r.type" : "r.facets");
    }

    private List<String> of(String column) {
        List<Wanted> ordered = filter.open().isPresent() ? promised() : rarest();
        String from = prefix + "record r";
        String day = reported() ? "r.spoken" : "r.last_day";
        for (int i = 0; i < ordered.size(); i++) {
            values.put("facet" + i, ordered.get(i).facet());
            values.put("value" + i, ordered.get(i).value());
            if (i == 0 && !reported()) {
                day = "f.day";
                from = prefix + "record_facet f JOIN " + prefix + "record r ON r.number = f.record_number";
                where.add("f.facet = :facet0 AND f.value = :value0");
            } else {
                where.add("EXISTS (SELECT 1 FROM " + prefix + "record_facet x WHERE x.facet = :facet" + i
                        + " AND x.value = :value" + i + " AND x.day = r.last_day AND x.record_number = r.number)");
            }
        }
        if (!measured.isEmpty()) {
            where.add("r.number IN (SELECT x.record_number FROM " + prefix + "record_facet x WHERE x.facet = '"
                    + RecordRow.MEASURE + "' AND x.value IN (" + names("measure", measured) + "))");
        }
        between(filter.open().isPresent() ? "r.last_day" : day);
        return query(
                "SELECT " + column + " FROM " + from + (where.isEmpty() ? "" : " WHERE " + String.join(" AND ", where))
                        + " ORDER BY " + day + order() + " LIMIT :most OFFSET :skipped");
    }

    private String order() {
        return filter.open().isPresent() && !reported() ? ", r.id" : " DESC, r.id DESC";
    }

    private boolean reported() {
        return filter.open().filter(open -> open.by() == Filter.By.REPORTED).isPresent();
    }

    private List<Wanted> rarest() {
        return wanted.size() > 1
                ? wanted.stream().sorted(Comparator.comparingInt(this::count)).toList()
                : wanted;
    }

    /** Led by the open promises of the first two states, of the one, or of anybody. */
    private List<Wanted> promised() {
        Filter.Open open = filter.open().orElseThrow();
        stretch(open);
        if (reported()) {
            return wanted;
        }
        String facet = switch (open.by()) {
            case DUE -> RecordRow.DUE;
            case SPOKEN -> RecordRow.SPOKEN;
            case DOUBT, REPORTED -> RecordRow.DOUBT;
        };
        List<Wanted> states = wanted.stream()
                .filter(one -> one.facet().equals(RecordRow.PAIR) || one.facet().equals(Gist.STATE))
                .limit(1)
                .toList();
        List<Wanted> ordered = new ArrayList<>();
        ordered.add(
                new Wanted(facet, states.stream().map(Wanted::value).findFirst().orElse(RecordRow.ANY)));
        wanted.stream().filter(one -> !states.contains(one)).forEach(ordered::add);
        return ordered;
    }

    private void stretch(Filter.Open open) {
        String day = reported() ? "r.spoken" : "f.day";
        open.from().ifPresent(first -> {
            where.add(day + " >= :from");
            values.put("from", first.toString());
        });
        open.to().ifPresent(last -> {
            where.add(day + " <= :to");
            values.put("to", last.toString());
        });
    }

    private void between(String day) {
        filter.since().ifPresent(first -> {
            where.add(day + " >= :since");
            values.put("since", first.toString());
        });
        filter.until().ifPresent(last -> {
            where.add("r.first_day <= :until AND r.first_day <> ''");
            values.put("until", last.toString());
        });
    }

    private List<String> query(String sql) {
        Query query = handle.createQuery(sql).bind("most", filter.most()).bind("skipped", filter.skipped());
        values.forEach(query::bind);
        return query.mapTo(String.class).list();
    }

    private int count(Wanted one) {
        return handle.createQuery("SELECT count(*) FROM (SELECT 1 FROM " + prefix
                        + "record_facet WHERE facet = :facet AND value = :value LIMIT " + ENOUGH + ") AS found")
                .bind("facet", one.facet())
                .bind("value", one.value())
                .mapTo(Integer.class)
                .one();
    }
}
