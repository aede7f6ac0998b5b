package org.elchi.reading.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.elchi.language.Case;

/** Reads times that are told from the day of the report: yesterday, last year, two weeks ago, by the end of the year. */
final class Relatives {
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
        return line.match(at, Sense.WHICH).flatMap(match -> {
            int step = match.term().whole();
            int next = match.end();
            return period(next, step, day)
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
        Optional<Stretch> day = line.kase(end - 1, Case.GEN)
                ? days.dayOf(end, month.getYear(), month.getMonthValue())
                : Optional.empty();
        return day.orElseGet(() -> Stretch.of(line.edge(end), Moment.of(month)));
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
                .filter(amount -> !amount.ordinal() && amount.value().intValue() < 1000)
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

    /** A quarter without its year. */
    private Optional<Stretch> quarter(int at, LocalDate day) {
        return numbers.at(at)
                .filter(amount -> amount.ordinal()
                        && line.match(amount.end(), Sense.PERIOD, "quarter").isPresent())
                .flatMap(amount -> years.part(at, day.getYear()));
    }

    /** A weekday of the days just past; its name alone may be something else, so the word for day must follow. */
    private Optional<Stretch> weekday(int at, LocalDate day) {
        return line.match(at, Sense.WEEKDAY)
                .filter(match -> line.match(match.end(), Sense.PERIOD, "day").isPresent())
                .map(match -> Stretch.of(afterDay(match.end()), weekday(match, 0, day)));
    }
}
