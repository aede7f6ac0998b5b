package org.elchi.writing.export.calendar;

import java.util.Comparator;
import java.util.Optional;
import org.elchi.register.following.Commitment;
import org.elchi.register.following.Due;
import org.elchi.register.following.State;
import org.elchi.register.record.Days;
import org.elchi.register.record.Record;
import org.elchi.writing.export.Happening;

/**
 * What stands on a calendar.
 *
 * @param sort what it is of its record
 * @param date as told, in EDTF
 * @param days which it fills
 * @param state the code of how far it has come
 */
public record Entry(Record record, Sort sort, String date, Days days, String state) {
    /** What an entry is of its record. */
    public enum Sort {
        PLANNED,
        CANCELLED,
        DUE,
        PAST
    }

    static final Comparator<Entry> ORDER = Comparator.comparing((Entry entry) -> entry.days.first())
            .thenComparing(entry -> entry.days.last())
            .thenComparing(entry -> entry.record.id())
            .thenComparing(Entry::sort);
    private static final int DAY = "2025-11-15".length();

    /**
     * The entry of a promise; nothing where its day is not known, where it is kept, or where it is over.
     *
     * @param event whether it is one that takes place, so that it fills its days; else its last day counts
     */
    static Optional<Entry> of(Commitment promise, boolean event) {
        boolean cancelled = event && promise.state() == State.MISSED;
        boolean proposed = event && promise.state() == State.PROPOSED;
        if (!promise.open() && !cancelled && !proposed) {
            return Optional.empty();
        }
        return event ? planned(promise, cancelled ? Sort.CANCELLED : Sort.PLANNED) : due(promise);
    }

    private static Optional<Entry> planned(Commitment promise, Sort sort) {
        Optional<String> told = told(promise.record());
        Optional<String> due = promise.due().map(Due::date);
        return due.filter(
                        date -> told.filter(span -> span.startsWith(date + "/")).isEmpty())
                .or(() -> told)
                .flatMap(date -> Days.parse(date)
                        .map(days -> new Entry(
                                promise.record(),
                                sort,
                                date,
                                days,
                                promise.state().code())));
    }

    private static Optional<Entry> due(Commitment promise) {
        return promise.due()
                .flatMap(due -> due.last()
                        .map(day -> new Entry(
                                promise.record(),
                                Sort.DUE,
                                due.date(),
                                new Days(day, day),
                                promise.state().code())));
    }

    /** The entry of what took place; nothing where its day is not known. */
    static Optional<Entry> of(Record record) {
        return told(record)
                .flatMap(date ->
                        Days.parse(date).map(days -> new Entry(record, Sort.PAST, date, days, State.MET.code())));
    }

    private static Optional<String> told(Record record) {
        return Happening.date(record);
    }

    /** Whether its days are only those among which it is, as of a month or a year, or about which. */
    public boolean vague() {
        for (String part : date.split("/", -1)) {
            if (part.length() != DAY || part.indexOf('X') >= 0) {
                return true;
            }
        }
        return false;
    }
}
