package org.elchi.desk.network;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.elchi.authority.Authority;
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
import org.elchi.writing.States;
import org.elchi.writing.plot.Gathering;
import org.elchi.writing.plot.NetworkPlot;
import org.elchi.writing.plot.Node;
import org.elchi.writing.plot.Plot;
import org.elchi.writing.plot.Share;

/** {@code /network}: who met whom. */
public final class NetworkPage implements Page {
    /** So many of the newest visits and meetings are looked at. */
    private static final int LOOKED = 2_000;

    private static final int LISTED = 60;
    private static final int STATES = 500;
    private static final String BY_STATE = "state";

    private final Room room;

    public NetworkPage(Room room) {
        this.room = room;
    }

    /**
     * What is asked for.
     *
     * @param by whether people or states are joined
     * @param person somebody's name as records have it, or empty
     */
    public record Asked(Optional<LocalDate> since, String state, String person, String by) {
        static Asked of(Call call) {
            String person = call.parameter("person")
                    .map(name -> named(name, call.words().authority()))
                    .orElse("");
            return new Asked(
                    call.day("since"),
                    call.parameter("state").orElse(""),
                    person,
                    call.parameter("by").filter(BY_STATE::equals).orElse("person"));
        }

        /** Whom a name in any script surely means, if it is not as records have it. */
        private static String named(String name, Authority authority) {
            return authority.person(name).isPresent()
                    ? name
                    : authority.inquiry().answers(name, Optional.empty()).stream()
                            .findFirst()
                            .map(answer -> answer.entity().id())
                            .orElse(name);
        }

        Filter filter() {
            Filter filter = Filter.ALL
                    .between(since, Optional.empty())
                    .with("type", "visit")
                    .with("type", "meeting")
                    .page(LOOKED, 0);
            filter = state.isEmpty() ? filter : filter.with("state", state);
            return person.isEmpty() ? filter : filter.with("person", person);
        }
    }

    /** Somebody in a table, with how many others and how often they were met. */
    public record Row(String said, String address, int partners, int times) {}

    /** Two in a table. */
    public record Pair(String one, String oneAddress, String other, String otherAddress, int times) {}

    /** What the page shows. */
    public record Model(
            Asked asked, List<Roll.Choice> states, int looked, Optional<Plot> plot, List<Row> most, List<Pair> pairs) {}

    @Override
    public void answers(Routes routes) {
        routes.page("/network", this::show);
    }

    private void show(Call call) {
        Words words = call.words();
        Asked asked = Asked.of(call);
        States states = words.states();
        List<Share> met = room.shelf().remembered(asked, register -> met(register, asked, states));
        Model model = new Model(
                asked, states(words), LOOKED, plot(met, asked, words, states), most(met, words), pairs(met, words));
        call.show(Sheet.of("network/network", words.word("section", "network"), model)
                .with(register -> register.records(asked.filter())));
    }

    private static List<Share> met(Register register, Asked asked, States states) {
        Gathering gathering = Gathering.of(register.records(asked.filter()));
        List<Share> met =
                asked.by().equals(BY_STATE) ? gathering.encounters(states::concerned) : gathering.encounters();
        return met.stream()
                .sorted(Comparator.comparingInt((Share share) -> -share.number())
                        .thenComparing(Share::one)
                        .thenComparing(Share::other))
                .toList();
    }

    private static Optional<Plot> plot(List<Share> met, Asked asked, Words words, States states) {
        TreeSet<String> ids = new TreeSet<>();
        met.forEach(share -> ids.addAll(List.of(share.one(), share.other())));
        List<Node> nodes = ids.stream()
                .map(id -> new Node(
                        id, words.name(id), states.code(id).equals(Optional.of(id)), Optional.of(address(id, words))))
                .toList();
        return met.isEmpty()
                ? Optional.empty()
                : words.plots()
                        .map(said -> NetworkPlot.of(
                                asked.person().isEmpty() ? "" : words.name(asked.person()),
                                nodes,
                                met,
                                said.unheaded()));
    }

    private static String address(String id, Words words) {
        String section = words.authority().state(id).isPresent() ? "relations" : "people";
        return Address.of(section, id).toString();
    }

    private static List<Row> most(List<Share> met, Words words) {
        Map<String, List<Integer>> times = new TreeMap<>();
        met.forEach(share -> List.of(share.one(), share.other())
                .forEach(id -> times.computeIfAbsent(id, unused -> new java.util.ArrayList<>())
                        .add(share.number())));
        return times.entrySet().stream()
                .map(entry -> new Row(
                        words.name(entry.getKey()),
                        address(entry.getKey(), words),
                        entry.getValue().size(),
                        entry.getValue().stream().mapToInt(Integer::intValue).sum()))
                .sorted(Comparator.comparingInt((Row row) -> -row.times()).thenComparing(Row::said))
                .limit(LISTED / 2)
                .toList();
    }

    private static List<Pair> pairs(List<Share> met, Words words) {
        return met.stream()
                .limit(LISTED)
                .map(share -> new Pair(
                        words.name(share.one()),
                        address(share.one(), words),
                        words.name(share.other()),
                        address(share.other(), words),
                        share.number()))
                .toList();
    }

    private List<Roll.Choice> states(Words words) {
        List<String> codes =
                room.shelf().remembered("states of all", register -> register.counts("state", STATES, 0)).stream()
                        .map(Count::value)
                        .toList();
        return Roll.states(words, codes, words.wording().order());
    }
}
