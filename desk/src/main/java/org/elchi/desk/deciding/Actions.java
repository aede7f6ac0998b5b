package org.elchi.desk.deciding;

import java.util.List;
import java.util.Optional;
import org.elchi.desk.Call;
import org.elchi.desk.Words;
import org.elchi.desk.log.Logbook;
import org.elchi.reading.frame.Slot;
import org.elchi.register.Register;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;

/**
 * What can be decided on a record, as forms show it.
 *
 * @param seen the newest decision on it that the page knows of
 * @param slots what can be corrected
 * @param slot what is chosen of that
 * @param tail what stands behind the address to which forms are sent: where to go on
 * @param swift whether a script puts the next page in the place of this one
 */
public record Actions(
        String id,
        String seen,
        List<Choice> slots,
        String slot,
        List<Candidate> candidates,
        List<Part> parts,
        String tail,
        boolean swift,
        Optional<Attempt> attempt) {
    /**
     * A slot.
     *
     * @param value what it holds, as it is typed
     * @param codes what it may hold, where that can be listed
     */
    public record Choice(String name, String label, String value, List<String> codes) {}

    /** A telling that may belong to another event. */
    public record Part(String key, String source, String words, String language) {}

    public Actions {
        slots = List.copyOf(slots);
        candidates = List.copyOf(candidates);
        parts = List.copyOf(parts);
    }

    /** What can be decided on a record. */
    public static Actions of(
            Call call, Register register, Record record, String tail, boolean swift, Optional<Attempt> attempt) {
        Words words = call.words();
        return new Actions(
                record.id(),
                Carrying.seen(Logbook.of(register), record),
                Checking.slots(record.type()).stream()
                        .map(slot -> choice(words, record, slot))
                        .toList(),
                call.parameter("slot").orElse(""),
                new Candidates(call.room(), words).of(record, register),
                record.tellings().stream().map(Actions::part).toList(),
                tail,
                swift,
                attempt);
    }

    /** The slots of a kind, what makes it what it is first. */
    public static List<String> slots(String kind) {
        return Checking.slots(kind).stream().map(Slot::name).toList();
    }

    private static Choice choice(Words words, Record record, Slot slot) {
        return new Choice(
                slot.name(),
                words.slot(record.type(), slot.name()),
                record.text(slot.name()).orElse(""),
                slot.codes());
    }

    private static Part part(Telling telling) {
        return new Part(
                telling.key(),
                telling.source().outlet().orElse(telling.source().name()),
                telling.evidence().getFirst().words(),
                telling.language());
    }

    /** Where an act is sent. */
    public String address(String act) {
        return "/records/" + id + "/" + act + tail;
    }

    /** Whether the form of an act stands open. */
    public boolean open(String act) {
        return attempt.filter(tried -> tried.was(act)).isPresent() || act.equals("correct") && !slot.isEmpty();
    }

    /** What was typed into a field of an act; else what stands there at first. */
    public String typed(String act, String field, String otherwise) {
        return attempt.filter(tried -> tried.was(act))
                .map(tried -> tried.form().field(field))
                .orElse(otherwise);
    }

    /** Whether something was ticked. */
    public boolean ticked(String act, String field, String value) {
        return attempt.filter(tried -> tried.was(act) && tried.form().all(field).contains(value))
                .isPresent();
    }

    /** The slot that is chosen for a correction. */
    public Choice chosen() {
        String name = typed("correct", "slot", slot);
        return slots.stream().filter(one -> one.name().equals(name)).findFirst().orElse(slots.getFirst());
    }
}
