package org.elchi.register.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elchi.register.Filter;
import org.elchi.register.Recall;
import org.elchi.register.record.Gist;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * The records of a filter: what is measured leads, else the rarest of its facets, in the order of days, and the others are looked up. Promises
 * are led by whose they are, in the order of the day by which they are found.
 */
final class Selection {
    private static final int ENOUGH = 20_000;
    private static final String TYPE = "type";

    private final Handle handle;
    private final String prefix;
    private final Filter filter;
    private final RecordTable.Counter counter;
    private final Optional<Filter.By> by;
    private final List<Wanted> wanted = new ArrayList<>();
    private final List<String> types = new ArrayList<>();
    private final List<String> measured = new ArrayList<>();
    private final List<String> where = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    private record Wanted(String facet, String value) {}

    Selection(Handle handle, String prefix, Filter filter, RecordTable.Counter counter) {
        this.handle = handle;
        this.prefix = prefix;
        this.filter = filter;
        this.counter = counter;
        this.by = filter.stretch().map(Filter.Stretch::by);
        filter.facets().forEach(this::want);
    }

    private void want(String facet, List<String> given) {
        List<String> all = given.stream().distinct().sorted().toList();
        switch (facet) {
            case TYPE -> types.addAll(all);
            case RecordRow.MEASURE -> measured.addAll(all);
            case Gist.STATE -> states(all);
            default -> all.forEach(value -> wanted.add(new Wanted(facet, value)));
        }
    }

    private void states(List<String> all) {
        if (all.size() > 1) {
            RecordRow.pairs(all).forEach(pair -> wanted.add(new Wanted(RecordRow.PAIR, pair)));
        } else {
            all.forEach(state -> wanted.add(new Wanted(Gist.STATE, state)));
        }
    }

    /** The records, the newest first. */
    List<Recall.Version> versions() {
        return of("r.id, r.revision")
                .map((row, context) -> RecordTable.version(row))
                .list();
    }

    /** What each of the records is found by, as {@link FacetTable} writes it; the kind alone where no more is asked for, which is sooner read. */
    List<String> facets(String facet) {
        return of(facet.equals(TYPE) ? "'" + TYPE + "=' || r.type" : "r.facets")
                .mapTo(String.class)
                .list();
    }

    private Query of(String columns) {
        List<Wanted> others = new ArrayList<>(wanted);
        Lead lead = lead(others);
        for (int i = 0; i < others.size(); i++) {
            values.put("facet" + i, others.get(i).facet());
            values.put("value" + i, others.get(i).value());
            where.add("EXISTS (SELECT 1 FROM " + prefix + "record_facet x WHERE x.facet = :facet" + i
                    + " AND x.value = :value" + i + " AND x.day = r.last_day AND x.record_number = r.number)");
        }
        if (!types.isEmpty()) {
            where.add("r.type IN (" + names(TYPE, types) + ")");
        }
        stretch(lead.day());
        between(by.isPresent() ? "r.last_day" : lead.day());
        return query("SELECT " + columns + " FROM " + lead.from()
                + (where.isEmpty() ? "" : " WHERE " + String.join(" AND ", where))
                + " ORDER BY " + lead.day() + (earliestFirst() ? ", r.id" : " DESC, r.id DESC")
                + " LIMIT :most OFFSET :skipped");
    }

    // --- what leads to the records

    /**
     * What is gone through.
     *
     * @param day the column that orders it
     */
    private record Lead(String from, String day) {}

    /** Takes what leads out of what else is wanted. */
    private Lead lead(List<Wanted> others) {
        if (!measured.isEmpty()) {
            where.add("f.facet = '" + RecordRow.MEASURE + "' AND f.value IN (" + names("measure", measured) + ")");
            return facets();
        }
        if (by.isPresent() && !ofAll()) {
            Optional<Wanted> whose = others.stream()
                    .filter(one ->
                            one.facet().equals(RecordRow.PAIR) || one.facet().equals(Gist.STATE))
                    .findFirst();
            whose.ifPresent(others::remove);
            return facet(new Wanted(
                    RecordRow.facet(by.get()), whose.map(Wanted::value).orElse(RecordRow.ANY)));
        }
        if (by.isPresent() && by.get() != Filter.By.LAST) {
            return new Lead(prefix + "record r", by.get() == Filter.By.FIRST ? "r.first_day" : "r.spoken");
        }
        List<Wanted> leading = new ArrayList<>(others);
        if (types.size() == 1) {
            leading.add(new Wanted(TYPE, types.getFirst()));
        }
        Optional<Wanted> rarest = rarest(leading);
        rarest.ifPresent(others::remove);
        return rarest.map(this::facet).orElseGet(() -> new Lead(prefix + "record r", "r.last_day"));
    }

    private Lead facet(Wanted one) {
        where.add("f.facet = :lead AND f.value = :led");
        values.put("lead", one.facet());
        values.put("led", one.value());
        return facets();
    }

    private Lead facets() {
        return new Lead(prefix + "record_facet f JOIN " + prefix + "record r ON r.number = f.record_number", "f.day");
    }

    private Optional<Wanted> rarest(List<Wanted> all) {
        return all.size() > 1
                ? all.stream().min(Comparator.comparingInt(this::count))
                : all.stream().findFirst();
    }

    private boolean ofAll() {
        return by.filter(one -> one == Filter.By.REPORTED || one == Filter.By.FIRST || one == Filter.By.LAST)
                .isPresent();
    }

    private boolean earliestFirst() {
        return by.filter(one -> switch (one) {
                    case DUE, SPOKEN, UNDER_WAY, DOUBT -> true;
                    case MET, MISSED, PROPOSED, REPORTED, FIRST, LAST -> false;
                })
                .isPresent();
    }

    // --- days

    private void stretch(String day) {
        filter.stretch().flatMap(Filter.Stretch::from).ifPresent(first -> {
            where.add(day + " >= :from");
            values.put("from", first.toString());
        });
        filter.stretch().flatMap(Filter.Stretch::to).ifPresent(last -> {
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

    // --- asking

    private String names(String kind, List<String> all) {
        List<String> names = new ArrayList<>();
        for (String value : all) {
            names.add(":" + kind + names.size());
            values.put(kind + (names.size() - 1), value);
        }
        return String.join(", ", names);
    }

    private Query query(String sql) {
        Query query = handle.createQuery(sql).bind("most", filter.most()).bind("skipped", filter.skipped());
        values.forEach(query::bind);
        return query;
    }

    private int count(Wanted one) {
        return counter.count(one.facet(), one.value(), () -> counted(one));
    }

    private int counted(Wanted one) {
        return handle.createQuery("SELECT count(*) FROM (SELECT 1 FROM " + prefix
                        + "record_facet WHERE facet = :facet AND value = :value LIMIT " + ENOUGH + ") AS found")
                .bind("facet", one.facet())
                .bind("value", one.value())
                .mapTo(Integer.class)
                .one();
    }
}
