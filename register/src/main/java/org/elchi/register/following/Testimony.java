package org.elchi.register.following;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.elchi.reading.Value;
import org.elchi.register.decision.Judgement;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;

/** What the tellings of a record say of its promise, with what people have put right. */
final class Testimony {
    private final Kind kind;
    private final Life life;
    private final Record record;

    /**
     * What tellings say.
     *
     * @param record with all its tellings, also those of days to come
     */
    Testimony(Kind kind, Record record) {
        this.kind = kind;
        this.life = kind.life(record);
        this.record = record;
    }

    /** How far a telling says that it has come; no further than people have put right. */
    String told(Telling telling) {
        String said = said(telling);
        return corrected()
                .map(Testimony::value)
                .filter(right -> rank(said) > rank(right))
                .orElse(said);
    }

    private String said(Telling telling) {
        return kind.step().flatMap(telling::slot).map(Value::toString).orElse(kind.unsaid());
    }

    /** What people have put right further than any telling has it: their own word, of the day on which they gave it. */
    Optional<Step> decided(LocalDate asOf) {
        return corrected()
                .filter(right ->
                        record.tellings().stream().noneMatch(telling -> rank(said(telling)) >= rank(value(right))))
                .filter(right -> !day(right).isAfter(asOf))
                .map(right -> new Step(
                        life.proves(value(right)),
                        value(right),
                        date(last()).filter(date -> !Stretch.of(date).after(day(right))),
                        Optional.of(day(right)),
                        Optional.empty(),
                        last()));
    }

    private int rank(String told) {
        return life.rank(life.proves(told));
    }

    private Optional<Judgement.Correction> corrected() {
        return kind.step()
                .flatMap(slot ->
                        Optional.ofNullable(record.judgement().corrections().get(slot)))
                .filter(correction -> correction.value().isPresent());
    }

    private static String value(Judgement.Correction correction) {
        return correction.value().orElseThrow().toString();
    }

    private static LocalDate day(Judgement.Correction correction) {
        return LocalDate.ofInstant(correction.by().madeAt(), ZoneOffset.UTC);
    }

    private Telling last() {
        return record.tellings().stream()
                .max(Comparator.comparing(
                                (Telling telling) -> telling.source().date().orElse(LocalDate.MIN))
                        .thenComparing(Telling::key))
                .orElseThrow();
    }

    /** When a telling says that it is to be or was, in EDTF; from the first to the last of the slots. */
    Optional<String> date(Telling telling) {
        List<String> told = kind.dates().stream()
                .flatMap(slot -> slot(telling, slot).stream())
                .distinct()
                .toList();
        boolean plain = told.stream().noneMatch(date -> date.contains("/"));
        return told.size() > 1 && plain
                ? Optional.of(told.getFirst() + "/" + told.getLast())
                : told.stream().findFirst();
    }

    /** By when a telling says that it is due. */
    Optional<Due> due(Telling telling) {
        return kind.due().stream()
                .flatMap(slot -> slot(telling, slot).map(date -> Due.of(date, slot)).stream())
                .findFirst();
    }

    private Optional<String> slot(Telling telling, String name) {
        Judgement.Correction correction = record.judgement().corrections().get(name);
        return (correction == null ? telling.slot(name) : correction.value()).map(Value::toString);
    }
}
