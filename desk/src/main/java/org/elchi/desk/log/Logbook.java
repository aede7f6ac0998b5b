package org.elchi.desk.log;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elchi.desk.Shelf;
import org.elchi.language.Span;
import org.elchi.register.Register;
import org.elchi.register.decision.Act;
import org.elchi.register.decision.Anchor;
import org.elchi.register.decision.Decision;
import org.elchi.register.decision.InForce;
import org.elchi.register.record.Evidence;
import org.elchi.register.record.Record;

/** All decisions of a register, which of them were undone by which, and which no longer find what they are about. */
public final class Logbook {
    /** How well a telling fits that says the same in the same place. */
    private static final double EXACT = 2;

    private final Map<Long, Decision> decisions = new TreeMap<>(Comparator.reverseOrder());
    private final Map<Long, Long> undone = new TreeMap<>();
    private final Set<Long> lost;

    private Logbook(List<Decision> log, Set<Long> lost) {
        this.lost = Set.copyOf(lost);
        Set<Long> all = InForce.undone(log);
        for (Decision decision : log) {
            decisions.put(decision.number(), decision);
            if (decision.act() instanceof Act.Undo undo && !all.contains(decision.number())) {
                undone.put(undo.decision(), decision.number());
            }
        }
    }

    public static Logbook of(Register register) {
        return new Logbook(register.decisions(), register.lost());
    }

    /** The log as it is now. */
    public static Logbook of(Shelf shelf) {
        return shelf.remembered(Logbook.class, Logbook::of);
    }

    /** All, the newest first. */
    public List<Decision> newest() {
        return List.copyOf(decisions.values());
    }

    public Optional<Decision> decision(long number) {
        return Optional.ofNullable(decisions.get(number));
    }

    /** The number of the decision by which this one no longer counts. */
    public Optional<Long> undoneBy(long number) {
        return Optional.ofNullable(undone.get(number));
    }

    /** Whether it counts but finds nothing of what it is about. */
    public boolean isLost(Decision decision) {
        return lost.contains(decision.number());
    }

    /** The decision that it comes down to: of an undoing, what was undone first. */
    public Decision first(Decision decision) {
        return decision.act() instanceof Act.Undo undo
                ? decision(undo.decision()).map(this::first).orElse(decision)
                : decision;
    }

    /** All that is about a record, the newest first. */
    public List<Decision> about(Record record) {
        return newest().stream()
                .filter(decision -> concerns(first(decision), record))
                .toList();
    }

    /** All that was decided under an id, the newest first. */
    public List<Decision> under(String id) {
        return newest().stream()
                .filter(decision -> named(first(decision)).anyMatch(id::equals))
                .toList();
    }

    /** The ids of records under which it was made. */
    static Stream<String> named(Decision decision) {
        return Stream.of(decision.subject().split(" "))
                .map(name -> name.replaceFirst("/.*", ""))
                .filter(name -> !name.isEmpty());
    }

    private static boolean concerns(Decision decision, Record record) {
        return named(decision).anyMatch(record.id()::equals)
                || record.judgement().decisions().contains(decision)
                || anchors(decision).stream().anyMatch(anchor -> fit(anchor, record) >= EXACT);
    }

    private static List<Anchor> anchors(Decision decision) {
        return decision.act() instanceof Act.Add add
                ? List.of(entered(decision, add))
                : decision.act().anchors();
    }

    /** How well the best telling of a record fits. */
    private static double fit(Anchor anchor, Record record) {
        return record.tellings().stream()
                .filter(telling -> telling.sha256().equals(anchor.sha256()))
                .mapToDouble(telling -> anchor.fit(
                        telling.fact().type(),
                        telling.evidence().getFirst().span(),
                        telling.fact().slots()))
                .max()
                .orElse(0);
    }

    /** The records in which what a decision is about is now; what was dismissed is found again only as it was. */
    public static List<Record> now(Decision first, Register register) {
        List<Anchor> anchors = anchors(first);
        double least = first.act() instanceof Act.Dismiss ? EXACT : Double.MIN_VALUE;
        List<Record> records = records(anchors, register);
        Map<String, Record> now = new TreeMap<>();
        for (Anchor anchor : anchors) {
            double best = records.stream()
                    .mapToDouble(record -> fit(anchor, record))
                    .max()
                    .orElse(0);
            records.stream()
                    .filter(record -> best >= least && fit(anchor, record) >= best)
                    .forEach(record -> now.put(record.id(), record));
        }
        return List.copyOf(now.values());
    }

    private static List<Record> records(List<Anchor> anchors, Register register) {
        Set<String> documents = anchors.stream()
                .map(Anchor::sha256)
                .filter(sha256 -> !Anchor.isByHand(sha256))
                .collect(Collectors.toCollection(TreeSet::new));
        Stream<Record> byHand = anchors.stream()
                .filter(anchor -> Anchor.isByHand(anchor.sha256()))
                .flatMap(anchor -> byHand(anchor, register));
        return Stream.concat(register.ofDocuments(documents).stream(), byHand).toList();
    }

    private static Anchor entered(Decision decision, Act.Add add) {
        Span words = new Span(0, add.source().words().length());
        return new Anchor(Anchor.byHand(decision.number()), add.type(), words, add.slots());
    }

    /** What was entered by hand is found by its words; then all that tells of the same. */
    private static Stream<Record> byHand(Anchor anchor, Register register) {
        String words = " ".repeat(anchor.span().end());
        return register
                .byEvidence(Evidence.of(anchor.sha256(), anchor.span(), words).id())
                .stream()
                .flatMap(part -> register.byPrefix(part.id()).stream());
    }
}
