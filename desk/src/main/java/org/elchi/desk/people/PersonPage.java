package org.elchi.desk.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.elchi.authority.Entity;
import org.elchi.desk.Address;
import org.elchi.desk.Call;
import org.elchi.desk.Page;
import org.elchi.desk.Refusal;
import org.elchi.desk.Room;
import org.elchi.desk.Routes;
import org.elchi.desk.Sheet;
import org.elchi.desk.Words;
import org.elchi.desk.roll.Kinds;
import org.elchi.desk.roll.Paging;
import org.elchi.desk.roll.Spellings;
import org.elchi.register.Count;
import org.elchi.register.Filter;
import org.elchi.register.following.Commitment;
import org.elchi.register.following.Due;
import org.elchi.register.following.Following;
import org.elchi.register.record.Record;
import org.elchi.writing.Subject;

/** {@code /people/{name}}: who somebody is, whom he met, what he said and promised. */
public final class PersonPage implements Page {
    private static final int SIZE = 25;
    /** So many at most can be taken away. */
    private static final int TAKEN = 10_000;

    private static final double SURE = 0.9;
    private static final String SECTION = "people";

    private final Room room;
    private final Following following = Following.load();

    public PersonPage(Room room) {
        this.room = room;
    }

    /** Somebody met. */
    public record Met(String said, String address, int times) {}

    /** A commitment that somebody takes part in. */
    public record Promise(String id, String said, String state, String code, String by, String due) {}

    /** What the page shows. */
    public record Model(
            String id,
            boolean listed,
            Optional<String> wikidata,
            List<Held> offices,
            List<Spellings> spellings,
            Kinds kinds,
            Paging paging,
            List<Record> records,
            List<Met> met,
            List<Quote> said,
            List<Promise> promised,
            List<Record> honours,
            List<Record> instructed) {}

    private record Asked(String section, String name, LocalDate day) {}

    @Override
    public void answers(Routes routes) {
        routes.page("/people/<name>", this::one);
    }

    private void one(Call call) {
        String name = call.part("name");
        Known known = room.shelf()
                .remembered(
                        new Asked(SECTION, name, call.today()),
                        register -> Known.of(register, name, following, call.today()));
        Optional<Entity.Person> person = call.words().authority().person(name);
        if (known.nothing() && person.isEmpty()) {
            elsewhere(call, name);
        } else {
            show(call, name, person, known);
        }
    }

    /** To whom a spelling in whatever script surely means. */
    private static void elsewhere(Call call, String name) {
        String id = call.words().authority().inquiry().answers(name, Optional.empty()).stream()
                .filter(answer -> answer.score() >= SURE && answer.entity() instanceof Entity.Person)
                .map(answer -> answer.entity().id())
                .findFirst()
                .orElseThrow(() -> new Refusal(404, call.words().say("wrong.address")));
        call.goOn(Address.of(SECTION, id).toString());
    }

    private void show(Call call, String name, Optional<Entity.Person> person, Known known) {
        Words words = call.words();
        Address address = Address.of(SECTION, name);
        String kind = call.parameter("kind").orElse("");
        Kinds kinds = Kinds.of(known.kinds(), kind, address, words);
        Paging paging = Paging.of(call, SIZE, number(known, kind), address.with("kind", kind));
        Filter own = Filter.ALL.with("person", name);
        Filter filter = kind.isEmpty() ? own : own.with("type", kind);
        Offices offices = new Offices(words, call.today());
        Model model = new Model(
                name,
                person.isPresent(),
                person.flatMap(words.authority()::wikidata),
                person.map(offices::of).orElse(List.of()),
                person.map(somebody -> Spellings.of(somebody, words)).orElse(List.of()),
                kinds,
                paging,
                room.shelf().look(register -> register.records(filter.page(SIZE, paging.skipped()))),
                known.met().stream().map(count -> met(count, words)).toList(),
                Quote.of(known.said(), words),
                known.promised().stream()
                        .map(commitment -> promise(commitment, words))
                        .toList(),
                known.honours(),
                known.instructed());
        call.show(Sheet.of("people/one", words.name(name), model)
                .with(register -> register.records(filter.page(TAKEN, 0)))
                .on(new Subject.Person(name)));
    }

    private static int number(Known known, String kind) {
        return known.kinds().stream()
                .filter(count -> kind.isEmpty() || count.value().equals(kind))
                .mapToInt(Count::records)
                .sum();
    }

    private static Met met(Count count, Words words) {
        String section = words.authority().state(count.value()).isPresent() ? "relations" : SECTION;
        return new Met(
                words.name(count.value()), Address.of(section, count.value()).toString(), count.records());
    }

    private static Promise promise(Commitment commitment, Words words) {
        return new Promise(
                commitment.id(),
                words.wording().capital(words.titles().promised(commitment.record())),
                words.commitments().state(commitment),
                commitment.overdue() ? "late" : commitment.open() ? "soon" : "kept",
                words.wording().list(commitment.by().stream().map(words::name).toList()),
                commitment.due().map(Due::date).map(words::date).orElse(""));
    }
}
