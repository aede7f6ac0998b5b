package org.elchi.reading.value;

import java.time.LocalDate;
import java.util.Optional;
import org.elchi.language.Case;

/** Reads dates that name a day, month or year. */
final class Dates {
    /** A month with the words that belong to it. */
    private record Month(int number, int end, boolean named) {}

    /** A year with the words that belong to it. */
    private record Year(int number, int end, boolean worded) {}

    private final Line line;
    private final Optional<LocalDate> today;
    private final Numbers numbers;
    private final Relatives relatives;

    Dates(Line line, Optional<LocalDate> today) {
        this.line = line;
        this.today = today;
        this.numbers = new Numbers(line);
        this.relatives = new Relatives(line, today, this);
    }

    Optional<Found> at(int begin) {
        if (decade(begin)) {
            return Optional.of(Found.nothing(begin + 1));
        }
        return (glued(begin) ? Optional.<Stretch>empty() : absolute(begin))
                .or(() -> relatives.at(begin))
                .map(this::extended)
                .map(this::trailed)
                .map(stretch -> Found.date(begin, stretch.end(), stretch.edtf(today)));
    }

    private Optional<Stretch> absolute(int at) {
        if (line.word(at).number()) {
            return numeric(at).or(() -> years(at)).or(() -> yearFirst(at)).or(() -> dayFirst(at));
        }
        return monthFirst(at);
    }

    private boolean glued(int at) {
        return at > 1 && line.hyphen(at - 1) && line.word(at - 2).word();
    }

    // 15.11.2025, 2025-11-15, 15/11/2025

    private Optional<Stretch> numeric(int at) {
        String form = line.word(at).form();
        int end = at + 1;
        if (line.mark(at + 1, "/") && line.mark(at + 3, "/") && at + 4 < line.size()) {
            form = form + "/" + line.word(at + 2).form() + "/"
                    + line.word(at + 4).form();
            end = at + 5;
        }
        int[] parts = new int[3];
        int[] lengths = new int[3];
        int part = 0;
        for (int i = 0; i < form.length() && part < 3; i++) {
            char c = form.charAt(i);
            if (c >= '0' && c <= '9' && lengths[part] < 4) {
                parts[part] = parts[part] * 10 + c - '0';
                lengths[part]++;
            } else if ((c == '.' || c == '/' || c == '-') && part < 2) {
                part++;
            } else if (part == 2 && Character.isLetter(c)) {
                break;
            } else {
                return Optional.empty();
            }
        }
        return part < 2 ? Optional.empty() : numeric(parts, lengths, end);
    }

    private Optional<Stretch> numeric(int[] parts, int[] lengths, int end) {
        boolean yearFirst = lengths[0] == 4;
        if (lengths[yearFirst ? 0 : 2] != 4 || lengths[1] > 2 || lengths[1] == 0 || lengths[yearFirst ? 2 : 0] > 2) {
            return Optional.empty();
        }
        Moment moment = yearFirst ? new Moment(parts[0], parts[1], parts[2]) : new Moment(parts[2], parts[1], parts[0]);
        return Moment.valid(moment.year(), moment.month(), moment.day())
                ? Optional.of(Stretch.of(end, moment))
                : Optional.empty();
    }

    // 2025 yılında, 2022-2023-yillarda, 2025 жылғы 15 қараша

    private Optional<Year> year(int at) {
        Optional<Digits> digits =
                line.digits(at).filter(d -> d.plain() && !d.stop() && d.body().length() == 4);
        if (digits.isEmpty()) {
            return Optional.empty();
        }
        int word = line.pastHyphen(at + 1);
        Optional<Match> unit =
                line.match(word, Sense.PERIOD, "year").filter(match -> match.ending() != Match.Ending.ADJECTIVE);
        int number = digits.get().value().intValue();
        if (unit.isPresent() && number >= 1000) {
            return Optional.of(new Year(number, unit.get().end(), true));
        }
        return digits.get().yearLike() ? Optional.of(new Year(number, at + 1, false)) : Optional.empty();
    }

    private boolean decade(int at) {
        Optional<Year> year = year(at);
        if (year.isPresent() && year.get().number() % 10 == 0) {
            boolean adjective = line.digits(at)
                    .filter(d -> line.vocabulary().endingOf(d.suffix()) != Match.Ending.NONE)
                    .isPresent();
            return adjective || year.get().worded() && line.plural(year.get().end() - 1);
        }
        return false;
    }

    private Optional<Stretch> years(int at) {
        Optional<Year> first = year(at).filter(year -> !year.worded());
        if (first.isEmpty() || !line.digits(at).get().suffix().isEmpty()) {
            return Optional.empty();
        }
        if (line.dash(at + 1)) {
            return year(at + 2)
                    .filter(second -> second.number() > first.get().number()
                            && second.number() - first.get().number() < 100)
                    .map(second ->
                            new Stretch(second.end(), Moment.year(first.get().number()), Moment.year(second.number())));
        }
        boolean listed = (line.mark(at + 1, ",") || line.has(at + 1, Sense.AND))
                && year(at + 2).isPresent();
        return listed && listEnds(at + 2)
                ? Optional.of(Stretch.of(at + 1, Moment.year(first.get().number())))
                : Optional.empty();
    }

    private boolean listEnds(int from) {
        int at = from;
        Optional<Year> year = year(at);
        while (year.isPresent()) {
            if (year.get().worded()) {
                return line.plural(year.get().end() - 1);
            }
            at += line.mark(at + 1, ",") || line.has(at + 1, Sense.AND) ? 2 : 1;
            year = year(at);
        }
        return false;
    }

    private Optional<Stretch> yearFirst(int at) {
        return year(at).flatMap(
                        year -> year.worded() ? Optional.of(within(year.end(), year.number())) : bare(at, year));
    }

    /** A year without its word: 2025 Kasım, 2024'te, 2030'a kadar, 2025 sonunda. */
    private Optional<Stretch> bare(int at, Year year) {
        Stretch within = within(year.end(), year.number());
        if (within.end() > year.end()) {
            return Optional.of(within);
        }
        boolean suffixed = !line.digits(at).get().suffix().isEmpty();
        boolean dated = suffixed && line.kase(at, Case.LOC) || until(at);
        return dated ? Optional.of(within) : Optional.empty();
    }

    private boolean until(int last) {
        return line.has(last + 1, Sense.UNTIL) || line.kase(last, Case.LIM);
    }

    /** What part of a year is told after it; the whole year where nothing is. */
    Stretch within(int from, int year) {
        int at = line.mark(from, ",") && line.digits(from + 1).isPresent() ? from + 1 : from;
        return dayMonth(at)
                .map(stretch -> stretch.in(year))
                .or(() -> monthDay(from).map(stretch -> stretch.in(year)))
                .or(() -> months(from).map(stretch -> stretch.in(year)))
                .or(() -> part(from, year))
                .or(() -> line.match(from, Sense.SEASON)
                        .map(match -> Stretch.of(
                                match.end(), new Moment(year, match.term().whole(), 0))))
                .or(() -> line.match(from, Sense.END)
                        .or(() -> line.match(from, Sense.BEGIN))
                        .map(match -> Stretch.of(match.end(), Moment.year(year))))
                .orElseGet(() -> Stretch.of(from, Moment.year(year)));
    }

    /** The first quarter, the second half, the first nine months. */
    private Optional<Stretch> part(int at, int year) {
        Optional<Amount> number = numbers.at(at);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        int value = number.get().value().intValue();
        int end = line.pastHyphen(number.get().end());
        if (!number.get().ordinal() && end == number.get().end()) {
            return firstMonths(end, value, year);
        }
        Optional<Stretch> first = value == 1
                ? numbers.at(end).flatMap(n -> firstMonths(n.end(), n.value().intValue(), year))
                : Optional.empty();
        return first.or(() -> slice(end, "quarter", value, 3, year)).or(() -> slice(end, "half", value, 6, year));
    }

    private Optional<Stretch> firstMonths(int at, int count, int year) {
        return line.match(at, Sense.PERIOD, "month")
                .filter(match -> count > 1 && count <= 12)
                .map(match -> new Stretch(match.end(), new Moment(year, 1, 0), new Moment(year, count, 0)));
    }

    private Optional<Stretch> slice(int at, String unit, int value, int length, int year) {
        return line.match(at, Sense.PERIOD, unit)
                .filter(match -> value >= 1 && value * length <= 12)
                .map(match -> new Stretch(
                        match.end(),
                        new Moment(year, (value - 1) * length + 1, 0),
                        new Moment(year, value * length, 0)));
    }

    // 15 Kasım 2025, 12-13 қаңтар, 5-aprel

    private Optional<Stretch> dayFirst(int at) {
        return dayMonth(at).map(this::yearAfter);
    }

    private Stretch yearAfter(Stretch stretch) {
        return year(stretch.end())
                .or(() -> yearAfterComma(stretch.end()))
                .map(year -> stretch.in(year.number()).endingAt(year.end()))
                .orElse(stretch);
    }

    private Optional<Year> yearAfterComma(int at) {
        boolean apart = line.mark(at, ",")
                && line.kase(at - 1, Case.NOM)
                && years(at + 1).isEmpty();
        return apart ? year(at + 1) : Optional.empty();
    }

    private int day(int at) {
        return line.digits(at)
                .filter(d -> d.plain() && d.body().length() <= 2 && d.value().intValue() <= 31)
                .map(d -> d.value().intValue())
                .orElse(0);
    }

    private Optional<Stretch> dayMonth(int at) {
        int first = day(at);
        if (first == 0 || line.digits(at).filter(d -> d.suffix().isEmpty()).isEmpty()) {
            return Optional.empty();
        }
        int last = at;
        while ((line.dash(last + 1) || line.mark(last + 1, ",") || line.has(last + 1, Sense.AND))
                && day(last + 2) > day(last)) {
            last += 2;
        }
        int end = day(last);
        return month(line.pastHyphen(last + 1))
                .filter(month -> Moment.valid(0, month.number, first) && Moment.valid(0, month.number, end))
                .map(month ->
                        new Stretch(month.end, new Moment(0, month.number, first), new Moment(0, month.number, end)));
    }

    // Kasım 2025, Kasım ayında, қарашаның 15-інде, yanvar-sentabr

    /** A month, with the word for month where it stands. */
    private Optional<Month> month(int at) {
        return line.match(at, Sense.MONTH).map(match -> {
            Optional<Match> unit = line.match(match.end(), Sense.PERIOD, "month");
            return new Month(match.term().whole(), unit.map(Match::end).orElse(match.end()), unit.isPresent());
        });
    }

    private Optional<Stretch> monthFirst(int at) {
        Optional<Month> month = month(at);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        Optional<Stretch> day = monthDay(at).map(this::yearAfter);
        if (day.isPresent()) {
            return day;
        }
        Stretch stretch = months(at).get();
        Stretch dated = yearAfter(stretch);
        boolean sure = dated.end() > stretch.end() || !stretch.single() || month.get().named || located(at);
        return sure ? Optional.of(dated) : Optional.empty();
    }

    /** A month alone counts in the locative, and written as months are. */
    private boolean located(int at) {
        boolean capital = line.word(at).shape().capital();
        return line.kase(at, Case.LOC) && line.vocabulary().capitalMonths() == capital;
    }

    private Optional<Stretch> months(int at) {
        Optional<Month> first = month(at);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Moment from = new Moment(0, first.get().number, 0);
        Optional<Month> last = line.dash(first.get().end) ? month(first.get().end + 1) : Optional.empty();
        return Optional.of(last.filter(month -> month.number > from.month())
                .map(month -> new Stretch(month.end, from, new Moment(0, month.number, 0)))
                .orElseGet(() -> Stretch.of(first.get().end, from)));
    }

    private Optional<Stretch> monthDay(int at) {
        return month(at)
                .filter(month -> line.kase(month.end - 1, Case.GEN))
                .flatMap(month -> dayOf(month.end, 0, month.number));
    }

    /** The day of a month that was told before: 15-інде, 15'inden, 15-kuni. */
    Optional<Stretch> dayOf(int at, int year, int month) {
        int first = day(at);
        int last = line.dash(at + 1) && day(at + 2) > first ? at + 2 : at;
        int day = day(last);
        if (first == 0 || !Moment.valid(year, month, first) || !Moment.valid(year, month, day)) {
            return Optional.empty();
        }
        boolean suffixed = line.digits(last).filter(d -> !d.suffix().isEmpty()).isPresent();
        int unit = line.pastHyphen(last + 1);
        int end = line.match(unit, Sense.PERIOD, "day")
                .map(Match::end)
                .orElse(suffixed ? last + 1 : unit > last + 1 ? unit + 1 : 0);
        return end == 0
                ? Optional.empty()
                : Optional.of(new Stretch(end, new Moment(year, month, first), new Moment(year, month, day)));
    }

    // 7-fevraldan 9-fevralgacha, 28 ноябрь – 2 декабрь

    private Stretch extended(Stretch stretch) {
        boolean dash = line.dash(stretch.end());
        boolean from = line.kase(stretch.end() - 1, Case.ABL);
        int next = stretch.end() + (dash ? 1 : 0);
        if (!dash && !from || next >= line.size()) {
            return stretch;
        }
        return absolute(next)
                .filter(other -> dash || until(other.end() - 1))
                .flatMap(stretch::until)
                .orElse(stretch);
    }

    /** Takes in the weekday and the words for day and date after a day. */
    private Stretch trailed(Stretch stretch) {
        if (!stretch.to().precise()) {
            return stretch;
        }
        int end = stretch.end();
        int weekday = line.mark(end, ",") ? end + 1 : end;
        end = line.match(weekday, Sense.WEEKDAY).map(Match::end).orElse(end);
        end = line.match(end, Sense.PERIOD, "day").map(Match::end).orElse(end);
        end = line.match(end, Sense.DATE).map(Match::end).orElse(end);
        return stretch.endingAt(end);
    }
}
