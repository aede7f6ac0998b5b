package org.elchi.register.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.elchi.register.decision.Anchor;
import org.elchi.register.decision.Decision;
import org.elchi.register.record.Telling;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Which decisions concern which facts: finds the facts that decisions name, and the decisions on facts. */
final class Judging {
    private final Handle handle;
    private final String prefix;
    private final Log log;
    private final TellingTable tellings;

    Judging(Store store, String prefix, Log log) {
        this.handle = store.handle();
        this.prefix = prefix;
        this.log = log;
        this.tellings = new TellingTable(store, prefix, log);
    }

    /** A decision that counts and concerns a fact, and the place of its anchor. */
    record On(Decision decision, int place) {}

    private record Row(long fact, long decision, int place) {
        static Row of(ResultSet row) throws SQLException {
            return new Row(row.getLong("fact_id"), row.getLong("decision_id"), row.getInt("anchor"));
        }
    }

    /** The decisions in force on each of these facts, in the order in which they were made. */
    Map<Long, List<On>> on(Collection<Long> facts) {
        Map<Long, List<On>> found = new HashMap<>();
        if (log.isQuiet()) {
            return found;
        }
        for (List<Long> some : Chunks.of(facts)) {
            handle.createQuery("SELECT fact_id, decision_id, anchor FROM " + prefix
                            + "decided WHERE fact_id IN (<all>) ORDER BY decision_id, anchor")
                    .bindList("all", some)
                    .map((row, context) -> Row.of(row))
                    .forEach(row -> log.inForce(row.decision())
                            .ifPresent(decision -> found.computeIfAbsent(row.fact(), fact -> new ArrayList<>())
                                    .add(new On(decision, row.place()))));
        }
        return found;
    }

    /** The facts that decisions concern. */
    List<Long> facts(Collection<Long> decisions) {
        return Chunks.of(decisions).stream()
                .flatMap(some -> handle
                        .createQuery("SELECT DISTINCT fact_id FROM " + prefix
                                + "decided WHERE decision_id IN (<all>) ORDER BY fact_id")
                        .bindList("all", some)
                        .mapTo(Long.class)
                        .list()
                        .stream())
                .toList();
    }

    /** The facts on which it is decided with which others they belong together. */
    List<Long> grouping() {
        return facts(log.grouping());
    }

    /** How many anchors of each decision found a fact; decisions of which none did are left out. */
    Map<Long, Integer> found() {
        Map<Long, Integer> found = new HashMap<>();
        handle.createQuery("SELECT decision_id, count(*) FROM " + prefix + "decided GROUP BY decision_id")
                .map((row, context) -> Map.entry(row.getLong(1), row.getInt(2)))
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
    }

    /** Finds the facts of a document that decisions name, as far as they are there; gives those found. */
    List<Long> place(String sha256, long document) {
        List<Log.Placed> anchors = log.anchored(sha256);
        return anchors.isEmpty() ? List.of() : place(anchors, tellings.load(tellings.ofDocument(document)));
    }

    private List<Long> place(List<Log.Placed> anchors, Map<Long, Stored> facts) {
        PreparedBatch batch = handle.prepareBatch("INSERT INTO " + prefix
                + "decided (decision_id, anchor, fact_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING");
        TreeSet<Long> found = new TreeSet<>();
        for (Log.Placed placed : anchors) {
            best(placed.anchor(), facts.values()).ifPresent(fact -> {
                batch.add(placed.decision().number(), placed.place(), fact);
                found.add(fact);
            });
        }
        if (batch.size() > 0) {
            batch.execute();
        }
        return List.copyOf(found);
    }

    private static Optional<Long> best(Anchor anchor, Collection<Stored> facts) {
        double most = 0;
        Optional<Long> best = Optional.empty();
        for (Stored stored : facts) {
            double fit = fit(anchor, stored.telling());
            if (fit > most) {
                most = fit;
                best = Optional.of(stored.fact());
            }
        }
        return best;
    }

    private static double fit(Anchor anchor, Telling telling) {
        return telling.evidence().isEmpty()
                ? 0
                : anchor.fit(
                        telling.fact().type(),
                        telling.evidence().get(0).span(),
                        telling.fact().slots());
    }
}
