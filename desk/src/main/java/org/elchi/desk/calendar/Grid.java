package org.elchi.desk.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.elchi.desk.Words;
import org.elchi.register.record.Days;
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

    Month of(List<Entry> entries) {
        return new Month(
                month.toString(),
                "/calendar/" + month.minusMonths(1),
                "/calendar/" + month.plusMonths(1),
                "/calendar/" + YearMonth.from(today),
                weekdays(),
                weeks(entries),
                entries.stream().filter(entry -> !exact(entry)).map(this::item).toList(),
                entries.isEmpty());
    }

    /** Whether it stands on its days, and not beside the weeks. */
    private static boolean exact(Entry entry) {
        return !entry.vague() && entry.days().exact();
    }

    private List<String> weekdays() {
        DayOfWeek first = words.wording().firstOfWeek();
        List<String> names = words.wording().weekdays();
        return IntStream.range(0, WEEK)
                .mapToObj(
                        day -> words.wording().capital(names.get(first.plus(day).getValue() - 1)))
                .toList();
    }

    private List<Month.Week> weeks(List<Entry> entries) {
        LocalDate begin = days().first()
                .with(TemporalAdjusters.previousOrSame(words.wording().firstOfWeek()));
        List<Month.Week> weeks = new ArrayList<>();
        for (LocalDate week = begin; !week.isAfter(days().last()); week = week.plusDays(WEEK)) {
            weeks.add(new Month.Week(Stream.iterate(week, day -> day.plusDays(1))
                    .limit(WEEK)
                    .map(day -> day(day, entries))
                    .toList()));
        }
        return weeks;
    }

    private Month.Day day(LocalDate day, List<Entry> entries) {
        boolean inside = YearMonth.from(day).equals(month);
        List<Entry> there = !inside
                ? List.of()
                : entries.stream()
                        .filter(Grid::exact)
                        .filter(entry -> entry.days().apart(new Days(day, day)) == 0)
                        .toList();
        return new Month.Day(
                day,
                words.day(day),
                inside,
                day.equals(today),
                there.stream().limit(SHOWN).map(this::item).toList(),
                Math.max(0, there.size() - SHOWN));
    }

    Month.Item item(Entry entry) {
        boolean told = entry.sort() == Entry.Sort.PAST;
        return new Month.Item(
                entry.record().id(),
                switch (entry.sort()) {
                    case PAST -> "happened";
                    case PLANNED -> "planned";
                    case DUE -> "due";
                    case CANCELLED -> "missed";
                },
                told ? words.told(entry.record()) : words.titles().promised(entry.record()),
                words.kind(entry.record().type()),
                entry.days().first().equals(entry.days().last()) ? "" : words.date(entry.date()));
    }
}
