package org.elchi.desk.map;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.elchi.authority.Authority;
import org.elchi.authority.Coordinates;
import org.elchi.authority.Entity;
import org.elchi.desk.Address;
import org.elchi.desk.Call;
import org.elchi.desk.Page;
import org.elchi.desk.Room;
import org.elchi.desk.Routes;
import org.elchi.desk.Sheet;
import org.elchi.desk.Words;
import org.elchi.desk.roll.Roll;
import org.elchi.register.Count;
import org.elchi.register.Filter;
import org.elchi.register.Register;

/** {@code /map}: where it happened. */
public final class MapPage implements Page {
    /** So many of the newest records are looked at where not all are asked for. */
    private static final int LOOKED = 20_000;

    private static final int PLACES = 5_000;
    private static final int STATES = 500;
    private static final int LISTED = 200;
    private static final int LINES = 40;
    private static final int TAKEN = 10_000;
    private static final String VISIT = "visit";

    private final Room room;

    public MapPage(Room room) {
        this.room = room;
    }

    /** What is asked for. */
    public record Asked(Optional<LocalDate> since, Optional<LocalDate> until, String kind, String state) {
        static Asked of(Call call) {
            return new Asked(
                    call.day("since"),
                    call.day("until"),
                    call.parameter("kind").orElse(""),
                    call.parameter("state").orElse(""));
        }

        private boolean all() {
            return equals(new Asked(Optional.empty(), Optional.empty(), "", ""));
        }

        Filter filter() {
            Filter filter = Filter.ALL.between(since, until);
            filter = kind.isEmpty() ? filter : filter.with("type", kind);
            return state.isEmpty() ? filter : filter.with("state", state);
        }

        Address address() {
            return Address.of("/map")
                    .with("since", since.map(LocalDate::toString).orElse(""))
                    .with("until", until.map(LocalDate::toString).orElse(""))
                    .with("kind", kind)
                    .with("state", state);
        }
    }

    /** How often each place and each pair of states occurs. */
    private record Found(List<Count> places, List<Count> pairs, int looked) {
        static Found of(Register register, Asked asked) {
            Filter some = asked.filter().page(LOOKED, 0);
            List<Count> pairs = asked.kind().isEmpty() || asked.kind().equals(VISIT)
                    ? register.counts(asked.filter().with("type", VISIT).page(LOOKED, 0), "pair")
                    : List.of();
            return asked.all()
                    ? new Found(register.counts("place", PLACES, 0), pairs, 0)
                    : new Found(register.counts(some, "place"), pairs, sum(register.counts(some, "type")));
        }
    }

    /** A place or a pair of states in a table. */
    public record Row(String said, String address, Optional<String> state, int records) {}

    /** What the page shows. */
    public record Model(
            Asked asked,
            List<Roll.Choice> kinds,
            List<Roll.Choice> states,
            Steps steps,
            Chart chart,
            int outside,
            int unplaced,
            Optional<Integer> looked,
            List<Row> places,
            List<Row> visits) {}

    @Override
    public void answers(Routes routes) {
        routes.page("/map", this::show);
    }

    private void show(Call call) {
        Words words = call.words();
        Asked asked = Asked.of(call);
        Found found = room.shelf().remembered(asked, register -> Found.of(register, asked));
        List<Spot> spots = found.places().stream()
                .flatMap(count -> spot(count, words).stream())
                .toList();
        Steps steps = Steps.of(call, asked.address());
        List<Tie> ties = found.pairs().stream()
                .limit(LINES)
                .flatMap(count -> tie(count, words.authority()).stream())
                .toList();
        int all = sum(found.places());
        int placed = spots.stream().mapToInt(Spot::records).sum();
        int seen = spots.stream()
                .filter(spot -> Chart.seen(steps.view(), steps.window(), spot))
                .mapToInt(Spot::records)
                .sum();
        Model model = new Model(
                asked,
                kinds(words),
                states(words),
                steps,
                Chart.of(steps.view(), steps.window(), spots, ties, words),
                placed - seen,
                all - placed,
                found.looked() < LOOKED ? Optional.empty() : Optional.of(LOOKED),
                found.places().stream()
                        .limit(LISTED)
                        .map(count -> row(count, words))
                        .toList(),
                ties.stream().map(tie -> row(tie, words)).toList());
        call.show(Sheet.of("map/map", words.word("section", "map"), model)
                .with(register -> register.records(asked.filter().page(TAKEN, 0))));
    }

    private static int sum(List<Count> counts) {
        return counts.stream().mapToInt(Count::records).sum();
    }

    private static Optional<Spot> spot(Count count, Words words) {
        return words.authority()
                .place(count.value())
                .flatMap(words.authority()::coordinates)
                .map(where -> new Spot(count.value(), words.name(count.value()), count.records(), where));
    }

    private static Optional<Tie> tie(Count count, Authority authority) {
        String[] states = count.value().split(" ", 2);
        Optional<Coordinates> from = capital(states[0], authority);
        Optional<Coordinates> to = capital(states[states.length - 1], authority);
        return from.flatMap(
                one -> to.map(other -> new Tie(states[0], states[states.length - 1], count.records(), one, other)));
    }

    private static Optional<Coordinates> capital(String code, Authority authority) {
        return authority
                .state(code)
                .flatMap(Entity.State::capital)
                .flatMap(authority::place)
                .flatMap(authority::coordinates);
    }

    private static Row row(Count count, Words words) {
        return new Row(
                words.name(count.value()),
                Address.of("places", count.value()).toString(),
                words.authority()
                        .place(count.value())
                        .flatMap(Entity.Place::state)
                        .map(words::name),
                count.records());
    }

    private static Row row(Tie tie, Words words) {
        return new Row(
                words.name(tie.one()) + " – " + words.name(tie.other()),
                "/relations/" + tie.one() + "-" + tie.other(),
                Optional.empty(),
                tie.visits());
    }

    private List<Roll.Choice> states(Words words) {
        List<String> codes =
                room.shelf().remembered("states of all", register -> register.counts("state", STATES, 0)).stream()
                        .map(Count::value)
                        .toList();
        return Roll.states(words, codes, words.wording().order());
    }

    private List<Roll.Choice> kinds(Words words) {
        return room.shelf().remembered("kinds of all", register -> register.counts("type", PLACES, 0)).stream()
                .map(count -> new Roll.Choice(count.value(), words.wording().capital(words.kind(count.value()))))
                .sorted(java.util.Comparator.comparing(
                        Roll.Choice::said, words.wording().order()))
                .toList();
    }
}
