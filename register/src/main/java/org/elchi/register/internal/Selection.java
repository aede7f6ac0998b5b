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

/** The records of a filter: the rarest of its facets leads, in the order of days, and the others are looked up. */
final class Selection {
    private static final int ENOUGH = 20_000;

    private final Handle handle;
    private final String prefix;
    private final Filter filter;
    private final List<Wanted> wanted = new ArrayList<>();
    private final List<String> where = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    private record Wanted(String facet, String value) {}

    Selection(Handle handle, String prefix, Filter filter) {
        this.handle = handle;
        this.prefix = prefix;
        this.filter = filter;
        filter.facets().forEach(this::want);
    }

    private void want(String facet, List<String> values) {
        List<String> all = values.stream().distinct().sorted().toList();
        if (facet.equals("type") && all.size() > 1) {
            where.add("r.type IN (" + names(all) + ")");
        } else if (facet.equals(Gist.STATE) && all.size() > 1) {
            RecordRow.pairs(all).forEach(pair -> wanted.add(new Wanted(RecordRow.PAIR, pair)));
        } else {
            all.forEach(value -> wanted.add(new Wanted(facet, value)));
        }
    }

    private String names(List<String> all) {
        List<String> names = new ArrayList<>();
        for (String value : all) {
            names.add(":type" + names.size());
            values.put("type" + (names.size() - 1), value);
        }
        return String.join(", ", names);
    }

    List<String> ids() {
        String day = "r.last_day";
        String from = prefix + "record r";
        List<Wanted> rarest = wanted.size() > 1
                ? wanted.stream().sorted(Comparator.comparingInt(this::count)).toList()
                : wanted;
        for (int i = 0; i < rarest.size(); i++) {
            values.put("facet" + i, rarest.get(i).facet());
            values.put("value" + i, rarest.get(i).value());
            if (i == 0) {
                day = "f.last_day";
                from = prefix + "record_facet f JOIN " + prefix + "record r ON r.number = f.record_number";
                where.add("f.facet = :facet0 AND f.value = :value0");
            } else {
                where.add("EXISTS (SELECT 1 FROM " + prefix
                        + "record_facet x WHERE x.facet = :facet" + i + " AND x.value = :value" + i
                        + " AND x.last_day = r.last_day AND x.record_number = r.number)");
            }
        }
        between(day);
        return query("SELECT r.id FROM " + from + (where.isEmpty() ? "" : " WHERE " + String.join(" AND ", where))
                + " ORDER BY " + day + " DESC, r.id DESC LIMIT :most OFFSET :skipped");
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
