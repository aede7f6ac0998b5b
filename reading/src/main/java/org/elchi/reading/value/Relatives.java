package org.elchi.reading.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.elchi.language.Case;

/** Reads times that are told from the day of the report: yesterday, last year, two weeks ago, by the end of the year. */
final class Relatives {
    private static final int YEAR = 366;

    private final Line line;
    private final Optional<LocalDate> today;
    private final Days days;
    private final Years years;
    private final Numbers numbers;
    private final Distances distances;

    Relatives(Line line, Optional<LocalDate> today, Days days, Years years) {
        this.line = line;
        this.today = today;
        this.days = days;
        this.years = years;
        this.numbers = line.numbers();
        this.distances = new Distances(line, numbers);
    }

    Optional<Stretch> at(int begin) {
        return today.flatMap(day -> day(begin, day)
                .or(() -> year(begin, day))
                .or(() -> which(begin, day))
                .or(() -> line.every() ? told(begin, day) : lately(begin, day))
                .or(() -> running(begin, day))
                .or(() -> distances.at(begin, day))
                .or(() -> quarter(begin, day))
                .or(() -> weekday(begin, day))
                .or(() -> line.every() ? ofMonth(begin, day) : Optional.empty()));
    }

    private Optional<Stretch> day(int at, LocalDate day) {
        return line.match(at, Sense.DAY)
                .filter(match -> line.plain(match) || line.every() && line.kase(match.end() - 1, Case.ABL))
                .map(match -> from(match.end(), day.plusDays(match.term().whole())));
    }

    /** A day, or what is counted from it: bugünden iki gün sonra, yarından itibaren üç hafta içinde. */
    private Stretch from(int end, LocalDate day) {
        boolean counted = end < line.size() && line.kase(end - 1, Case.ABL);
        int next = counted && line.has(end, Sense.SINCE) ? end + 1 : end;
        return (counted ? distances.from(next, day) : Optional.<Stretch>empty())
                .orElseGet(() -> Stretch.of(end, Moment.of(day)));
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
        return nextWeek(at, day)
                .or(() -> line.match(at, Sense.WHICH).filter(Match::bare).flatMap(match -> {
                    int step = match.term().whole();
                    int next = match.end();
                    boolean ahead = line.has(at, Sense.NEXT_WEEK);
                    return period(next, step, day)
                            .or(() -> span(next, step, day))
                            .or(() -> line.match(next, Sense.WEEKDAY)
                                    .map(weekday -> Stretch.of(
                                            afterDay(weekday.end()),
                                            ahead ? ofWeek(weekday, day.plusWeeks(1)) : weekday(weekday, step, day))))
                            .or(() -> line.match(next, Sense.SEASON)
                                    .map(season -> Stretch.of(
                                            season.end(),
                                            new Moment(
                                                    day.getYear() + step,
                                                    season.term().whole(),
                                                    0))))
                            .or(() -> line.match(next, Sense.MONTH).flatMap(month -> month(month, step, day)));
                }));
    }

    /** A weekday of the next week by one word before it: haftaya çarşamba. */
    private Optional<Stretch> nextWeek(int at, LocalDate day) {
        return line.match(at, Sense.NEXT_WEEK)
                .filter(match -> !line.has(at, Sense.WHICH))
                .flatMap(match -> weekdayOf(match.end(), day.plusWeeks(1)));
    }

    /** The last five years, told for certain. */
    private Optional<Stretch> lately(int at, LocalDate day) {
        return line.match(at, Sense.LAST).filter(Match::bare).flatMap(match -> span(match.end(), -1, day));
    }

    /** The last or the next, which in a report may be counted from another time: son ay, son üç yılda, sonraki gün. */
    private Optional<Stretch> told(int at, LocalDate day) {
        Optional<Match> last = line.match(at, Sense.LAST).filter(Match::bare);
        Optional<Match> word = last.or(() -> line.match(at, Sense.NEXT).filter(Match::bare));
        int step = last.isPresent() ? -1 : 1;
        return word.filter(match -> at == 0 || !line.kase(at - 1, Case.ABL) && !line.kase(at - 1, Case.GEN))
                .flatMap(match -> period(match.end(), step, day)
                        .or(() -> span(match.end(), step, day))
                        .or(() -> line.match(match.end(), Sense.WEEKDAY)
                                .map(weekday -> Stretch.of(afterDay(weekday.end()), weekday(weekday, step, day)))));
    }

    /** The next such weekday from a day on, or the day itself. */
    Optional<Stretch> weekdayFrom(int at, LocalDate day) {
        return line.match(at, Sense.WEEKDAY).map(match -> {
            DayOfWeek weekday = DayOfWeek.of(match.term().whole());
            int end = afterDay(match.end());
            int number = line.digits(end)
                    .filter(digits -> digits.plain() && !digits.suffix().isEmpty())
                    .map(digits -> end + 1)
                    .orElse(end);
            return Stretch.of(number, Moment.of(day.with(TemporalAdjusters.nextOrSame(weekday))));
        });
    }

    private static Moment ofWeek(Match match, LocalDate day) {
        return Moment.of(day.with(DayOfWeek.of(match.term().whole())));
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
        Optional<Match> rest = line.kase(end - 1, Case.GEN) ? line.match(end, Sense.REST) : Optional.empty();
        return rest.isPresent()
                ? whole(unit.get(), step, day)
                        .map(stretch -> stretch.rest(rest.get().end(), day))
                : whole(unit.get(), step, day);
    }

    private Optional<Stretch> whole(Match unit, int step, LocalDate day) {
        int end = unit.end();
        return switch (unit.term().value()) {
            case "year" -> Optional.of(years.within(end, day.getYear() + step));
            case "month" -> Optional.of(inMonth(end, YearMonth.from(day).plusMonths(step)));
            case "week" ->
                Optional.of(
                        weekdayOf(end, day.plusWeeks(step)).orElseGet(() -> Distances.week(end, day.plusWeeks(step))));
            case "weekend" -> Optional.of(Distances.weekend(end, day.plusWeeks(step)));
            case "day" -> line.every() ? Optional.of(Stretch.of(end, Moment.of(day.plusDays(step)))) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Stretch inMonth(int end, YearMonth month) {
        return days.dayOf(end, month.getYear(), month.getMonthValue())
                .orElseGet(() -> Stretch.of(line.edge(end), Moment.of(month)));
    }

    /** The next five years, the last two months. */
    private Optional<Stretch> span(int at, int step, LocalDate day) {
        Optional<Amount> amount = step == 0 || at >= line.size() ? Optional.empty() : numbers.at(at);
        return amount.filter(count -> !count.ordinal()
                        && count.value().intValue() > 1
                        && count.value().intValue() < 100)
                .flatMap(count -> line.match(line.pastHyphen(count.end()), Sense.PERIOD))
                .filter(unit -> step > 0 || line.every() || line.kase(unit.end() - 1, Case.LOC))
                .flatMap(unit -> span(unit, step * amount.get().value().intValue(), day));
    }

    private Optional<Stretch> span(Match unit, int count, LocalDate day) {
        return line.every()
                ? Distances.period(unit.term().value(), count)
                        .map(period -> count > 0
                                ? new Stretch(unit.end(), Moment.of(day.plusDays(1)), Moment.of(day.plus(period)))
                                : new Stretch(unit.end(), Moment.of(day.plus(period)), Moment.of(day.minusDays(1))))
                : roughly(unit, count, day);
    }

    private static Optional<Stretch> roughly(Match unit, int count, LocalDate day) {
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
                .filter(unit -> line.edge(unit.end()) > unit.end()
                        || line.kase(unit.end() - 1, Case.GEN)
                        || line.every() && unit.term().value().equals("weekend"))
                .flatMap(unit -> period(at, 0, day)
                        .filter(stretch -> stretch.end() > unit.end()
                                || unit.term().value().equals("weekend")));
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
            boolean alone =
                    line.every() && match.bare() && line.word(at).shape().capital() && !ofMonth(end);
            return end > match.end() || alone
                    ? Optional.of(Stretch.of(end, weekday(match, 0, day)))
                    : line.digits(end)
                            .flatMap(digits ->
                                    dated(end, digits, DayOfWeek.of(match.term().whole()), day));
        });
    }

    private boolean ofMonth(int at) {
        return line.digits(at).filter(digits -> !digits.suffix().isEmpty()).isPresent();
    }

    /** The day of the running month, or of the one nearest, by its number alone: 27'sinde. */
    private Optional<Stretch> ofMonth(int at, LocalDate day) {
        boolean free = at == 0 || !line.word(at - 1).word() || line.kase(at - 1, Case.NOM);
        return numbers.at(at)
                .filter(amount -> free && amount.closed() && !amount.ordinal() && !amount.multiplied())
                .filter(amount -> amount.value().scale() <= 0
                        && amount.value().intValue() > 0
                        && amount.value().intValue() <= day.lengthOfMonth())
                .filter(amount -> amount.end() == line.size() || !line.has(amount.end(), Sense.PERIOD))
                .filter(amount -> line.possessed(amount.end() - 1, Case.LOC))
                .map(amount -> Stretch.of(
                        amount.end(),
                        Moment.of(day.withDayOfMonth(amount.value().intValue()))));
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
