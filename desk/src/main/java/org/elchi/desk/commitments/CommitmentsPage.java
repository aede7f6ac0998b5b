package org.elchi.desk.commitments;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.elchi.desk.Call;
import org.elchi.desk.Page;
import org.elchi.desk.Routes;
import org.elchi.desk.Sheet;
import org.elchi.desk.Shelf;
import org.elchi.desk.Words;
import org.elchi.register.Count;
import org.elchi.register.following.Commitment;
import org.elchi.register.following.Following;
import org.elchi.register.record.Record;

/** {@code /commitments}: what was promised, by what has become of it. */
public final class CommitmentsPage implements Page {
    private static final int PAGE = 30;
    private static final int FEW = 4;
    private static final int TAKEN = 1_000;
    private static final int VALUES = 300;
    private static final List<View> COLUMNS =
            List.of(View.OVERDUE, View.SOON, View.SILENT, View.UNDER_WAY, View.MET, View.MISSED);

    private final Following following = Following.load();

    private record Values(String facet) {}

    /** What commitments are looked up by; the language only where they are, by names. */
    private record Looked(View view, Asked asked, Optional<String> language, LocalDate day, int most) {}

    /** What the board depends on. */
    private record Question(Asked asked, String language, LocalDate day) {}

    @Override
    public void answers(Routes routes) {
        routes.page("/commitments", this::show);
    }

    private void show(Call call) {
        Asked asked = Asked.of(call);
        Question question = new Question(asked, call.words().tag(), call.today());
        Board board = call.shelf().remembered(question, register -> board(asked, call));
        call.show(Sheet.of("commitments/board", call.words().say("commitments.title"), board)
                .with(register -> records(asked, call)));
    }

    private List<Record> records(Asked asked, Call call) {
        return found(asked.view().orElse(View.ALL), asked, call, TAKEN).commitments().stream()
                .map(Commitment::record)
                .toList();
    }

    private Ledger.Found found(View view, Asked asked, Call call, int most) {
        Wanted wanted = asked.narrow(view.on(call.today()), following.types(), call.words());
        Looked looked = new Looked(
                view, asked, asked.responsible().map(name -> call.words().tag()), call.today(), most);
        return call.shelf()
                .remembered(
                        looked,
                        register -> new Ledger(register, following, call.today()).of(wanted, asked.from(), most));
    }

    private Board board(Asked asked, Call call) {
        Words words = call.words();
        Optional<Ledger.Found> found = asked.view().map(view -> found(view, asked, call, PAGE));
        return new Board(
                tabs(asked, words),
                form(call.shelf(), asked, words),
                asked.view().isPresent()
                        ? List.of()
                        : COLUMNS.stream()
                                .map(view -> column(view, asked, call))
                                .toList(),
                asked.view().map(view -> words.say("commitments.about." + view.code())),
                found.map(some -> new Promising(words).of(some.commitments())).orElse(List.of()),
                found.flatMap(Ledger.Found::next).map(seen -> asked.after(seen).address()),
                Optional.of(asked)
                        .filter(one -> one.from() > 0)
                        .map(one -> one.after(0).address()),
                Optional.of(asked)
                        .filter(Asked::narrowed)
                        .map(one -> new Asked(
                                        one.view(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), 0)
                                .address()));
    }

    private Board.Column column(View view, Asked asked, Call call) {
        Asked whole = asked.as(Optional.of(view));
        Ledger.Found found = found(view, whole, call, FEW);
        return new Board.Column(
                view.code(),
                name(view, call.words()),
                new Promising(call.words()).of(found.commitments()),
                whole.address(),
                found.next().isPresent());
    }

    private static String name(View view, Words words) {
        return words.say("commitments.show." + view.code());
    }

    private static List<Board.Tab> tabs(Asked asked, Words words) {
        return Stream.concat(
                        Stream.of(Optional.<View>empty()),
                        Arrays.stream(View.values()).map(Optional::of))
                .map(view -> new Board.Tab(
                        view.map(one -> name(one, words)).orElseGet(() -> words.say("commitments.show.board")),
                        asked.as(view).address(),
                        view.equals(asked.view())))
                .toList();
    }

    // ---- what can be chosen

    private Board.Form form(Shelf shelf, Asked asked, Words words) {
        List<String> states = values(shelf, "state");
        return new Board.Form(
                asked.view().map(View::code).orElse(""),
                choices(states, words::name, asked.states().stream().limit(1).toList(), words),
                choices(states, words::name, asked.states().stream().skip(1).toList(), words),
                choices(following.types(), words::kind, asked.kind().stream().toList(), words),
                choices(
                        values(shelf, "topic"),
                        code -> words.value("", "topics", code),
                        asked.topic().stream().toList(),
                        words),
                asked.responsible().orElse(""));
    }

    private static List<String> values(Shelf shelf, String facet) {
        return shelf.remembered(
                new Values(facet),
                register -> register.counts(facet, VALUES, 0).stream()
                        .map(Count::value)
                        .toList());
    }

    private static List<Board.Choice> choices(
            List<String> values, Function<String, String> name, List<String> chosen, Words words) {
        return Stream.concat(values.stream(), chosen.stream())
                .distinct()
                .map(value -> new Board.Choice(value, name.apply(value), chosen.contains(value)))
                .sorted(Comparator.comparing(Board.Choice::name, words.wording().order()))
                .toList();
    }
}
