package org.elchi.writing.plot;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.elchi.register.record.Days;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;

/**
 * A record as a plot shows it.
 *
 * @param record with the tellings that date it: of what has come about, those that report it and not those that announce it
 * @param planned whether it is yet to come
 * @param date when, in EDTF; else the day on which it was reported first
 */
record Seen(Record record, boolean planned, Optional<String> date) {
    /** Nothing where it was called off. */
    static Optional<Seen> of(Record record) {
        if (record.tellings().stream().anyMatch(telling -> is(telling, "dropped"))) {
            return Optional.empty();
        }
        List<Telling> came = record.tellings().stream()
                .filter(telling -> !is(telling, "open"))
                .toList();
        Record dated = came.isEmpty() ? record : new Record(record.id(), record.type(), came, record.judgement());
        Optional<String> happened = date(dated, "dates");
        Optional<String> due = happened.isPresent() ? happened : date(record, "due");
        boolean planned = came.isEmpty() || (happened.isEmpty() && due.isPresent());
        return Optional.of(new Seen(record, planned, due.or(() -> reported(dated))));
    }

    private static boolean is(Telling telling, String list) {
        return Stream.of("status", "action")
                .flatMap(slot -> telling.slot(slot).stream())
                .anyMatch(value -> Taking.load().list(list).contains(value.toString()));
    }

    private static Optional<String> date(Record record, String list) {
        return Taking.load().list(list).stream()
                .flatMap(slot -> record.text(slot).stream())
                .filter(date -> Days.parse(date).isPresent())
                .findFirst();
    }

    private static Optional<String> reported(Record record) {
        return record.tellings().stream()
                .flatMap(telling -> telling.source().date().stream())
                .min(Comparator.naturalOrder())
                .map(LocalDate::toString);
    }
}
