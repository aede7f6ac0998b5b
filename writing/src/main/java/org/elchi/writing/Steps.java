package org.elchi.writing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.elchi.register.decision.Judgement;
import org.elchi.register.merging.Merging;
import org.elchi.register.record.Days;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;
import org.elchi.writing.wording.Phrases;

/** How far a record has come, and when. */
final class Steps {
    private static final String DONE = "done";
    private static final List<String> VARIANTS = List.of("kind", "format");

    private final Outline outline;
    /** Asked for each section again, of the same records. */
    private final Cache<Record, String> states =
            Caffeine.newBuilder().weakKeys().build();

    private final Cache<Record, LocalDate> days =
            Caffeine.newBuilder().weakKeys().build();

    Steps(Outline outline) {
        this.outline = outline;
    }

    /** What people say, else how far the tellings that get furthest have it: what one report announces and another reports as signed is signed. */
    String state(Record record) {
        return states.get(record, this::proved);
    }

    private String proved(Record record) {
        Map<String, Judgement.Correction> corrections = record.judgement().corrections();
        return Stream.of("status", "action")
                .flatMap(slot -> Optional.ofNullable(corrections.get(slot)).stream())
                .flatMap(correction -> correction.value().stream())
                .map(Object::toString)
                .findFirst()
                .orElseGet(() -> told(record));
    }

    private String told(Record record) {
        return record.tellings().stream()
                .map(telling -> telling.slot("status").or(() -> telling.slot("action")))
                .map(state -> state.map(Object::toString).orElse(DONE))
                .max(Comparator.comparingInt((String state) -> outline.stages().indexOf(state))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(DONE);
    }

    /** By what a record may have a sentence of its own: the state that it is in with its kind or format, either alone. */
    List<String> variants(Record record) {
        String state = state(record);
        List<String> codes =
                VARIANTS.stream().flatMap(slot -> record.text(slot).stream()).toList();
        List<String> variants = new ArrayList<>();
        codes.forEach(code -> variants.add(state + "." + code));
        variants.add(state);
        variants.addAll(codes);
        return variants;
    }

    /** Whether something of it is still to come. */
    boolean open(Record record) {
        return outline.open().contains(state(record));
    }

    /** Whether what is planned, proposed or agreed has come about since, as another of these records tells. */
    boolean met(Record record, Collection<Record> records, Merging merging) {
        return open(record)
                && records.stream()
                        .filter(other -> other.type().equals(record.type()) && !other.equals(record))
                        .filter(other -> !open(other))
                        .filter(other -> !day(other).isBefore(day(record)))
                        .anyMatch(other -> merging.slots(record.type()).stream()
                                .allMatch(slot -> other.text(slot).equals(record.text(slot))));
    }

    /** The record by those tellings alone that tell of the step which it has reached: a plan's date is not that of what came of it. */
    Record reached(Record record) {
        String state = state(record);
        List<Telling> tellings = record.tellings().stream()
                .filter(telling -> telling.slot("action").map(Object::toString).equals(Optional.of(state)))
                .toList();
        return tellings.isEmpty() ? record : new Record(record.id(), record.type(), tellings, record.judgement());
    }

    /** The days on which it was, or is to be, as far as a report tells. */
    Optional<Days> days(Record whole) {
        Record record = reached(whole);
        return Stream.of("start", "date", "end")
                .flatMap(slot -> record.text(slot).stream())
                .flatMap(date -> Days.parse(date).stream())
                .findFirst();
    }

    /** The first of these days; else that of the first report. */
    LocalDate day(Record record) {
        return days.get(record, this::first);
    }

    private LocalDate first(Record record) {
        return days(record)
                .map(Days::first)
                .or(() -> Phrases.published(reached(record)))
                .orElse(LocalDate.MIN);
    }
}
