package org.elchi.desk.bodies;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elchi.desk.Address;
import org.elchi.desk.Call;
import org.elchi.desk.Page;
import org.elchi.desk.Refusal;
import org.elchi.desk.Room;
import org.elchi.desk.Routes;
import org.elchi.desk.Sheet;
import org.elchi.desk.Words;
import org.elchi.register.Filter;
import org.elchi.register.Register;
import org.elchi.register.comparing.Series;
import org.elchi.register.record.Record;
import org.elchi.writing.Subject;

/** {@code /bodies}: bodies that states share; {@code /bodies/CODE?states=KZ,UZ}: one with its sessions. */
public final class BodiesPage implements Page {
    /** So many of the newest sessions and foundings are looked at. */
    private static final int LOOKED = 2_000;

    /** So many of one kind. */
    private static final int OWN = 400;
    /** So many bodies of a kind stand on the page of all kinds; all of them on the page of their kind. */
    private static final int OF_A_KIND = 12;
    /** So many bodies are told in full on one page. */
    private static final int FULL = 3;

    private final Room room;

    public BodiesPage(Room room) {
        this.room = room;
    }

    /** A kind of body and all of that kind. */
    public record Kind(String code, String said, String address, List<Telling> bodies) {}

    /** All kinds. */
    public record All(List<Kind> kinds, Optional<Integer> looked) {}

    /** One kind. */
    public record Model(
            String code, boolean chosen, List<Telling> listed, List<Telling> full, Optional<Integer> looked) {}

    private record Found(List<Telling> bodies, Optional<Integer> looked) {}

    private record Asked(String code, List<String> states, String tag) {
        Filter filter(String type, String facet) {
            Filter filter = Filter.ALL.with("type", type).with(facet, code);
            for (String state : states) {
                filter = state.matches("[A-Z]{2}") ? filter.with("state", state) : filter;
            }
            return filter.page(OWN, 0);
        }
    }

    @Override
    public void answers(Routes routes) {
        routes.page("/bodies", this::all);
        routes.page("/bodies/{code}", this::one);
    }

    private void all(Call call) {
        Words words = call.words();
        Filter filter = types().page(LOOKED, 0);
        All all = room.shelf().remembered(List.of("bodies", words.tag()), register -> {
            List<Record> records = register.records(filter);
            return new All(kinds(Series.of(records), words), reached(records.size(), LOOKED));
        });
        call.show(Sheet.of("bodies/all", words.word("section", "bodies"), all)
                .with(register -> register.records(filter)));
    }

    private static List<Kind> kinds(List<Series> series, Words words) {
        Map<String, List<Telling>> byKind = series.stream()
                .collect(Collectors.groupingBy(
                        Series::kind,
                        TreeMap::new,
                        Collectors.mapping(one -> Telling.of(one, words), Collectors.toList())));
        return byKind.entrySet().stream()
                .map(entry -> new Kind(
                        entry.getKey(),
                        said(entry.getKey(), words),
                        Address.of("bodies", entry.getKey()).toString(),
                        entry.getValue().stream()
                                .sorted(mostHeld())
                                .limit(OF_A_KIND)
                                .toList()))
                .sorted(Comparator.comparing(Kind::said, words.wording().order()))
                .toList();
    }

    /** The bound, where it is reached. */
    private static Optional<Integer> reached(int looked, int most) {
        return looked < most ? Optional.empty() : Optional.of(most);
    }

    private static Comparator<Telling> mostHeld() {
        return Comparator.comparingInt((Telling telling) -> -telling.held()).thenComparing(Telling::whose);
    }

    private static Filter types() {
        Filter filter = Filter.ALL;
        for (String type : Series.types()) {
            filter = filter.with("type", type);
        }
        return filter;
    }

    private static String said(String code, Words words) {
        return words.wording().capital(words.value("session", "body", code));
    }

    private void one(Call call) {
        Words words = call.words();
        Asked asked = new Asked(
                call.part("code"),
                call.parameter("states").stream()
                        .flatMap(text -> Arrays.stream(text.split(",")))
                        .map(String::strip)
                        .filter(state -> !state.isEmpty())
                        .distinct()
                        .sorted()
                        .toList(),
                words.tag());
        Found found = room.shelf().remembered(asked, register -> found(register, asked, words));
        List<Telling> tellings = found.bodies();
        if (tellings.isEmpty()) {
            throw new Refusal(404, words.say("wrong.address"));
        }
        boolean full = full(tellings.size(), asked);
        Model model = new Model(
                asked.code(),
                !asked.states().isEmpty(),
                full ? List.of() : tellings,
                full ? tellings : List.of(),
                found.looked());
        String whose =
                asked.states().isEmpty() ? "" : ": " + tellings.getFirst().whose();
        call.show(Sheet.of("bodies/one", said(asked.code(), words) + whose, model)
                .with(register -> own(register, asked))
                .on(new Subject.Body(
                        asked.code(),
                        asked.states().stream()
                                .filter(state -> state.matches("[A-Z]{2}"))
                                .toList())));
    }

    private static List<Record> own(Register register, Asked asked) {
        return Stream.of(asked.filter("session", "body"), asked.filter("body", "kind"))
                .flatMap(filter -> register.records(filter).stream())
                .toList();
    }

    /** Those of the kind that these states share; with what their documents tell besides, where they are told in full. */
    private static Found found(Register register, Asked asked, Words words) {
        List<Record> own = own(register, asked);
        List<Series> series = series(own, asked);
        if (full(series.size(), asked)) {
            Set<String> documents = new HashSet<>();
            own.forEach(record -> record.tellings().forEach(telling -> documents.add(telling.sha256())));
            series = series(register.ofDocuments(documents), asked);
        }
        return new Found(
                series.stream()
                        .map(one -> Telling.of(one, words))
                        .sorted(mostHeld())
                        .toList(),
                reached(own.size(), OWN));
    }

    private static boolean full(int bodies, Asked asked) {
        return bodies <= FULL || !asked.states().isEmpty();
    }

    private static List<Series> series(List<Record> records, Asked asked) {
        List<Series> all = Series.of(records).stream()
                .filter(series -> series.kind().equals(asked.code()))
                .filter(series -> Telling.owners(series).containsAll(asked.states()))
                .toList();
        List<Series> exactly = all.stream()
                .filter(series -> Telling.owners(series).equals(Set.copyOf(asked.states())))
                .toList();
        return exactly.isEmpty() ? all : exactly;
    }
}
