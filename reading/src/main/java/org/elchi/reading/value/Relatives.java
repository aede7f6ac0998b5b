package org.elchi.reading.value;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.elchi.language.Case;

/** Reads times that are told from the day of the report: yesterday, last year, two weeks ago, by the end of the year. */
final class Relatives {
    private static final int YEAR = 366;
    private static final BigDecimal FEW = BigDecimal.valueOf(1000);

    private final Line line;
    private final Optional<LocalDate> today;
    private final Days days;
    private final Years years;
    private final Numbers numbers;

    Relatives(Line line, Optional<LocalDate> today, Days days, Years years) {
        this.line = line;
        this.today = today;
        this.days = days;
        this.years = years;
        this.numbers = new Numbers(line);
    }

    Optional<Stretch> at(int begin) {
        return today.flatMap(day -> day(begin, day)
                .or(() -> year(begin, day))
                .or(() -> which(begin, day))
                .or(() -> running(begin, day))
                .or(() -> ago(begin, day))
                .or(() -> quarter(begin, day))
                .or(() -> weekday(begin, day)));
    }

    private Optional<Stretch> day(int at, LocalDate day) {
        return line.match(at, Sense.DAY)
                .filter(line::plain)
                .map(match -> Stretch.of(
                        match.end(), Moment.of(day.plusDays(match.term().whole()))));
    }

    /** Words that mean a year by themselves: биыл, былтыр. */
    private Optional<Stretch> year(int at, LocalDate day) {
        return line.match(at, Sense.YEAR).map(match -> {
            int end = line.match(match.end(), Sense.PERIOD, "year")
                    .map(Match::end)
                    .orElse(match.end());
            return years.within(end, day.getYear() + match.term().whole());
        });
    }

    private Optional<Stretch> which(int at, LocalDate day) {
        return line.match(at, Sense.WHICH).filter(Match::bare).flatMap(match -> {
            int step = match.term().whole();
            int next = match.end();
            return period(next, step, day)
                    .or(() -> span(next, step, day))
                    .or(() -> line.match(next, Sense.WEEKDAY)
                            .map(weekday -> Stretch.of(afterDay(weekday.end()), weekday(weekday, step, day))))
                    .or(() -> line.match(next, Sense.SEASON)
                            .map(season -> Stretch.of(
                                    season.end(),
                                    new Moment(
                                            day.getYear() + step, season.term().whole(), 0))))
                    .or(() -> line.match(next, Sense.MONTH).flatMap(month -> month(month, step, day)));
        });
    }

    private int afterDay(int at) {
        return line.match(at, Sense.PERIOD, "day").map(Match::end).orElse(at);
    }

    private Optional<Stretch> period(int at, int step, LocalDate day) {
        Optional<Match> unit = line.match(at, Sense.PERIOD);
        if (unit.isEmpty()
                || unit.get().ending() == Match.Ending.ADJECTIVE
                || line.plural(unit.get().end() - 1)) {
            return Optional.empty();
        }
        int end = unit.get().end();
        return switch (unit.get().term().value()) {
            case "year" -> Optional.of(years.within(end, day.getYear() + step));
            case "month" -> Optional.of(inMonth(end, YearMonth.from(day).plusMonths(step)));
            case "week" ->
                Optional.of(weekdayOf(end, day.plusWeeks(step)).orElseGet(() -> week(end, day.plusWeeks(step))));
            default -> Optional.empty();
        };
    }

    private Stretch inMonth(int end, YearMonth month) {
        return days.dayOf(end, month.getYear(), month.getMonthValue())
                .orElseGet(() -> Stretch.of(line.edge(end), Moment.of(month)));
    }

    /** The next five years, the last two months. */
    private Optional<Stretch> span(int at, int step, LocalDate day) {
        Optional<Amount> amount = step == 0 ? Optional.empty() : numbers.at(at);
        return amount.filter(count -> !count.ordinal()
                        && count.value().intValue() > 1
                        && count.value().intValue() < 100)
                .flatMap(count -> line.match(line.pastHyphen(count.end()), Sense.PERIOD))
                .filter(unit -> step > 0 || line.kase(unit.end() - 1, Case.LOC))
                .flatMap(unit -> span(unit, step * amount.get().value().intValue(), day));
    }

    private static Optional<Stretch> span(Match unit, int count, LocalDate day) {
        return switch (unit.term().value()) {
            case "year" -> span(unit.end(), Moment.year(day.getYear()), Moment.year(day.getYear() + count));
            case "month" ->
                span(
                        unit.end(),
                        Moment.of(YearMonth.from(day)),
                        Moment.of(YearMonth.from(day).plusMonths(count)));
            case "week" -> span(unit.end(), Moment.of(day), Moment.of(day.plusWeeks(count)));
            case "day" -> span(unit.end(), Moment.of(day), Moment.of(day.plusDays(count)));
            default -> Optional.empty();
        };
    }

    private static Optional<Stretch> span(int end, Moment one, Moment other) {
        return Optional.of(other.before(one) ? new Stretch(end, other, one) : new Stretch(end, one, other));
    }

    /** A weekday after its week: bu hafta cuma. */
    private Optional<Stretch> weekdayOf(int at, LocalDate day) {
        return line.match(at, Sense.WEEKDAY)
                .map(match -> Stretch.of(
                        afterDay(match.end()),
                        Moment.of(day.with(DayOfWeek.of(match.term().whole())))));
    }

    private static Stretch week(int end, LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Stretch(end, Moment.of(monday), Moment.of(monday.plusDays(6)));
    }

    private static Moment weekday(Match match, int step, LocalDate day) {
        DayOfWeek weekday = DayOfWeek.of(match.term().whole());
        return Moment.of(day.with(
                step < 0
                        ? TemporalAdjusters.previous(weekday)
                        : step > 0 ? TemporalAdjusters.next(weekday) : TemporalAdjusters.previousOrSame(weekday)));
    }

    private Optional<Stretch> month(Match match, int step, LocalDate day) {
        int month = match.term().whole();
        int end = line.match(match.end(), Sense.PERIOD, "month").map(Match::end).orElse(match.end());
        boolean closed = end > match.end() || step != 0 || !line.kase(match.end() - 1, Case.NOM);
        int now = day.getMonthValue();
        int year = day.getYear() + (step < 0 && month >= now ? -1 : step > 0 && month <= now ? 1 : 0);
        return closed ? Optional.of(Stretch.of(end, new Moment(year, month, 0))) : Optional.empty();
    }

    /** The running year or month without a word for "this": yıl sonuna kadar, ayın 15'inde, yılın ilk çeyreğinde. */
    private Optional<Stretch> running(int at, LocalDate day) {
        return line.match(at, Sense.PERIOD)
                .filter(unit -> !line.plural(unit.end() - 1) && unit.ending() == Match.Ending.NONE)
                .filter(unit -> line.edge(unit.end()) > unit.end() || line.kase(unit.end() - 1, Case.GEN))
                .flatMap(unit -> period(at, 0, day).filter(stretch -> stretch.end() > unit.end()));
    }

    private Optional<Stretch> ago(int at, LocalDate day) {
        return numbers.at(at)
                .filter(amount -> !amount.ordinal() && amount.value().compareTo(FEW) < 0)
                .flatMap(amount -> {
                    Optional<Match> unit = line.match(amount.end(), Sense.PERIOD);
                    Optional<Match> ago = unit.flatMap(match -> line.match(match.end(), Sense.AGO));
                    return ago.flatMap(match -> back(
                            match.end(),
                            unit.get().term().value(),
                            amount.value().intValue(),
                            day));
                });
    }

    private static Optional<Stretch> back(int end, String unit, int count, LocalDate day) {
        return switch (unit) {
            case "year" -> Optional.of(Stretch.of(end, Moment.year(day.getYear() - count)));
            case "month" ->
                Optional.of(Stretch.of(end, Moment.of(YearMonth.from(day).minusMonths(count))));
            case "week" -> Optional.of(week(end, day.minusWeeks(count)));
            case "day" -> Optional.of(Stretch.of(end, Moment.of(day.minusDays(count))));
            default -> Optional.empty();
        };
    }

    /** A quarter or half without its year. */
    private Optional<Stretch> quarter(int at, LocalDate day) {
        return numbers.at(at)
                .filter(amount -> amount.ordinal() || line.pastHyphen(amount.end()) > amount.end())
                .map(amount -> line.pastHyphen(amount.end()))
                .filter(end -> line.match(end, Sense.PERIOD, "quarter").isPresent()
                        || line.match(end, Sense.PERIOD, "half").isPresent())
                .flatMap(end -> years.part(at, day.getYear()));
    }

    /**
     * A weekday of the days just past; its name alone may be something else, so the word for day must follow, or the day of the month: cuma
     * 15'inde.
     */
    private Optional<Stretch> weekday(int at, LocalDate day) {
        return line.match(at, Sense.WEEKDAY).flatMap(match -> {
            int end = afterDay(match.end());
            return end > match.end()
                    ? Optional.of(Stretch.of(end, weekday(match, 0, day)))
                    : line.digits(end)
                            .flatMap(digits ->
                                    dated(end, digits, DayOfWeek.of(match.term().whole()), day));
        });
    }

    private static Optional<Stretch> dated(int at, Digits digits, DayOfWeek weekday, LocalDate day) {
        int number = digits.value().intValue();
        if (!digits.plain() || digits.suffix().isEmpty() || number < 1 || number > 31) {
            return Optional.empty();
        }
        LocalDate near = day;
        for (int i = 0; i < YEAR && (near.getDayOfMonth() != number || near.getDayOfWeek() != weekday); i++) {
            near = near.plusDays(i % 2 == 0 ? i + 1 : -i - 1);
        }
        return near.getDayOfMonth() == number ? Optional.of(Stretch.of(at + 1, Moment.of(near))) : Optional.empty();
    }
}
