package org.elchi.reading.value;

import java.util.Optional;
import org.elchi.language.Case;
import org.elchi.reading.value.Match.Ending;

/** Reads days and months without a year: 15 Kasım, 5-aprel, 12-13 қаңтар, қарашаның 15-інде, ocak-eylül. */
final class Days {
    /** A month with the word for month after it, where it stands. */
    private record Month(int number, int end, boolean named) {}

    /** The number of a day. */
    private record Day(int number, int end, boolean suffixed) {}

    private final Line line;
    private final Numbers numbers;

    Days(Line line) {
        this.line = line;
        this.numbers = line.numbers();
    }

    /** Days before their month. */
    Optional<Stretch> dayMonth(int at) {
        Optional<Day> first = day(at).filter(day -> !day.suffixed);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Day last = last(first.get());
        return month(line.pastHyphen(last.end))
                .filter(month ->
                        Moment.valid(0, month.number, first.get().number) && Moment.valid(0, month.number, last.number))
                .map(month -> stretch(month.end, 0, month.number, first.get(), last));
    }

    /** The last of several: 12-13, 14 ve 15, 7, 8 ve 9. */
    private Day last(Day first) {
        Day last = first;
        Optional<Day> next = first.suffixed ? Optional.empty() : next(last);
        while (next.isPresent()) {
            last = next.get();
            next = next(last);
        }
        return last;
    }

    private Optional<Day> next(Day day) {
        boolean joined = line.dash(day.end) || line.mark(day.end, ",") || line.has(day.end, Sense.AND);
        return joined ? day(day.end + 1).filter(next -> next.number > day.number) : Optional.empty();
    }

    private Optional<Day> day(int at) {
        if (at >= line.size()) {
            return Optional.empty();
        }
        Optional<Digits> digits = line.digits(at);
        if (digits.isPresent()) {
            return digits.filter(d -> d.plain() && d.body().length() <= 2)
                    .map(d -> new Day(
                            d.value().intValue(),
                            at + 1,
                            !d.suffix().isEmpty() && line.vocabulary().endingOf(d.suffix()) != Ending.ORDINAL));
        }
        return spelled(at).or(() -> words(at));
    }

    /** The last word of the day may be something else where no month stands before it: mayısın on birinde, eylülün onunda. */
    private Optional<Day> spelled(int at) {
        Optional<Amount> tens = numbers.at(at)
                .filter(amount -> !amount.closed() && amount.value().intValue() < 40);
        int last = tens.map(Amount::end).orElse(at);
        int sum = tens.map(amount -> amount.value().intValue()).orElse(0);
        return line.unlikely(last)
                .filter(match -> sum % 10 == 0 && (sum == 0 || match.term().whole() < 10))
                .map(match -> new Day(sum + match.term().whole(), match.end(), true))
                .filter(day -> day.number > 0 && day.number <= 31);
    }

    private Optional<Day> words(int at) {
        return numbers.at(at)
                .filter(amount ->
                        amount.words() && !amount.ordinal() && amount.value().intValue() <= 31 && !amount.multiplied())
                .map(amount -> new Day(amount.value().intValue(), amount.end(), amount.closed()));
    }

    private static Stretch stretch(int end, int year, int month, Day first, Day last) {
        return new Stretch(end, new Moment(year, month, first.number), new Moment(year, month, last.number));
    }

    private Optional<Month> month(int at) {
        return line.match(at, Sense.MONTH).map(match -> {
            Optional<Match> unit = line.match(match.end(), Sense.PERIOD, "month");
            return new Month(match.term().whole(), unit.map(Match::end).orElse(match.end()), unit.isPresent());
        });
    }

    /** A day after its month. */
    Optional<Stretch> monthDay(int at) {
        return month(at)
                .filter(month -> line.kase(month.end - 1, Case.GEN))
                .flatMap(month -> dayOf(month.end, 0, month.number));
    }

    /** The day of a month that was told before: 15-інде, 15'inde, 15-kuni; 4'ünden 22'sine kadar. */
    Optional<Stretch> dayOf(int at, int year, int month) {
        Optional<Day> first = day(at);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Day last = last(first.get());
        int unit = line.pastHyphen(last.end);
        int end = line.match(unit, Sense.PERIOD, "day")
                .map(Match::end)
                .orElse(last.suffixed ? last.end : unit > last.end ? unit + 1 : 0);
        boolean valid = Moment.valid(year, month, first.get().number) && Moment.valid(year, month, last.number);
        return end > 0 && valid ? Optional.of(stretch(end, year, month, first.get(), last)) : Optional.empty();
    }

    /** One month or a range of them. */
    Optional<Stretch> months(int at) {
        return month(at).map(first -> {
            Moment from = new Moment(0, first.number, 0);
            Optional<Month> last = line.dash(first.end) ? month(first.end + 1) : Optional.empty();
            return last.filter(month -> month.number > first.number)
                    .map(month -> new Stretch(month.end, from, new Moment(0, month.number, 0)))
                    .orElseGet(() -> Stretch.of(line.edge(first.end), from));
        });
    }

    /** Whether a month word by itself must be a month: with the word for month, at its end, in the locative. */
    boolean sure(int at) {
        Optional<Month> month = month(at);
        if (month.isEmpty() || month.get().named) {
            return month.isPresent();
        }
        boolean capital = line.word(at).shape().capital();
        boolean dated =
                line.kase(at, Case.LOC) || line.edge(at + 1) > at + 1 && line.kase(at, Case.GEN) || line.since(at);
        return dated && line.vocabulary().capitalMonths() == capital;
    }
}
