package org.elchi.desk.review;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.elchi.desk.Call;
import org.elchi.desk.Frame;
import org.elchi.desk.Page;
import org.elchi.desk.Role;
import org.elchi.desk.Room;
import org.elchi.desk.Routes;
import org.elchi.desk.Sheet;
import org.elchi.desk.Words;
import org.elchi.desk.deciding.Actions;
import org.elchi.desk.deciding.Attempt;
import org.elchi.desk.deciding.Banner;
import org.elchi.desk.deciding.Ids;
import org.elchi.desk.record.View;
import org.elchi.desk.record.Views;
import org.elchi.register.Filter;
import org.elchi.register.Register;
import org.elchi.register.comparing.Contradictions;
import org.elchi.register.record.Record;

/** {@code /review}: what nobody has looked at yet, the most doubtful first, one record at a time. */
public final class ReviewPage implements Page {
    private static final int BEFORE = 2;
    private static final int SHOWN = 10;

    private final Views views;

    public ReviewPage(Room room) {
        this.views = new Views(room);
    }

    /**
     * What the page shows.
     *
     * @param waiting some of the queue, around the record that is shown
     * @param skip how many stand before that
     * @param here the address at which that is shown
     */
    public record Model(
            List<Line> waiting,
            Optional<View> view,
            Optional<Actions> actions,
            Optional<Banner> banner,
            Narrowing narrowing,
            int skip,
            Optional<String> here,
            Optional<String> previous,
            Optional<String> next) {}

    /** A record of the queue. */
    public record Line(String told, String kind, List<String> contradicted, boolean now, String address) {}

    /**
     * Which records are wanted; empty for all.
     *
     * @param kinds all kinds, in the order of their names
     * @param states all states that the world knows, in the order of their names
     */
    public record Narrowing(String kind, String state, List<Option> kinds, List<Option> states) {
        String tail() {
            return (kind.isEmpty() ? "" : "&kind=" + Frame.encoded(kind))
                    + (state.isEmpty() ? "" : "&state=" + Frame.encoded(state));
        }

        Filter filter() {
            Filter filter = Filter.ALL;
            filter = kind.isEmpty() ? filter : filter.with("type", kind);
            return (state.isEmpty() ? filter : filter.with("state", state)).doubtful();
        }
    }

    /** Something to choose. */
    public record Option(String code, String name) {}

    /**
     * The queue as somebody sees it.
     *
     * @param records some of it
     * @param first how many stand before these
     * @param at the place of the one that is shown among these
     */
    private record Queue(List<Record> records, int first, int at) {
        static Queue of(Register register, Filter filter, int skip, String wanted) {
            int first = Math.max(0, skip - BEFORE);
            List<Record> records = register.records(filter.page(BEFORE + SHOWN, first));
            int at = Math.min(skip - first, records.size() - 1);
            for (int i = 0; i < records.size(); i++) {
                at = records.get(i).id().equals(wanted) ? i : at;
            }
            return new Queue(records, first, at);
        }

        Optional<Record> beside(int steps) {
            int place = at + steps;
            return place >= 0 && place < records.size() ? Optional.of(records.get(place)) : Optional.empty();
        }
    }

    @Override
    public void answers(Routes routes) {
        routes.get(
                "/review", Role.REVIEW, call -> show(call, call.parameter("at").orElse(""), Optional.empty()));
    }

    /** Shows a form that could not be carried out once more. */
    public void again(Call call, String id, Attempt attempt) {
        show(call, id, Optional.of(attempt));
    }

    private void show(Call call, String at, Optional<Attempt> attempt) {
        attempt.ifPresent(tried -> call.context().status(tried.status()));
        Narrowing narrowing = narrowing(call);
        Model model = call.shelf().look(register -> model(call, register, narrowing, at, attempt));
        call.show(Sheet.of("review", call.words().say("review.title"), model)
                .with(register -> register.records(narrowing.filter().page(SHOWN, model.skip()))));
    }

    private static Narrowing narrowing(Call call) {
        Words words = call.words();
        List<Option> kinds = call.room().knowledge().making().merging().types().stream()
                .map(code -> new Option(code, words.kind(code)))
                .sorted(Comparator.comparing(Option::name, words.wording().order()))
                .toList();
        List<Option> states = words.authority().states().stream()
                .map(state -> new Option(state.code(), words.name(state.code())))
                .sorted(Comparator.comparing(Option::name, words.wording().order()))
                .toList();
        return new Narrowing(chosen(call, "kind", kinds), chosen(call, "state", states), kinds, states);
    }

    private static String chosen(Call call, String name, List<Option> options) {
        return call.parameter(name)
                .filter(code ->
                        options.stream().anyMatch(option -> option.code().equals(code)))
                .orElse("");
    }

    private Model model(Call call, Register register, Narrowing narrowing, String at, Optional<Attempt> attempt) {
        Queue queue = Queue.of(register, narrowing.filter(), call.number("skip", 0), at);
        Optional<Record> asked = queue.records().stream()
                        .noneMatch(record -> record.id().equals(at))
                ? (Ids.fits(at) ? register.byPrefix(at) : List.<Record>of())
                        .stream().filter(record -> record.id().equals(at)).findFirst()
                : Optional.empty();
        Optional<Record> now = asked.or(() -> queue.beside(0));
        int skip = queue.first() + Math.max(0, queue.at());
        Optional<Record> following = queue.beside(asked.isPresent() ? 0 : 1);
        String tail = "?from=review&skip=" + skip + narrowing.tail()
                + following.map(next -> "&next=" + next.id()).orElse("");
        return new Model(
                lines(queue, now, narrowing, call.words()),
                now.map(record -> views.of(call, record, register)),
                now.map(record -> Actions.of(call, register, record, tail, true, attempt)),
                Banner.of(call, tail),
                narrowing,
                skip,
                now.map(record -> address(record, skip, narrowing)),
                queue.beside(-1).map(record -> address(record, skip - 1, narrowing)),
                following.map(record -> address(record, skip + 1, narrowing)));
    }

    private static List<Line> lines(Queue queue, Optional<Record> now, Narrowing narrowing, Words words) {
        return queue.records().stream()
                .map(record -> new Line(
                        words.told(record),
                        words.kind(record.type()),
                        Contradictions.in(record).stream()
                                .map(slot -> words.slot(record.type(), slot))
                                .toList(),
                        now.filter(shown -> shown.id().equals(record.id())).isPresent(),
                        address(record, queue.first() + queue.records().indexOf(record), narrowing)))
                .toList();
    }

    private static String address(Record record, int skip, Narrowing narrowing) {
        return "/review?at=" + record.id() + "&skip=" + Math.max(0, skip) + narrowing.tail();
    }
}
