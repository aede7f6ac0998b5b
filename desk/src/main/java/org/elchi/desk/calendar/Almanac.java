package org.elchi.desk.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elchi.desk.Words;
import org.elchi.register.Filter;
import org.elchi.register.Promises;
import org.elchi.register.Register;
import org.elchi.register.following.Following;
import org.elchi.register.record.Days;
import org.elchi.register.record.Record;
import org.elchi.writing.export.Holdings;
import org.elchi.writing.export.calendar.Calendar;
import org.elchi.writing.export.calendar.Entry;

/** Finds what stands on the calendar between two days. */
final class Almanac {
    /** No month of a register holds more that is worth a look on a calendar. */
    private static final int MOST = 1_500;

    private final Following following;
    private final Words words;
    private final LocalDate today;

    Almanac(Following following, Words words, LocalDate today) {
        this.following = following;
        this.words = words;
        this.today = today;
    }

    /** The records of these days: what happened or is to happen then, and what is due. */
    List<Record> records(Register register, Days days) {
        Filter happened = Filter.ALL.page(MOST, 0).between(Optional.of(days.first()), Optional.of(days.last()));
        for (String type : Calendar.events()) {
            happened = happened.with("type", type);
        }
        Filter due = Filter.ALL.page(MOST, 0).open(Filter.By.DUE, Optional.of(days.first()), Optional.of(days.last()));
        Map<String, Record> records = new LinkedHashMap<>();
        register.records(happened).forEach(record -> records.put(record.id(), record));
        register.records(due).forEach(record -> records.putIfAbsent(record.id(), record));
        return List.copyOf(records.values());
    }

    /** What of it touches these days, in the order of time. */
    List<Entry> entries(Register register, Days days) {
        List<Record> records = records(register, days);
        Holdings holdings =
                new Holdings("", records, new Promises(register, following).in(records), words.authority(), today);
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : new Calendar(authority -> words.titles(), true).entries(holdings)) {
            if (entry.days().apart(days) == 0) {
                entries.add(entry);
            }
        }
        return entries;
    }
}
