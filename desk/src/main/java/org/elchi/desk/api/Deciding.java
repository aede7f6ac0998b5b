package org.elchi.desk.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.elchi.authority.Authority;
import org.elchi.desk.Call;
import org.elchi.desk.Refusal;
import org.elchi.reading.Value;
import org.elchi.reading.frame.Slots;
import org.elchi.register.Register;
import org.elchi.register.decision.Act;
import org.elchi.register.decision.Decision;
import org.elchi.register.decision.Draft;
import org.elchi.register.decision.InForce;
import org.elchi.register.entering.Edtf;
import org.elchi.register.entering.Entered;
import org.elchi.register.entering.Entering;
import org.elchi.register.entering.Entry;
import org.elchi.register.entering.Wrong;
import org.elchi.register.record.Evidence;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;
import org.elchi.writing.States;
import org.elchi.writing.export.DecisionLine;

/** What a program decides, in the name of who let it. */
final class Deciding {
    private static final int BAD = 400;
    private static final int MISSING = 404;
    private static final int CONFLICT = 409;
    private static final int UNFIT = 422;

    private final Call call;
    private final Register register;
    private final JsonNode body;

    private Deciding(Call call, Register register, JsonNode body) {
        this.call = call;
        this.register = register;
        this.body = body;
    }

    /** The kinds of decisions that can be sent. */
    private static final Map<String, Function<Deciding, Decision>> KINDS = Map.of(
            "confirm", deciding -> deciding.keep(new Act.Confirm(Register.anchors(deciding.records()))),
            "dismiss", deciding -> deciding.keep(new Act.Dismiss(Register.anchors(deciding.records()))),
            "merge", Deciding::merge,
            "correct", Deciding::correct,
            "split", Deciding::split,
            "note",
                    deciding -> deciding.keep(new Act.Note(
                            Register.anchors(deciding.records()), Body.needed(deciding.call, deciding.body, "text"))),
            "assign", Deciding::assign,
            "undo", Deciding::undo);

    static void decide(Call call) {
        Answers.form(call, List.of(Answers.JSON));
        Body.type(call, List.of(Answers.JSON));
        JsonNode body = Body.object(call, 1);
        String kind = Body.needed(call, body, "kind");
        Function<Deciding, Decision> act = Optional.ofNullable(KINDS.get(kind))
                .orElseThrow(() -> new Refusal(
                        BAD,
                        call.words()
                                .say(
                                        "wrong.choice",
                                        "found",
                                        kind,
                                        "need",
                                        KINDS.keySet().stream().sorted().collect(Collectors.joining(", ")))));
        Map<String, Object> line = call.shelf().write(register -> {
            Deciding deciding = new Deciding(call, register, body);
            Decision decision = act.apply(deciding);
            return DecisionLine.of(decision, deciding.now(decision));
        });
        call.context().status(201);
        Answers.json(call, line);
    }

    private Decision keep(Act act) {
        String subject = records().stream().map(Record::id).distinct().collect(Collectors.joining(" "));
        return keep(subject, act);
    }

    private Decision keep(String subject, Act act) {
        return register.decide(new Draft(
                call.caller().name(), call.room().clock().instant(), subject, act, Body.text(body, "reason")));
    }

    /** The records in which what it is about is now. */
    private List<Record> now(Decision decision) {
        Set<String> documents = new LinkedHashSet<>();
        decision.act().anchors().forEach(anchor -> documents.add(anchor.sha256()));
        return register.ofDocuments(documents).stream()
                .filter(record -> Register.anchors(List.of(record)).stream()
                        .anyMatch(decision.act().anchors()::contains))
                .toList();
    }

    // ---- what it is about

    private List<Record> records() {
        List<String> ids = Body.texts(body, "ids");
        if (ids.isEmpty()) {
            throw refusal(BAD, "wrong.missing", "ids");
        }
        return ids.stream().map(this::record).distinct().toList();
    }

    /** A record, or the part of one that rests on evidence. */
    private Record record(String id) {
        List<Record> found = register.byId(id);
        if (found.isEmpty()) {
            throw refusal(MISSING, "wrong.record", id);
        }
        if (found.size() > 1) {
            throw new Refusal(
                    CONFLICT,
                    call.words()
                            .say(
                                    "wrong.several",
                                    "found",
                                    id,
                                    "need",
                                    found.stream().map(Record::id).collect(Collectors.joining(", "))));
        }
        return found.getFirst();
    }

    private Record one() {
        return records().getFirst();
    }

    private Refusal refusal(int status, String phrase, String found) {
        return new Refusal(status, call.words().say(phrase, "found", found));
    }

    // ---- the kinds that need more

    private Decision merge() {
        List<Record> records = records();
        if (records.size() < 2) {
            throw refusal(BAD, "wrong.missing", "ids[1]");
        }
        if (records.stream().map(Record::type).distinct().count() > 1) {
            throw refusal(UNFIT, "wrong.kinds", "");
        }
        return keep(new Act.Merge(Register.anchors(records)));
    }

    private Decision correct() {
        Record record = one();
        String slot = Body.needed(call, body, "slot");
        Authority world = call.room().knowledge().authority();
        Entered entered = Entering.of(Slots.load(), world, States.of(world)::code)
                .correction(record.type(), List.of(new Entry(slot, String.join(",", Body.texts(body, "value")))));
        if (!entered.wrong().isEmpty()) {
            throw new Refusal(UNFIT, entered.wrong().stream().map(this::wrong).collect(Collectors.joining(" ")));
        }
        Optional<Value> value = Optional.ofNullable(entered.values().get(slot)).flatMap(held -> held);
        return keep(new Act.Correct(Register.anchors(List.of(record)), slot, value));
    }

    private String wrong(Wrong wrong) {
        return wrong.need().isEmpty()
                ? call.words().say("wrong.entry", "slot", wrong.slot(), "found", wrong.found())
                : call.words()
                        .say(
                                "wrong.entry",
                                "slot",
                                wrong.slot(),
                                "found",
                                wrong.found(),
                                "need",
                                String.join(", ", wrong.need()));
    }

    private Decision split() {
        Record record = one();
        List<String> named = Body.texts(body, "evidence");
        if (named.isEmpty()) {
            throw refusal(BAD, "wrong.missing", "evidence");
        }
        named.forEach(id -> known(record, id));
        List<Telling> part = new ArrayList<>(record.tellings());
        List<Telling> rest = new ArrayList<>(record.tellings());
        part.removeIf(telling -> !rests(telling, named));
        rest.removeAll(part);
        if (rest.isEmpty()) {
            throw evidence(record, String.join(", ", named));
        }
        return keep(new Act.Split(anchors(record, part), anchors(record, rest)));
    }

    private void known(Record record, String id) {
        if (record.tellings().stream().noneMatch(telling -> rests(telling, List.of(id)))) {
            throw evidence(record, id);
        }
    }

    private Refusal evidence(Record record, String found) {
        String need = record.tellings().stream()
                .flatMap(telling -> telling.evidence().stream())
                .map(Evidence::id)
                .distinct()
                .collect(Collectors.joining(", "));
        return new Refusal(UNFIT, call.words().say("wrong.evidence", "found", found, "need", need));
    }

    private static boolean rests(Telling telling, List<String> named) {
        return telling.evidence().stream()
                .anyMatch(
                        evidence -> named.stream().anyMatch(id -> evidence.id().startsWith(id)));
    }

    private static List<org.elchi.register.decision.Anchor> anchors(Record record, List<Telling> tellings) {
        return Register.anchors(List.of(new Record(record.id(), record.type(), tellings)));
    }

    private Decision assign() {
        Optional<String> responsible = Body.text(body, "responsible");
        Optional<String> due = Body.text(body, "due");
        if (responsible.isEmpty() && due.isEmpty()) {
            throw refusal(BAD, "wrong.missing", "responsible");
        }
        due.filter(date -> !Edtf.isDate(date)).ifPresent(date -> {
            throw refusal(UNFIT, "wrong.day", date);
        });
        return keep(new Act.Assign(Register.anchors(records()), responsible, due));
    }

    private Decision undo() {
        String number = Body.needed(call, body, "decision");
        List<Decision> all = register.decisions();
        Decision decision = all.stream()
                .filter(one -> String.valueOf(one.number()).equals(number))
                .findFirst()
                .orElseThrow(() -> refusal(MISSING, "wrong.decision", number));
        if (InForce.undone(all).contains(decision.number())) {
            throw refusal(CONFLICT, "wrong.undone", number);
        }
        return keep(decision.subject(), new Act.Undo(decision.number()));
    }
}
