package org.elchi.desk.record;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.elchi.desk.Call;
import org.elchi.desk.Page;
import org.elchi.desk.Refusal;
import org.elchi.desk.Room;
import org.elchi.desk.Routes;
import org.elchi.desk.Sheet;
import org.elchi.desk.deciding.Actions;
import org.elchi.desk.deciding.Attempt;
import org.elchi.desk.deciding.Banner;
import org.elchi.desk.deciding.Ids;
import org.elchi.desk.log.Entries;
import org.elchi.desk.log.Entry;
import org.elchi.desk.log.Logbook;
import org.elchi.register.Register;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;

/** {@code /records/{id}}: one record with all that is known of it. */
public final class RecordPage implements Page {
    private static final int RELATED = 30;
    private static final int CANDIDATES = 30;

    private final Views views;

    public RecordPage(Room room) {
        this.views = new Views(room);
    }

    /**
     * What the page shows.
     *
     * @param related what else the same documents tell
     */
    public record Model(
            View view, Actions actions, List<Entry> history, List<Record> related, Optional<Banner> banner) {}

    /**
     * What is shown where there is no such record.
     *
     * @param found what was asked for
     * @param several records whose id begins so
     * @param went records that hold what it told
     * @param dismissed the decision by which it is gone
     */
    public record Missing(
            String found,
            List<Record> several,
            List<Record> went,
            Optional<Entry> dismissed,
            Optional<Attempt> attempt,
            Optional<Banner> banner) {}

    @Override
    public void answers(Routes routes) {
        routes.page("/records/{id}", call -> show(call, call.part("id"), Optional.empty()));
        routes.page("/records/{id}/surer", this::surer);
    }

    /** Shows a form that could not be carried out once more. */
    public void again(Call call, String id, Attempt attempt) {
        show(call, id, Optional.of(attempt));
    }

    private void show(Call call, String id, Optional<Attempt> attempt) {
        List<Record> found = found(call, id);
        Optional<Record> whole =
                found.stream().filter(record -> record.id().equals(id)).findFirst();
        if (whole.isPresent()) {
            show(call, whole.get(), attempt);
        } else if (found.size() == 1) {
            call.goOn("/records/" + found.getFirst().id());
        } else {
            missing(call, id, found, attempt);
        }
    }

    private static List<Record> found(Call call, String id) {
        return Ids.fits(id) ? call.shelf().look(register -> register.byPrefix(id)) : List.of();
    }

    private void show(Call call, Record record, Optional<Attempt> attempt) {
        attempt.ifPresent(tried -> call.context().status(tried.status()));
        Model model = call.shelf().look(register -> model(call, record, register, attempt));
        call.show(Sheet.of("record/page", model.view().told(), model).with(again(record.id())));
    }

    private static Function<Register, List<Record>> again(String id) {
        return register -> register.byPrefix(id);
    }

    private Model model(Call call, Record record, Register register, Optional<Attempt> attempt) {
        Logbook log = Logbook.of(call.shelf());
        Entries entries = new Entries(call.words(), log);
        return new Model(
                views.of(call, record, register),
                Actions.of(call, register, record, "", false, attempt),
                log.about(record).stream().map(entries::of).toList(),
                related(record, register),
                Banner.of(call, ""));
    }

    /** Other records of the same documents, those first of which most of the documents tell. */
    private static List<Record> related(Record record, Register register) {
        Set<String> documents = record.tellings().stream().map(Telling::sha256).collect(Collectors.toSet());
        List<Record> others = register.ofDocuments(documents);
        Map<String, Long> shared =
                others.stream().collect(Collectors.toMap(Record::id, other -> shared(other, documents)));
        return others.stream()
                .filter(other -> !other.id().equals(record.id()))
                .sorted(Comparator.comparingLong((Record other) -> -shared.getOrDefault(other.id(), 0L)))
                .limit(RELATED)
                .toList();
    }

    private static long shared(Record record, Set<String> documents) {
        return record.tellings().stream()
                .map(Telling::sha256)
                .distinct()
                .filter(documents::contains)
                .count();
    }

    private void surer(Call call) {
        Record record = found(call, call.part("id")).stream()
                .filter(one -> one.id().equals(call.part("id")))
                .findFirst()
                .orElseThrow(() -> new Refusal(404, call.words().say("wrong.address")));
        Surer model = new Signing(call.room().knowledge().reader(), call.words()).of(record, call.shelf());
        call.show(Sheet.of("record/surer", call.words().say("record.surer"), model));
    }

    // ---- what is not there

    private static void missing(Call call, String id, List<Record> several, Optional<Attempt> attempt) {
        Logbook log = Logbook.of(call.shelf());
        List<Record> went = log.under(id).stream()
                .findFirst()
                .map(decision -> call.shelf().look(register -> Logbook.now(log.first(decision), register)))
                .orElse(List.of());
        if (went.size() == 1 && attempt.isEmpty()) {
            call.goOn("/records/" + went.getFirst().id()
                    + call.parameter("done").map(number -> "?done=" + number).orElse(""));
            return;
        }
        Entries entries = new Entries(call.words(), log);
        Optional<Entry> dismissed = log.under(id).stream()
                .filter(decision -> decision.act() instanceof org.elchi.register.decision.Act.Dismiss)
                .filter(decision -> log.undoneBy(decision.number()).isEmpty())
                .findFirst()
                .map(entries::of);
        call.context().status(attempt.map(Attempt::status).orElse(404));
        Missing model = new Missing(
                id, several.stream().limit(CANDIDATES).toList(), went, dismissed, attempt, Banner.of(call, ""));
        call.show(Sheet.of("record/missing", call.words().say("wrong.title"), model));
    }
}
