package org.elchi.register.merging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.elchi.language.data.Data;
import org.elchi.language.data.Node;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Yaml;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;

/**
 * Makes tellings into records. Tellings that stand under a common key and may be of one event hang together; each component of what hangs
 * together is parted into events by itself. The result depends on which tellings and ties there are, never on their order.
 */
public final class Merging {
    private static final String FILE = "merging.yaml";

    private final Map<String, Kind> kinds;

    private Merging(Map<String, Kind> kinds) {
        this.kinds = kinds;
    }

    /** The bundled rules. */
    public static Merging load() {
        return of(Data.bundled("register"));
    }

    /** The rules of {@code merging.yaml}; lists all its mistakes where it has any. */
    static Merging of(Data data) {
        Problems problems = new Problems();
        Map<String, Kind> kinds = new LinkedHashMap<>();
        data.read(FILE);
        Yaml.read(data, FILE, problems)
                .map(Node::entries)
                .orElse(Map.of())
                .forEach((type, node) -> kinds.put(type, Kind.of(type, node)));
        problems.raise();
        return new Merging(kinds);
    }

    /** The kinds of records in the order in which they are shown. */
    public List<String> types() {
        return List.copyOf(kinds.keySet());
    }

    /** The slots that make an event of this kind what it is, in the order in which they are shown. */
    public List<String> slots(String type) {
        return Optional.ofNullable(kinds.get(type)).map(Kind::shown).orElse(List.of());
    }

    // ---- which tellings may be of one event

    /** The keys under which a telling is found; none where no other telling is ever of the same event. */
    public Set<String> keys(Telling telling) {
        return kind(telling).keys(telling, false);
    }

    /** The keys under which those stand that may tell of the same event. */
    public Set<String> near(Telling telling) {
        return kind(telling).keys(telling, true);
    }

    /** All that hangs together with some tellings, themselves included: what {@link #component} needs to be given. */
    public List<Telling> hanging(Collection<Telling> start, Ties ties, Shelf shelf) {
        return new Reach(this, ties, shelf).from(start);
    }

    // ---- records

    /** The records of tellings of which none hangs together with one that is left out. */
    public List<Record> component(Collection<Telling> tellings, Ties ties) {
        Map<String, List<Telling>> byType = new TreeMap<>();
        tellings.forEach(telling -> byType.computeIfAbsent(telling.fact().type(), type -> new ArrayList<>())
                .add(telling));
        List<Record> records = new ArrayList<>();
        byType.values().forEach(alike -> records.addAll(ofOneKind(alike, ties)));
        List<String> types = types();
        records.sort(Comparator.comparingInt(
                        (Record record) -> types.contains(record.type()) ? types.indexOf(record.type()) : types.size())
                .thenComparing(Record::id));
        return records;
    }

    private List<Record> ofOneKind(List<Telling> tellings, Ties ties) {
        List<Profile> profiles =
                tellings.stream().sorted(Profile.ORDER).map(this::profile).toList();
        List<Record> records = new ArrayList<>();
        for (List<Profile> part : Parts.of(profiles, ties)) {
            Crowds.events(part, ties)
                    .forEach(event -> records.add(
                            Naming.record(event.stream().map(Profile::telling).toList())));
        }
        return records;
    }

    /** The records of any tellings. */
    public List<Record> records(Collection<Telling> tellings) {
        return records(tellings, Ties.NONE);
    }

    public List<Record> records(Collection<Telling> tellings, Ties ties) {
        return component(tellings, ties);
    }

    // ---- why

    /** What speaks for and against two tellings being of one event; nothing where they are of two kinds. */
    public Optional<Why> why(Telling one, Telling other) {
        return one.fact().type().equals(other.fact().type())
                ? Optional.of(Explaining.of(profile(one), profile(other)))
                : Optional.empty();
    }

    /** For each telling of a record the other that speaks most for its being there. */
    public List<Why> why(Record record) {
        List<Why> links = new ArrayList<>();
        for (Telling telling : record.tellings()) {
            record.tellings().stream()
                    .filter(other -> !other.key().equals(telling.key()))
                    .flatMap(other -> why(telling, other).stream())
                    .max(Comparator.comparingDouble(Why::bits))
                    .ifPresent(links::add);
        }
        return links;
    }

    private Kind kind(Telling telling) {
        String type = telling.fact().type();
        Kind kind = kinds.get(type);
        return kind == null ? Kind.unknown(type) : kind;
    }

    Profile profile(Telling telling) {
        return kind(telling).profile(telling);
    }
}
