package org.elchi.writing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.elchi.register.Filter;
import org.elchi.register.Promises;
import org.elchi.register.Register;
import org.elchi.register.comparing.Series;
import org.elchi.register.following.Commitment;
import org.elchi.register.following.Commitments;
import org.elchi.register.following.Following;
import org.elchi.register.record.Days;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;

/** Gathers from a register what concerns a subject. */
public final class Gathering {
    /** A report of a visit may come out a day before or behind it. */
    private static final int BESIDE = 1;

    private final Register register;
    private final Following following;
    private final States states;
    private final int most;

    /** When things happen, once that is asked for. */
    private static final class Loaded {
        static final Steps STEPS = new Steps(Outline.load());
    }

    public Gathering(Register register, Following following, States states) {
        this(register, following, states, Integer.MAX_VALUE);
    }

    /**
     * One that gathers no more than is needed.
     *
     * @param most so many records of a kind of question at most, the newest
     */
    public Gathering(Register register, Following following, States states, int most) {
        this.register = register;
        this.following = following;
        this.states = states;
        this.most = most;
    }

    /**
     * What is known of a subject on a day.
     *
     * @param since only what happened on this day or later is to be told of events
     */
    public Material of(Subject subject, Optional<LocalDate> since, LocalDate asOf) {
        List<Record> records = known(subject, asOf);
        return new Material(subject, records, commitments(records, asOf), since, asOf, register.size());
    }

    /** The records that concern a subject, as they were known on a day. */
    public List<Record> known(Subject subject, LocalDate asOf) {
        return records(subject).stream()
                .map(record -> record.knownOn(asOf))
                .filter(record -> !record.tellings().isEmpty())
                .toList();
    }

    private List<Commitment> commitments(List<Record> records, LocalDate asOf) {
        List<Record> promising = records.stream()
                .filter(record -> following.types().contains(record.type()))
                .toList();
        return Commitments.asOf(asOf, new Promises(register, following).in(promising))
                .all();
    }

    private Collection<Record> records(Subject subject) {
        return switch (subject) {
            case Subject.Relations relations ->
                relations.states().size() > 1 ? between(relations.states()) : found(all(relations.states()));
            case Subject.Person person -> found(Filter.ALL.with("person", person.name()));
            case Subject.Body body -> body(body);
            case Subject.Topic topic -> found(all(topic.states()).with("topic", topic.code()));
            case Subject.Occasion occasion -> occasion(occasion.id());
        };
    }

    private static Filter all(List<String> states) {
        Filter filter = Filter.ALL;
        for (String state : states) {
            filter = filter.with("state", state);
        }
        return filter;
    }

    private List<Record> found(Filter filter) {
        return register.records(filter.page(most, 0));
    }

    /** What concerns both, and what documents tell that are mostly about the two. */
    private Collection<Record> between(List<String> two) {
        Map<String, Record> records = new TreeMap<>();
        for (String facet : List.of("state", "around")) {
            found(Filter.ALL.with(facet, two.get(0)).with(facet, two.get(1)))
                    .forEach(record -> records.put(record.id(), record));
        }
        return new Pair(states, two.get(0), two.get(1)).of(records.values());
    }

    /** The body's founding and sessions, and what the same documents tell that was decided there. */
    private List<Record> body(Subject.Body body) {
        Filter filter = all(body.states());
        for (String type : Series.types()) {
            filter = filter.with("type", type);
        }
        List<Record> own = found(filter).stream()
                .filter(record ->
                        record.text("body").or(() -> record.text("kind")).equals(Optional.of(body.code())))
                .toList();
        Map<String, Record> records = new TreeMap<>();
        own.forEach(record -> records.put(record.id(), record));
        Series.of(told(own)).stream()
                .filter(series -> series.kind().equals(body.code()))
                .flatMap(series -> series.held().stream())
                .flatMap(sitting -> sitting.decided().stream())
                .forEach(record -> records.putIfAbsent(record.id(), record));
        return List.copyOf(records.values());
    }

    private List<Record> told(List<Record> records) {
        Set<String> documents = new HashSet<>();
        records.forEach(record -> record.tellings().forEach(telling -> documents.add(telling.sha256())));
        return register.ofDocuments(documents);
    }

    /** The record, and what its documents tell of the same days and the same states. */
    private List<Record> occasion(String id) {
        return register.byPrefix(id).stream()
                .findFirst()
                .map(record -> told(List.of(record)).stream()
                        .filter(other -> other.id().equals(record.id()) || beside(record, other))
                        .toList())
                .orElse(List.of());
    }

    private boolean beside(Record record, Record other) {
        Optional<Days> days = Loaded.STEPS.days(record);
        Optional<Days> others = Loaded.STEPS.days(other);
        boolean time = days.isEmpty()
                || others.isEmpty()
                || !others.get().last().isBefore(days.get().first().minusDays(BESIDE))
                        && !others.get().first().isAfter(days.get().last().plusDays(BESIDE));
        Set<String> concerned = states.concerned(record);
        return time && (states.concerned(other).isEmpty() || concerned.containsAll(states.concerned(other)));
    }

    /** The tellings of records, for whoever counts documents. */
    static List<Telling> tellings(List<Record> records) {
        return records.stream().flatMap(record -> record.tellings().stream()).toList();
    }
}
