package org.elchi.desk.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.elchi.desk.Words;
import org.elchi.register.Register;
import org.elchi.register.record.Days;
import org.elchi.register.record.Record;
import org.elchi.writing.export.calendar.Entry;

/** Puts what stands on the calendar into weeks as a language has them. */
final class Grid {
    private static final int WEEK = 7;
    /** So many stand on a day at most; the rest is on the day's own page. */
    private static final int SHOWN = 5;

    private final YearMonth month;
    private final Words words;
    private final LocalDate today;

    Grid(YearMonth month, Words words, LocalDate today) {
        this.month = month;
        this.words = words;
        this.today = today;
    }

    Days days() {
        return new Days(month.atDay(1), month.atEndOfMonth());
    }

    Month of(List<Noted> entries, Register register) {
        Map<LocalDate, List<Noted>> byDay = new LinkedHashMap<>();
        for (LocalDate day = days().first(); !day.isAfter(days().last()); day = day.plusDays(1)) {
            byDay.put(day, there(day, entries));
        }
        List<Noted> beside = entries.stream().filter(Noted::vague).toList();
        Map<String, Record> told = told(
                Stream.concat(
                        beside.stream(),
                        byDay.values().stream().flatMap(some -> some.stream().limit(SHOWN))),
                register);
        return new Month(
                month.toString(),
                "/calendar/" + month.minusMonths(1),
                "/calendar/" + month.plusMonths(1),
                "/calendar/" + YearMonth.from(today),
                weekdays(),
                weeks(byDay, told),
                items(beside.stream(), told),
                entries.isEmpty());
    }

    private static List<Noted> there(LocalDate day, List<Noted> entries) {
        Days alone = new Days(day, day);
        return entries.stream()
                .filter(entry -> !entry.vague() && entry.days().apart(alone) == 0)
                .toList();
    }

    private static Map<String, Record> told(Stream<Noted> shown, Register register) {
        Map<String, Record> told = new HashMap<>();
        register.records(shown.map(Noted::id).distinct().toList()).forEach(record -> told.put(record.id(), record));
        return told;
    }

    /** All of it. */
    List<Month.Item> items(List<Noted> entries, Register register) {
        return items(entries.stream(), told(entries.stream(), register));
    }

    private List<Month.Item> items(Stream<Noted> entries, Map<String, Record> told) {
        return entries.flatMap(entry ->
                        Optional.ofNullable(told.get(entry.id())).stream().map(record -> item(entry, record)))
                .toList();
    }

    private List<String> weekdays() {
        DayOfWeek first = words.wording().firstOfWeek();
        List<String> names = words.wording().weekdays();
        return IntStream.range(0, WEEK)
                .mapToObj(
                        day -> words.wording().capital(names.get(first.plus(day).getValue() - 1)))
                .toList();
    }

    private List<Month.Week> weeks(Map<LocalDate, List<Noted>> byDay, Map<String, Record> told) {
        LocalDate begin = days().first()
                .with(TemporalAdjusters.previousOrSame(words.wording().firstOfWeek()));
        List<Month.Week> weeks = new ArrayList<>();
        for (LocalDate week = begin; !week.isAfter(days().last()); week = week.plusDays(WEEK)) {
            weeks.add(new Month.Week(Stream.iterate(week, day -> day.plusDays(1))
                    .limit(WEEK)
                    .map(day -> day(day, byDay.getOrDefault(day, List.of()), told))
                    .toList()));
        }
        return weeks;
    }

    private Month.Day day(LocalDate day, List<Noted> there, Map<String, Record> told) {
        return new Month.Day(
                day,
                words.day(day),
                YearMonth.from(day).equals(month),
                day.equals(today),
                items(there.stream().limit(SHOWN), told),
                Math.max(0, there.size() - SHOWN));
    }

    private Month.Item item(Noted entry, Record record) {
        boolean told = entry.sort() == Entry.Sort.PAST;
        return new Month.Item(
                record.id(),
                switch (entry.sort()) {
                    case PAST -> "happened";
                    case PLANNED -> "planned";
                    case DUE -> "due";
                    case CANCELLED -> "missed";
                },
                told ? words.told(record) : words.titles().promised(record),
                words.kind(record.type()),
                entry.days().first().equals(entry.days().last()) ? "" : words.date(entry.date()));
    }
}
