package org.elchi.reading.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Reads times at a distance from a day: two weeks ago, three days from today, 1 year and 2 months ago. */
final class Distances {
    private static final int MOST = 1000;

    /** How far, before it is said in which direction. */
    private record Distance(int end, Period period, String unit, int count, boolean compound) {}

    private final Line line;
    private final Numbers numbers;

    Distances(Line line, Numbers numbers) {
        this.line = line;
        this.numbers = numbers;
    }

    /** A distance from the day of the report. */
    Optional<Stretch> at(int at, LocalDate day) {
        return distance(at).flatMap(far -> ago(far, day).or(() -> line.every() ? ahead(far, day) : Optional.empty()));
    }

    /** A distance from a day that was told before it: bugünden iki gün sonra. */
    Optional<Stretch> from(int at, LocalDate day) {
        return distance(at)
                .flatMap(far -> line.match(far.end, Sense.AGO)
                        .map(ago -> Stretch.of(ago.end(), Moment.of(day.minus(far.period))))
                        .or(() -> ahead(far, day)));
    }

    private Optional<Distance> distance(int at) {
        Optional<Distance> whole = part(at);
        Optional<Distance> next = whole.flatMap(far -> part(far.end));
        while (next.isPresent()) {
            Distance sum = whole.get();
            Distance more = next.get();
            whole = Optional.of(new Distance(more.end, sum.period.plus(more.period), more.unit, more.count, true));
            next = part(more.end);
        }
        return whole;
    }

    private Optional<Distance> part(int at) {
        return (at < line.size() ? numbers.at(at) : Optional.<Amount>empty())
                .filter(amount -> !amount.ordinal() && amount.value().intValue() < MOST)
                .flatMap(amount -> line.match(amount.end(), Sense.PERIOD)
                        .flatMap(unit -> period(
                                        unit.term().value(), amount.value().intValue())
                                .map(period -> new Distance(
                                        unit.end(),
                                        period,
                                        unit.term().value(),
                                        amount.value().intValue(),
                                        false))));
    }

    static Optional<Period> period(String unit, int count) {
        return switch (unit) {
            case "year" -> Optional.of(Period.ofYears(count));
            case "month" -> Optional.of(Period.ofMonths(count));
            case "week" -> Optional.of(Period.ofWeeks(count));
            case "day" -> Optional.of(Period.ofDays(count));
            default -> Optional.empty();
        };
    }

    private Optional<Stretch> ago(Distance far, LocalDate day) {
        return line.match(far.end, Sense.AGO)
                .map(ago -> line.every() || far.compound
                        ? Stretch.of(ago.end(), Moment.of(day.minus(far.period)))
                        : rough(ago.end(), far, day));
    }

    /** Two years ago is a year, two weeks ago a week. */
    private static Stretch rough(int end, Distance far, LocalDate day) {
        return switch (far.unit) {
            case "year" -> Stretch.of(end, Moment.year(day.getYear() - far.count));
            case "month" -> Stretch.of(end, Moment.of(YearMonth.from(day).minusMonths(far.count)));
            case "week" -> week(end, day.minusWeeks(far.count));
            default -> Stretch.of(end, Moment.of(day.minusDays(far.count)));
        };
    }

    private Optional<Stretch> ahead(Distance far, LocalDate day) {
        LocalDate there = day.plus(far.period);
        return line.match(far.end, Sense.FROM_NOW)
                .map(word -> Stretch.of(word.end(), Moment.of(there)))
                .or(() -> line.match(far.end, Sense.WITHIN)
                        .map(word -> new Stretch(word.end(), Moment.of(day), Moment.of(there))));
    }

    /** From Monday to Sunday. */
    static Stretch week(int end, LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Stretch(end, Moment.of(monday), Moment.of(monday.plusDays(6)));
    }

    /** Saturday and Sunday. */
    static Stretch weekend(int end, LocalDate day) {
        LocalDate sunday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return new Stretch(end, Moment.of(sunday.minusDays(1)), Moment.of(sunday));
    }
}
