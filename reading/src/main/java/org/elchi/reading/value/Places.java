package org.elchi.reading.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Reads the place of a weekday or week within a month or year: temmuzun ilk cuması, 2024'ün üçüncü haftası, the last week of May. */
final class Places {
    private static final int LAST = -1;
    private static final int THURSDAY = 4;

    private final Line line;
    private final Optional<LocalDate> today;
    private final Numbers numbers;

    Places(Line line, Optional<LocalDate> today, Numbers numbers) {
        this.line = line;
        this.today = today;
        this.numbers = numbers;
    }

    /** The weekday or week that is told behind a month or year. */
    Optional<Stretch> within(Stretch time) {
        if (!time.single() || time.from().precise() || time.from().month() > 12 || time.end() >= line.size()) {
            return Optional.empty();
        }
        Moment period = time.from().near(today);
        if (period.year() == 0) {
            return Optional.empty();
        }
        int at = time.end();
        Optional<Match> last = line.match(at, Sense.LAST);
        if (last.isPresent()) {
            return place(last.get().end(), LAST, period);
        }
        return numbers.at(at)
                .filter(Amount::ordinal)
                .flatMap(ordinal -> place(ordinal.end(), ordinal.value().intValue(), period));
    }

    private Optional<Stretch> place(int at, int number, Moment period) {
        Optional<Match> weekday = line.match(at, Sense.WEEKDAY);
        if (weekday.isPresent() && period.month() > 0) {
            int end = line.match(weekday.get().end(), Sense.PERIOD, "day")
                    .map(Match::end)
                    .orElse(weekday.get().end());
            DayOfWeek day = DayOfWeek.of(weekday.get().term().whole());
            LocalDate first = LocalDate.of(period.year(), period.month(), 1);
            return Optional.of(first.with(TemporalAdjusters.dayOfWeekInMonth(number, day)))
                    .filter(date -> YearMonth.from(date).equals(YearMonth.from(first)))
                    .map(date -> Stretch.of(end, Moment.of(date)));
        }
        return line.match(at, Sense.PERIOD, "week")
                .flatMap(week -> thursday(number, period).map(day -> Distances.week(week.end(), day)));
    }

    /** A week belongs to the month and year of its Thursday. */
    private static Optional<LocalDate> thursday(int number, Moment period) {
        boolean year = period.month() == 0;
        LocalDate first = LocalDate.of(period.year(), year ? 1 : period.month(), 1);
        LocalDate end = year ? first.plusYears(1) : first.plusMonths(1);
        DayOfWeek thursday = DayOfWeek.of(THURSDAY);
        LocalDate day = number == LAST
                ? end.with(TemporalAdjusters.previous(thursday))
                : first.with(TemporalAdjusters.nextOrSame(thursday)).plusWeeks(number - 1L);
        return Optional.of(day).filter(date -> date.isBefore(end) && !date.isBefore(first));
    }
}
