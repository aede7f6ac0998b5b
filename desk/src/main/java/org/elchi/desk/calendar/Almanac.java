package org.elchi.desk.calendar;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.elchi.authority.Authority;
import org.elchi.language.data.Once;
import org.elchi.register.Filter;
import org.elchi.register.Promises;
import org.elchi.register.Register;
import org.elchi.register.following.Following;
import org.elchi.register.record.Days;
import org.elchi.register.record.Record;
import org.elchi.writing.RecordTitles;
import org.elchi.writing.export.Holdings;
import org.elchi.writing.export.calendar.Calendar;
import org.elchi.writing.export.calendar.Entry;

/** Finds what stands on the calendar between two days. */
final class Almanac {
    /** No month of a register holds more that is worth a look on a calendar. */
    private static final int MOST = 1_500;

    private final Following following;
    private final Once<Calendar> calendar = Once.of(() -> new Calendar(RecordTitles::english, true));
    private final Once<SortedSet<String>> events = Once.of(Calendar::events);

    Almanac(Following following) {
        this.following = following;
    }

    /** The records of these days: what began or ended then, and what is due. */
    List<Record> records(Register register, Days days) {
        Map<String, Record> records = new LinkedHashMap<>();
        for (Filter.By by : List.of(Filter.By.LAST, Filter.By.FIRST)) {
            Filter happened = among(by, days);
            for (String type : events.get()) {
                happened = happened.with("type", type);
            }
            register.records(happened).forEach(record -> records.putIfAbsent(record.id(), record));
        }
        register.records(among(Filter.By.DUE, days)).forEach(record -> records.putIfAbsent(record.id(), record));
        return List.copyOf(records.values());
    }

    private static Filter among(Filter.By by, Days days) {
        return Filter.ALL.page(MOST, 0).by(by, Optional.of(days.first()), Optional.of(days.last()));
    }

    /** What of it touches these days as it is known today, in the order of time. */
    List<Entry> entries(Register register, Days days, Authority authority, LocalDate today) {
        List<Record> records = records(register, days);
        Holdings holdings = new Holdings("", records, new Promises(register, following).in(records), authority, today);
        return calendar.get().entries(holdings).stream()
                .filter(entry -> entry.days().apart(days) == 0)
                .toList();
    }
}
