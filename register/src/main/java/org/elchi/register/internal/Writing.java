package org.elchi.register.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.elchi.language.Span;
import org.elchi.language.Tongue;
import org.elchi.reading.Fact;
import org.elchi.reading.Findings;
import org.elchi.reading.Report;
import org.elchi.register.Incoming;
import org.elchi.register.Making;
import org.elchi.register.decision.Act;
import org.elchi.register.decision.Anchor;
import org.elchi.register.decision.Decision;
import org.elchi.register.record.Evidence;
import org.elchi.register.record.Gist;
import org.elchi.register.record.Telling;

/** Puts what was read and what was decided into the tables of facts, and takes it out. */
final class Writing {
    private final Store store;
    private final Making making;
    private final Log log;
    private final FactTable facts;
    private final TellingTable tellings;
    private final RecordTable records;
    private final Judging judging;

    Writing(Store store, String prefix, Log log, Making making) {
        this.store = store;
        this.making = making;
        this.log = log;
        this.facts = new FactTable(store, prefix);
        this.tellings = new TellingTable(store, prefix, log);
        this.records = new RecordTable(store, prefix);
        this.judging = new Judging(store, prefix, log);
    }

    /** Puts in what was read in some documents, by their numbers. */
    void read(Map<Long, Incoming> incoming, long revision) {
        List<FactRow> rows = new ArrayList<>();
        new TreeMap<>(incoming).forEach((document, one) -> {
            Findings findings = one.findings();
            facts.read(document, making.reader(), findings.tongue().tag(), one.failure(), revision);
            for (int position = 0; position < Math.min(findings.facts().size(), FactRow.MOST); position++) {
                Telling telling = telling(one, position);
                rows.add(FactRow.of(document, telling, making.merging().keys(telling)));
            }
        });
        facts.insert(rows);
        incoming.forEach(
                (document, one) -> place(document, one.document().content().sha256()));
    }

    private void place(long document, String sha256) {
        List<Long> decided = judging.place(sha256, document);
        if (!decided.isEmpty()) {
            describe(decided);
        }
    }

    private static Telling telling(Incoming incoming, int position) {
        Fact fact = incoming.findings().facts().get(position);
        String sha256 = incoming.document().content().sha256();
        String text = incoming.findings().report().text();
        List<Evidence> evidence = fact.evidence().stream()
                .map(span -> Evidence.of(sha256, span, text))
                .toList();
        return new Telling(
                fact,
                position,
                sha256,
                incoming.document().source(),
                incoming.findings().tongue().tag(),
                evidence,
                incoming.gists().get(position));
    }

    /** Takes out what was read in a document; what shared records with it is in none until these are made anew. */
    void forget(long document, long revision) {
        release(facts.recordsOf(document), List.of(), revision);
        facts.forget(document);
    }

    /** Dissolves records: their facts, and these, are in none until they are made anew. */
    private void release(Collection<String> ids, Collection<Long> others, long revision) {
        facts.unmerge(ids, others);
        records.remove(ids, revision);
    }

    /** Puts in what somebody entered by hand. */
    void enter(Decision decision, Act.Add add) {
        Gist gist = making.gists().apply(ByHand.findings(add)).get(0);
        Telling telling = ByHand.telling(decision, add, gist);
        facts.insert(
                List.of(FactRow.of(-decision.number(), telling, making.merging().keys(telling))));
        place(-decision.number(), telling.sha256());
    }

    /** Carries out what a new decision says. */
    void decide(Decision decision, long revision) {
        switch (decision.act()) {
            case Act.Add add -> enter(decision, add);
            case Act.Undo undo -> log.find(undo.decision()).ifPresent(undone -> undo(undone, revision));
            default -> {
                decision.act().anchors().stream()
                        .map(Anchor::sha256)
                        .distinct()
                        .sorted()
                        .forEach(this::placeAnew);
                affected(judging.facts(List.of(decision.number())), revision);
            }
        }
    }

    private void placeAnew(String sha256) {
        number(sha256).ifPresent(document -> judging.place(sha256, document));
    }

    private Optional<Long> number(String sha256) {
        return Anchor.isByHand(sha256)
                ? Anchor.decision(sha256).map(number -> -number)
                : new DocumentTable(store).find(sha256).map(DocumentTable.Row::id);
    }

    /** A decision counts no longer, or again. */
    private void undo(Decision undone, long revision) {
        switch (undone.act()) {
            case Act.Add add -> {
                forget(-undone.number(), revision);
                if (log.inForce(undone.number()).isPresent()) {
                    enter(undone, add);
                }
            }
            case Act.Undo inner -> log.find(inner.decision()).ifPresent(first -> undo(first, revision));
            default -> affected(judging.facts(List.of(undone.number())), revision);
        }
    }

    private void affected(List<Long> decided, long revision) {
        release(facts.recordsOf(decided), decided, revision);
        describe(decided);
    }

    /** Notes anew what facts are looked up by, as people corrected them. */
    private void describe(List<Long> decided) {
        Judged judged = new Judged(judging.on(decided));
        List<FactRow> rows = new ArrayList<>();
        tellings.loadAsRead(decided).forEach((fact, stored) -> {
            Telling corrected = judged.corrected(fact, stored.telling());
            Telling described = corrected.equals(stored.telling()) ? corrected : described(corrected);
            rows.add(new FactRow(
                    fact,
                    0,
                    described.position(),
                    described.fact(),
                    described.gist(),
                    List.of(),
                    making.merging().keys(described)));
        });
        facts.unkey(decided);
        facts.key(rows);
        facts.gist(rows);
    }

    /** With the states and so on of what somebody put into slots, beside those of what was read. */
    private Telling described(Telling telling) {
        String words = telling.evidence().get(0).words();
        Fact fact = telling.fact();
        Fact alone = new Fact(
                fact.document(),
                fact.type(),
                fact.slots(),
                List.of(new Span(0, words.length())),
                fact.confidence(),
                fact.rule());
        Report report = new Report(fact.document(), words, telling.source().date());
        Gist gist = making.gists()
                .apply(new Findings(report, Tongue.of(telling.language()), List.of(alone)))
                .get(0);
        List<String> marks = new ArrayList<>(telling.gist().marks());
        marks.addAll(gist.marks());
        return telling.with(Gist.of(marks));
    }
}
