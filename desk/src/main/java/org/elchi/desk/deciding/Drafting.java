package org.elchi.desk.deciding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elchi.desk.Words;
import org.elchi.reading.Value;
import org.elchi.register.Register;
import org.elchi.register.decision.Act;
import org.elchi.register.decision.Anchor;
import org.elchi.register.entering.Edtf;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;

/** Makes an act of what somebody sent, or says what is wrong with it. */
final class Drafting {
    private final Register register;
    private final Words words;
    private final Map<String, Maker> makers = Map.of(
            "confirm", (form, record) -> new Act.Confirm(anchors(record)),
            "dismiss", (form, record) -> new Act.Dismiss(anchors(record)),
            "correct", this::correct,
            "merge", this::merge,
            "split", this::split,
            "note", this::note,
            "assign", this::assign);

    Drafting(Register register, Words words) {
        this.register = register;
        this.words = words;
    }

    @FunctionalInterface
    private interface Maker {
        Act act(Form form, Record record);
    }

    /** @throws Unfit with all that is wrong */
    Act act(Form form, Record record) {
        if (form.tooLong()) {
            throw Unfit.wrong(words.say("decide.long", "most", words.number(Form.LONGEST)));
        }
        return Optional.ofNullable(makers.get(form.act()))
                .orElseThrow(() -> Unfit.wrong(words.say("wrong.request")))
                .act(form, record);
    }

    private static List<Anchor> anchors(Record record) {
        return Register.anchors(List.of(record));
    }

    private static List<Anchor> anchors(Record record, List<Telling> tellings) {
        return anchors(new Record(record.id(), record.type(), tellings));
    }

    private Act correct(Form form, Record record) {
        String slot = form.field("slot");
        Optional<Value> value = new Checking(words)
                .correction(record.type(), slot, form.field("value"))
                .values()
                .getOrDefault(slot, Optional.empty());
        return new Act.Correct(anchors(record), slot, value);
    }

    // ---- one record or two

    private Act merge(Form form, Record record) {
        return new Act.Merge(Register.anchors(List.of(record, other(form, record))));
    }

    /** The record with which another is to be one. */
    Record other(Form form, Record record) {
        String typed = form.field("other").isEmpty() ? form.field("with") : form.field("other");
        if (typed.isEmpty()) {
            throw Unfit.wrong(words.say("decide.no-merge"));
        }
        List<Record> found = Ids.fits(typed) ? register.byPrefix(typed) : List.of();
        if (found.size() != 1) {
            throw Unfit.wrong(words.say(found.isEmpty() ? "decide.unknown" : "decide.several", "found", typed));
        }
        Record other = found.getFirst();
        if (other.id().equals(record.id())) {
            throw Unfit.wrong(words.say("decide.self", "found", typed));
        }
        if (!other.type().equals(record.type())) {
            throw Unfit.wrong(words.say("decide.kinds", "found", typed));
        }
        return other;
    }

    private Act split(Form form, Record record) {
        Set<String> chosen = Set.copyOf(form.all("telling"));
        List<Telling> part = record.tellings().stream()
                .filter(telling -> chosen.contains(telling.key()))
                .toList();
        List<Telling> rest = record.tellings().stream()
                .filter(telling -> !chosen.contains(telling.key()))
                .toList();
        if (part.isEmpty() || rest.isEmpty()) {
            throw Unfit.wrong(words.say("decide.no-split"));
        }
        return new Act.Split(anchors(record, part), anchors(record, rest));
    }

    // ---- remarks

    private Act note(Form form, Record record) {
        if (form.field("note").isEmpty()) {
            throw Unfit.wrong(words.say("decide.no-note"));
        }
        return new Act.Note(anchors(record), form.field("note"));
    }

    private Act assign(Form form, Record record) {
        Optional<String> who = Optional.of(form.field("responsible")).filter(text -> !text.isEmpty());
        Optional<String> due = Optional.of(form.field("due")).filter(text -> !text.isEmpty());
        if (who.isEmpty() && due.isEmpty()) {
            throw Unfit.wrong(words.say("decide.no-assign"));
        }
        due.filter(date -> !Edtf.isDate(date)).ifPresent(date -> {
            throw Unfit.wrong(words.say("entry.no-date", "slot", words.say("decide.due"), "found", date));
        });
        return new Act.Assign(anchors(record), who, due);
    }
}
