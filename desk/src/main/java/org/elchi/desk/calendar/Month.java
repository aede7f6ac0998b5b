package org.elchi.desk.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * A month as a page shows it.
 *
 * @param month ISO: {@code 2025-11}
 * @param previous address of the month before
 * @param next address of the month after
 * @param now address of the month of today
 * @param weekdays names, in the order of the columns
 * @param whole what is of these weeks, without a day
 */
public record Month(
        String month,
        String previous,
        String next,
        String now,
        List<String> weekdays,
        List<Week> weeks,
        List<Item> whole,
        boolean empty) {
    public Month {
        weekdays = List.copyOf(weekdays);
        weeks = List.copyOf(weeks);
        whole = List.copyOf(whole);
    }

    /** Seven days. */
    public record Week(List<Day> days) {
        public Week {
            days = List.copyOf(days);
        }
    }

    /**
     * A day of the month, or one beside it that fills the week.
     *
     * @param name in full
     * @param items those that are shown
     * @param more how many are not
     */
    public record Day(LocalDate day, String name, boolean inside, boolean today, List<Item> items, int more) {
        public Day {
            items = List.copyOf(items);
        }
    }

    /**
     * What stands on the calendar.
     *
     * @param sort {@code happened}, {@code planned}, {@code due}, {@code missed}
     * @param date in words, where it is more or less than a day
     */
    public record Item(String id, String sort, String title, String kind, String date) {}
}
