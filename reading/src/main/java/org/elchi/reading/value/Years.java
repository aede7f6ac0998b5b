package org.elchi.reading.value;

import java.util.Optional;
import org.elchi.language.Case;
import org.elchi.reading.value.Match.Ending;

/** Reads years and what is told within them: 2024 йилда, 2022-2023-yillarda, 2025 жылғы 15 қараша, 2024'ün ikinci çeyreği. */
final class Years {
    /** A year, with the word for year where it stands. */
    record Year(int number, int end, boolean worded) {}

    /** A range of years is no longer than this. */
    private static final int CENTURY = 100;
    /** Numbers in words that can be years. */
    private static final int FIRST = 1000;

    private static final int LAST = 2100;

    private final Line line;
    private final Days days;
    private final Numbers numbers;

    Years(Line line, Days days) {
        this.line = line;
        this.days = days;
        this.numbers = line.numbers();
    }

    Optional<Year> year(int at) {
        Optional<Digits> digits =
                line.digits(at).filter(d -> d.plain() && !d.stop() && d.body().length() == 4);
        if (digits.isEmpty()) {
            return line.has(at, Sense.CARDINAL) || line.has(at, Sense.MULTIPLIER) ? spelled(at) : early(at);
        }
        int number = digits.get().value().intValue();
        Optional<Match> unit = line.match(line.pastHyphen(at + 1), Sense.PERIOD, "year")
                .filter(match -> match.ending() != Ending.ADJECTIVE);
        if (unit.isPresent() && number >= 1000) {
            return Optional.of(new Year(number, unit.get().end(), true));
        }
        return digits.get().yearLike() ? Optional.of(new Year(number, at + 1, false)) : Optional.empty();
    }

    /** A year in words: iki bin on sekiz, bin dokuz yüz doksan bir yılında. */
    private Optional<Year> spelled(int at) {
        Optional<Amount> amount = numbers.at(at)
                .filter(number -> number.words() && !number.ordinal() && number.size() > 1)
                .filter(number -> number.value().scale() <= 0 && number.value().intValue() >= FIRST)
                .filter(number -> number.value().intValue() < LAST);
        return amount.flatMap(number -> {
            Optional<Match> unit = unit(number.end());
            return line.every() || unit.isPresent()
                    ? Optional.of(new Year(
                            number.value().intValue(), unit.map(Match::end).orElse(number.end()), unit.isPresent()))
                    : Optional.empty();
        });
    }

    /** A year of the first thousand, with the word for year behind it: 751 yılında. */
    private Optional<Year> early(int at) {
        return line.digits(at)
                .filter(digits ->
                        line.every() && digits.plain() && digits.body().length() == 3 && !digits.stop())
                .flatMap(digits -> unit(at + 1)
                        .filter(unit ->
                                line.possessed(unit.end() - 1, Case.NOM) || line.possessed(unit.end() - 1, Case.LOC))
                        .map(unit -> new Year(digits.value().intValue(), unit.end(), true)));
    }

    private Optional<Match> unit(int at) {
        return line.match(at, Sense.PERIOD, "year").filter(match -> match.ending() != Ending.ADJECTIVE);
    }

    /** 1990'lı yıllar and 1990-yillar are no year. */
    boolean decade(int at) {
        Optional<Year> year = year(at).filter(y -> y.number % 10 == 0);
        if (year.isEmpty()) {
            return false;
        }
        boolean adjective = line.digits(at)
                .filter(digits -> line.vocabulary().endingOf(digits.suffix()) == Ending.ADJECTIVE)
                .isPresent();
        return adjective || year.get().worded && line.plural(year.get().end - 1);
    }

    /** Several years, or one of a list whose last has the word for year. */
    Optional<Stretch> several(int at) {
        Optional<Year> first = year(at).filter(year -> !year.worded
                && line.digits(at).filter(d -> d.suffix().isEmpty()).isPresent());
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int from = first.get().number;
        if (line.dash(at + 1)) {
            return year(at + 2)
                    .filter(last -> last.number > from && last.number - from < CENTURY)
                    .map(last -> new Stretch(last.end, Moment.year(from), Moment.year(last.number)));
        }
        return listed(at + 1) ? Optional.of(Stretch.of(at + 1, Moment.year(from))) : Optional.empty();
    }

    private boolean listed(int from) {
        int at = from;
        while (line.mark(at, ",") || line.has(at, Sense.AND)) {
            Optional<Year> year = year(at + 1);
            if (year.isEmpty() || year.get().worded) {
                return year.isPresent() && line.plural(year.get().end - 1);
            }
            at += 2;
        }
        return false;
    }

    /** A year and what is told within it. */
    Optional<Stretch> at(int at) {
        return year(at).flatMap(year -> year.worded ? Optional.of(within(year.end, year.number)) : bare(at, year));
    }

    /** A year without its word: 2025 Kasım, 2024'te, 2030'a kadar, 2025 sonunda. */
    private Optional<Stretch> bare(int at, Year year) {
        boolean suffixed =
                line.digits(at).map(digits -> !digits.suffix().isEmpty()).orElseGet(() -> line.closed(year.end - 1));
        Stretch whole = Stretch.of(year.end, Moment.year(year.number));
        Stretch within = suffixed && !line.kase(year.end - 1, Case.GEN) ? whole : within(year.end, year.number);
        int last = year.end - 1;
        boolean dated = suffixed && line.kase(last, Case.LOC) || line.until(last) || line.since(last);
        boolean alone = line.every() && !counts(year.end);
        return within.end() > year.end || dated || alone ? Optional.of(within) : Optional.empty();
    }

    /** Something that is counted follows: 2000 kişi, 1950 öğrenci. */
    private boolean counts(int at) {
        if (at >= line.size() || !line.word(at).word()) {
            return line.mark(at, "%") || line.mark(at, "/") || line.has(at, Sense.CURRENCY);
        }
        boolean unit = line.has(at, Sense.UNIT)
                || line.has(at, Sense.CURRENCY)
                || line.has(at, Sense.COUNTER)
                || line.has(at, Sense.MULTIPLIER)
                || line.has(at, Sense.PERCENT)
                || line.has(at, Sense.MINOR)
                || line.has(at, Sense.APPROX)
                || line.has(at, Sense.LABEL)
                || line.has(at, Sense.PERIOD);
        return unit || line.bareNoun(at);
    }

    /** What part of a year is told after it; the whole year where nothing is. */
    Stretch within(int from, int year) {
        if (from < line.size() && line.kase(from - 1, Case.ABL)) {
            return Stretch.of(from, Moment.year(year));
        }
        int day = line.mark(from, ",") && line.digits(from + 1).isPresent() ? from + 1 : from;
        return days.dayMonth(day)
                .or(() -> days.monthDay(from))
                .or(() -> days.months(from))
                .map(stretch -> stretch.in(year))
                .or(() -> part(from, year))
                .or(() -> line.match(from, Sense.SEASON)
                        .map(season -> Stretch.of(
                                season.end(), new Moment(year, season.term().whole(), 0))))
                .orElseGet(() -> Stretch.of(line.edge(from), Moment.year(year)));
    }

    /** The first quarter, the second half, the first nine months, the eleventh month. */
    Optional<Stretch> part(int at, int year) {
        Optional<Match> last = line.match(at, Sense.LAST);
        if (last.isPresent()) {
            int end = last.get().end();
            return slice(end, "quarter", 4, 3, year)
                    .or(() -> slice(end, "half", 2, 6, year))
                    .or(() -> lastMonths(end, year));
        }
        Optional<Amount> number = numbers.at(at);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        int value = number.get().value().intValue();
        int next = line.pastHyphen(number.get().end());
        if (!number.get().ordinal() && next == number.get().end()) {
            return firstMonths(next, value, year);
        }
        Optional<Stretch> first = value == 1
                ? numbers.at(next)
                        .flatMap(count -> firstMonths(count.end(), count.value().intValue(), year))
                : Optional.empty();
        return first.or(() -> slice(next, "quarter", value, 3, year))
                .or(() -> slice(next, "half", value, 6, year))
                .or(() -> slice(next, "month", value, 1, year));
    }

    private Optional<Stretch> firstMonths(int at, int count, int year) {
        return line.match(at, Sense.PERIOD, "month")
                .filter(match -> count > 1 && count <= 12)
                .map(match -> new Stretch(match.end(), new Moment(year, 1, 0), new Moment(year, count, 0)));
    }

    private Optional<Stretch> lastMonths(int at, int year) {
        return at >= line.size()
                ? Optional.empty()
                : numbers.at(at)
                        .filter(amount -> !amount.ordinal())
                        .flatMap(amount ->
                                firstMonths(amount.end(), amount.value().intValue(), year))
                        .map(months -> new Stretch(
                                months.end(), new Moment(year, 13 - months.to().month(), 0), new Moment(year, 12, 0)));
    }

    private Optional<Stretch> slice(int at, String unit, int value, int length, int year) {
        return line.match(at, Sense.PERIOD, unit)
                .filter(match -> value >= 1 && value * length <= 12)
                .map(match -> new Stretch(
                        match.end(),
                        new Moment(year, (value - 1) * length + 1, 0),
                        new Moment(year, value * length, 0)));
    }

    /** A date without a year, with the year after it. */
    Stretch after(Stretch stretch) {
        return year(stretch.end())
                .or(() -> afterComma(stretch.end()))
                .map(year -> stretch.in(year.number).endingAt(!stretch.to().precise() ? line.edge(year.end) : year.end))
                .orElse(stretch);
    }

    private Optional<Year> afterComma(int at) {
        boolean apart = line.mark(at, ",")
                && line.kase(at - 1, Case.NOM)
                && several(at + 1).isEmpty();
        return apart ? year(at + 1) : Optional.empty();
    }
}
