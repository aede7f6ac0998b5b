package org.elchi.register.comparing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.elchi.reading.Value;
import org.elchi.register.record.Days;
import org.elchi.register.record.Record;

/**
 * A session in its series.
 *
 * @param record the session
 * @param day when it met, or is to meet; the day of the first report where no report tells it
 * @param dated whether the day is told
 * @param decided what was decided there, as far as the same documents tell
 */
public record Sitting(Record record, Optional<Days> day, boolean dated, List<Record> decided) {
    /** By number, then by time, then by id. */
    static final Comparator<Sitting> ORDER = Comparator.comparing(
                    (Sitting sitting) -> sitting.ordinal().orElse(Integer.MAX_VALUE))
            .thenComparing(Sitting::time)
            .thenComparing(sitting -> sitting.record().id());

    private static final String STATUS = "status";
    private static final String DONE = "done";
    private static final String DATE = "date";

    public Sitting {
        decided = List.copyOf(decided);
    }

    static Sitting of(Record record, List<String> dates) {
        Optional<Days> told = When.told(record, dates);
        return new Sitting(record, told.or(() -> When.reported(record)), told.isPresent(), List.of());
    }

    Sitting with(List<Record> decisions) {
        return new Sitting(record, day, dated, decisions);
    }

    /** The number that the press gives it. */
    public Optional<Integer> ordinal() {
        return record.slot("ordinal")
                .filter(Value.Number.class::isInstance)
                .map(number -> ((Value.Number) number).number().intValue());
    }

    /** Whether nobody has told yet that it took place. */
    public boolean planned() {
        return !record.text(STATUS).orElse(DONE).equals(DONE);
    }

    /** The dates that reports give and that cannot all be right; none where they fit together. */
    public List<Record.Said> dates() {
        List<Record.Said> said = record.said(DATE);
        boolean differ = said.stream()
                .anyMatch(one -> said.stream()
                        .anyMatch(other -> Moments.between(
                                        one.value().toString(), other.value().toString())
                                .equals(Optional.of(Agreement.CONFLICT))));
        return differ ? said : List.of();
    }

    private LocalDate time() {
        return day.map(Days::first).orElse(LocalDate.MAX);
    }

    boolean before(Sitting other) {
        return day.isPresent()
                && other.day.isPresent()
                && day.get().last().isBefore(other.day.get().first());
    }
}
