package org.elchi.register.following;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elchi.language.data.Data;
import org.elchi.language.data.Node;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Yaml;
import org.elchi.register.record.Record;

/** Finds the promises among records and follows each. Knows no day but the one it is asked for. */
public final class Following {
    private static final String FILE = "following.yaml";

    private final Map<String, Kind> kinds;

    private Following(Map<String, Kind> kinds) {
        this.kinds = kinds;
    }

    /** The bundled lives of promises. */
    public static Following load() {
        return of(Data.bundled("register"));
    }

    /** The lives of {@code following.yaml}; lists all its mistakes where it has any. */
    static Following of(Data data) {
        Problems problems = new Problems();
        data.read(FILE);
        Map<String, Kind> kinds =
                Yaml.read(data, FILE, problems).map(Following::kinds).orElse(Map.of());
        problems.raise();
        return new Following(kinds);
    }

    private static Map<String, Kind> kinds(Node root) {
        root.only(java.util.Set.of("lives", "kinds"));
        Map<String, Life> lives = new LinkedHashMap<>();
        root.need("lives").entries().forEach((name, node) -> lives.put(name, Life.of(node)));
        Map<String, Kind> kinds = new LinkedHashMap<>();
        root.need("kinds").entries().forEach((type, node) -> kinds.put(type, Kind.of(node, lives)));
        return kinds;
    }

    /** The kinds of records that may hold a promise. */
    public List<String> types() {
        return List.copyOf(kinds.keySet());
    }

    /** The kinds of records that report figures. */
    public List<String> figureTypes() {
        return kinds.values().stream()
                .flatMap(kind -> kind.measure().stream())
                .map(Kind.Measure::kind)
                .distinct()
                .toList();
    }

    /** The kinds of promises that are measured by figures. */
    public List<String> measuredTypes() {
        return kinds.entrySet().stream()
                .filter(kind -> kind.getValue().measure().isPresent())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** What a target asks for or a figure reports; the figures that speak of a target have the same. */
    public Optional<String> measure(Record record) {
        return kinds.entrySet().stream()
                .flatMap(kind -> kind.getValue().measure().stream()
                        .filter(measure -> kind.getKey().equals(record.type())
                                || measure.kind().equals(record.type())))
                .findFirst()
                .flatMap(measure -> measure.of(record));
    }

    /**
     * The trail of what a record promises; nothing where it promises nothing.
     *
     * @param figures records of figures; those that measure something else are passed over
     */
    public Optional<Trail> trail(Record record, List<Record> figures) {
        return trails(List.of(record), figures).stream().findFirst();
    }

    /** The trails of those of these records that promise something; what measures several of them is looked at once. */
    public List<Trail> trails(List<Record> records, Collection<Record> figures) {
        Measured measured = new Measured(figures);
        List<Trail> trails = new ArrayList<>();
        for (Record record : records) {
            Kind kind = kinds.get(record.type());
            if (kind != null && promises(kind, record)) {
                trails.add(new Trail(kind, record, measured.by(kind, record), Assignment.of(record.judgement())));
            }
        }
        return trails;
    }

    /** Of some kinds, what nobody told of before it came about was no promise. */
    private static boolean promises(Kind kind, Record record) {
        Course course = Course.of(kind, record);
        return course.reached() != State.UNKNOWN
                && (!kind.promised()
                        || course.steps().stream()
                                .anyMatch(step -> step.state() == State.PROMISED || step.state() == State.PROPOSED));
    }
}
