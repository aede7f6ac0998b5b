package org.elchi.desk.deciding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.elchi.desk.Call;
import org.elchi.desk.Page;
import org.elchi.desk.Role;
import org.elchi.desk.Routes;
import org.elchi.desk.Sheet;
import org.elchi.reading.frame.Slot;
import org.elchi.register.decision.Act;
import org.elchi.register.decision.Cited;
import org.elchi.register.entering.Entered;
import org.elchi.register.entering.Entry;

/** {@code /records/new}: adds by hand what no document of the register tells, with the words that state it. */
public final class AddPage implements Page {
    private final Carrying carrying;

    public AddPage(Carrier carrier) {
        this.carrying = carrier.carrying;
    }

    /**
     * What the page shows.
     *
     * @param kinds that there are
     * @param kind that is chosen; empty at first
     */
    public record Model(List<Kind> kinds, String kind, List<Field> fields, Optional<Attempt> attempt) {
        /** What was typed into a field. */
        public String typed(String name) {
            return attempt.map(tried -> tried.form().field(name)).orElse("");
        }
    }

    /** A kind of record. */
    public record Kind(String code, String name) {}

    /** A slot to be filled. */
    public record Field(String name, String label, boolean needed, List<String> codes) {
        static Field of(Call call, String kind, Slot slot) {
            return new Field(slot.name(), call.words().slot(kind, slot.name()), slot.required(), slot.codes());
        }
    }

    @Override
    public void answers(Routes routes) {
        routes.get(
                "/records/new",
                Role.REVIEW,
                call -> show(call, call.parameter("kind").orElse(""), Optional.empty()));
        routes.post("/records/new", Role.REVIEW, this::add);
    }

    private static void show(Call call, String kind, Optional<Attempt> attempt) {
        List<Kind> kinds = Checking.kinds().stream()
                .map(code -> new Kind(code, call.words().kind(code)))
                .sorted(java.util.Comparator.comparing(
                        Kind::name, call.words().wording().order()))
                .toList();
        String known = Checking.kinds().contains(kind) ? kind : "";
        List<Field> fields = Checking.slots(known).stream()
                .map(slot -> Field.of(call, known, slot))
                .toList();
        attempt.ifPresent(tried -> call.context().status(tried.status()));
        call.show(Sheet.of("record/new", call.words().say("add.title"), new Model(kinds, known, fields, attempt)));
    }

    private void add(Call call) {
        Form form = Form.of(call, "add");
        try {
            Carrying.Done done = carrying.enter(call, act(call, form), form);
            String page =
                    done.now().stream().findFirst().map(id -> "/records/" + id).orElse("/log");
            call.goOn(page + "?done=" + done.number());
        } catch (Unfit unfit) {
            show(call, form.field("kind"), Optional.of(new Attempt(form, unfit.status(), unfit.lines())));
        }
    }

    private static Act.Add act(Call call, Form form) {
        if (form.tooLong()) {
            throw Unfit.wrong(
                    call.words().say("decide.long", "most", call.words().number(Form.LONGEST)));
        }
        String kind = form.field("kind");
        List<Entry> entries = Checking.slots(kind).stream()
                .map(slot -> new Entry(slot.name(), form.field("slot." + slot.name())))
                .filter(entry -> !entry.text().isEmpty())
                .toList();
        Entered entered = new Checking(call.words()).whole(kind, entries);
        return new Act.Add(kind, entered.filled(), cited(call, form));
    }

    private static Cited cited(Call call, Form form) {
        if (form.field("words").isEmpty()) {
            throw Unfit.wrong(call.words().say("decide.no-words"));
        }
        String name = given(form, "source").orElseGet(() -> call.words().say("add.by-hand"));
        Optional<LocalDate> date = given(form, "date").map(typed -> date(call, typed));
        return new Cited(form.field("words"), name, date, given(form, "outlet"), given(form, "url"));
    }

    private static Optional<String> given(Form form, String field) {
        return Optional.of(form.field(field)).filter(text -> !text.isEmpty());
    }

    private static LocalDate date(Call call, String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException e) {
            throw Unfit.wrong(call.words().say("wrong.day", "found", typed));
        }
    }
}
