package org.elchi.reading.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.elchi.language.Case;
import org.elchi.language.PartOfSpeech;
import org.elchi.language.Word;
import org.elchi.reading.value.Figure.Kind;
import org.elchi.reading.value.Match.Ending;

/** Reads numbers with what they count: money, percentages, measures, ordinals. */
final class Amounts {
    /** Words such as "more than" between a number and its unit. */
    private static final int LOOSE = 2;

    /** Figures without marks between them. */
    private static final int LONGEST = 6;

    private final Line line;
    private final Numbers numbers;

    Amounts(Line line) {
        this.line = line;
        this.numbers = new Numbers(line);
    }

    Optional<Found> at(int begin) {
        if (line.word(begin).number() && line.digits(begin).isEmpty() || glued(begin)) {
            return Optional.of(Found.nothing(line.mark(begin - 1, "+") ? numbersEnd(begin) : begin + 1));
        }
        return percentBefore(begin)
                .or(() -> moneyBefore(begin))
                .or(() -> numbers.at(begin).map(this::counted))
                .or(() -> roman(begin));
    }

    /** Past all the numbers in a row, as of a telephone. */
    private int numbersEnd(int begin) {
        int end = begin;
        while (end < line.size() && (line.word(end).number() || line.mark(end, "-"))) {
            end++;
        }
        return end;
    }

    /** Part of a name or a code: COVID-19, T-90, +998. */
    private boolean glued(int at) {
        if (!line.word(at).number() || at == 0 || line.word(at).spaced()) {
            return false;
        }
        Word before = line.word(at - 1);
        return before.mark("+")
                || before.mark("#")
                || before.mark(":")
                || before.mark("_")
                || (before.mark("-") || before.mark("/"))
                        && at > 1
                        && !before.spaced()
                        && !line.word(at - 2).shape().equals(Word.Shape.MARK);
    }

    private Optional<Found> percentBefore(int begin) {
        return line.match(begin, Sense.PERCENT)
                .filter(match -> match.bare()
                        && (match.term().value().equals("before")
                                || !line.word(begin).word()))
                .flatMap(match -> numbers.at(match.end()))
                .map(amount -> ranged(amount))
                .map(amount -> Found.of(Kind.PERCENT, begin, amount.end(), amount.value(), ""));
    }

    private Optional<Found> moneyBefore(int begin) {
        Word word = line.word(begin);
        if (word.word() && word.shape() != Word.Shape.UPPER) {
            return Optional.empty();
        }
        Optional<Match> currency = line.match(begin, Sense.CURRENCY);
        return currency.flatMap(match -> numbers.at(match.end()))
                .filter(amount -> !amount.ordinal())
                .map(amount -> {
                    int end = money(amount.end()).map(Match::end).orElse(amount.end());
                    return Found.of(
                            Kind.MONEY,
                            begin,
                            end,
                            amount.value(),
                            currency.get().term().value());
                });
    }

    /** A range stands with its first number; a multiplier after the second holds for both. */
    private Amount ranged(Amount first) {
        if (first.closed() || !line.dash(first.end())) {
            return first;
        }
        return numbers.at(first.end() + 1)
                .filter(second -> !second.ordinal() && second.value().compareTo(first.value()) > 0)
                .map(second -> new Amount(
                        first.begin(),
                        second.end(),
                        ranged(first, second),
                        second.ending(),
                        first.words(),
                        false,
                        second.multiplied(),
                        second.closed()))
                .orElse(first);
    }

    private BigDecimal ranged(Amount first, Amount second) {
        Optional<Match> multiplier = line.match(second.end() - 1, Sense.MULTIPLIER);
        return multiplier.isPresent() && !first.multiplied()
                ? first.value().multiply(multiplier.get().term().number())
                : first.value();
    }

    private Found counted(Amount first) {
        if (labelled(first)) {
            return Found.nothing(first.end());
        }
        if (fraction(first)) {
            return Found.nothing(first.end() + 1);
        }
        if (first.ordinal()) {
            return ordinal(first.begin(), first.end(), first.value());
        }
        Amount amount = ranged(first);
        int end = amount.end();
        return unit(amount)
                .or(() -> amount.end() > first.end() || coded(end)
                        ? Optional.of(Found.nothing(codeEnd(amount.end())))
                        : Optional.empty())
                .or(() -> hyphenated(amount))
                .orElseGet(() -> plain(amount));
    }

    /** A fraction: üçte bir, үштен бір. */
    private boolean fraction(Amount first) {
        boolean parts = first.words()
                && first.closed()
                && (line.kase(first.end() - 1, Case.LOC) || line.kase(first.end() - 1, Case.ABL));
        return parts && first.end() < line.size() && line.few(first.end());
    }

    private boolean labelled(Amount amount) {
        int next = line.pastHyphen(amount.end());
        int before = amount.begin() - (line.mark(amount.begin() - 1, ":") ? 2 : 1);
        return line.match(before, Sense.LABEL)
                        .filter(label -> !label.term().value().equals("after"))
                        .isPresent()
                || line.match(next, Sense.LABEL)
                        .filter(label -> !label.term().value().equals("before"))
                        .isPresent();
    }

    private boolean coded(int at) {
        return (line.hyphen(at) || line.hyphen(at, "/") || line.hyphen(at, "+"))
                && line.word(at + 1).number();
    }

    private int codeEnd(int from) {
        int end = from;
        while (coded(end)) {
            end += 2;
        }
        return end;
    }

    private Found ordinal(int begin, int end, BigDecimal value) {
        boolean century = line.match(end, Sense.PERIOD, "century").isPresent();
        return century ? Found.nothing(end + 1) : Found.of(Kind.ORDINAL, begin, end, value, "");
    }

    /** Percent, money or a measure after a number, loose words between allowed. */
    private Optional<Found> unit(Amount amount) {
        int at = line.pastHyphen(amount.end());
        for (int loose = 0; loose <= LOOSE && at < line.size(); loose++) {
            int here = at;
            Optional<Found> found = percent(amount, here)
                    .or(() -> money(here)
                            .map(match -> Found.of(
                                    Kind.MONEY,
                                    amount.begin(),
                                    match.end(),
                                    amount.value(),
                                    match.term().value())))
                    .or(() -> measure(amount, here));
            if (found.isPresent()) {
                return found;
            }
            Optional<Match> next = line.match(at, Sense.APPROX).or(() -> loose(here));
            if (next.isEmpty()) {
                return Optional.empty();
            }
            at = next.get().end();
        }
        return Optional.empty();
    }

    private Optional<Match> loose(int at) {
        return line.match(at, Sense.COUNTER).filter(Match::bare);
    }

    private Optional<Found> percent(Amount amount, int at) {
        return line.match(at, Sense.PERCENT)
                .filter(match -> !match.term().value().equals("before"))
                .filter(match -> line.word(at).word()
                        || !line.word(at).spaced()
                        || numbers.at(match.end()).isEmpty())
                .map(match -> Found.of(Kind.PERCENT, amount.begin(), match.end(), amount.value(), ""));
    }

    /** A currency here, or after the adjective of a state where only one state's money has that name. */
    private Optional<Match> money(int at) {
        return line.match(at, Sense.CURRENCY).or(() -> {
            boolean adjective = line.word(at, true)
                    && (line.word(at).shape().capital()
                            || line.word(at).best().pos() == PartOfSpeech.ADJECTIVE
                                    && line.word(at).best().known());
            return adjective
                    ? line.match(at + 1, Sense.CURRENCY)
                            .filter(match -> line.vocabulary().sole(match.term()))
                    : Optional.empty();
        });
    }

    private Optional<Found> measure(Amount amount, int at) {
        Optional<Match> period = line.match(at, Sense.PERIOD);
        if (period.isPresent()) {
            boolean decade = line.plural(period.get().end() - 1)
                    && amount.value().remainder(BigDecimal.TEN).signum() == 0;
            boolean one = one(amount);
            return Optional.of(
                    decade || one
                            ? Found.nothing(period.get().end())
                            : Found.of(
                                    Kind.NUMBER,
                                    amount.begin(),
                                    period.get().end(),
                                    amount.value(),
                                    period.get().term().value()));
        }
        return line.match(at, Sense.UNIT)
                .map(match -> Found.of(
                        Kind.NUMBER,
                        amount.begin(),
                        match.end(),
                        amount.value(),
                        match.term().value()));
    }

    /** 10-шы, 2-nchi; 10-ға; and the ordinal before its noun, 6-maslahat. */
    private Optional<Found> hyphenated(Amount amount) {
        int end = amount.end();
        if (amount.closed() || amount.words() || line.pastHyphen(end) == end) {
            return Optional.empty();
        }
        Word next = line.word(end + 1);
        String text = next.form();
        if (line.has(end + 1, Sense.COUNTER) || line.vocabulary().endingOf(text) == Ending.COUNTER) {
            return Optional.of(Found.of(Kind.NUMBER, amount.begin(), end + 2, amount.value(), ""));
        }
        if (line.vocabulary().endings().get(text) == Ending.ORDINAL
                || line.vocabulary().endingOf(text) == Ending.ORDINAL
                        && !next.best().known()) {
            return Optional.of(ordinal(amount.begin(), end + 2, amount.value()));
        }
        if (text.length() <= 4 && !next.best().known()) {
            return Optional.of(Found.of(Kind.NUMBER, amount.begin(), end + 2, amount.value(), ""));
        }
        return Optional.of(ordinal(amount.begin(), end + 1, amount.value()));
    }

    private Found plain(Amount amount) {
        List<Integer> counters = line.match(amount.end(), Sense.COUNTER)
                .map(match -> List.of(match.end()))
                .orElse(List.of());
        if (counters.isEmpty()
                && (amount.lone() || one(amount) || amount.value().signum() == 0 || named(amount))) {
            return Found.nothing(amount.end());
        }
        int end = counters.isEmpty() ? amount.end() : counters.getFirst();
        return Found.of(Kind.NUMBER, amount.begin(), end, amount.value(), "");
    }

    /** The word for one, which is an article more often than a number. */
    private static boolean one(Amount amount) {
        return amount.words() && amount.size() == 1 && amount.value().compareTo(BigDecimal.ONE) == 0;
    }

    /** A year, or figures so many that they are some name: 2025, 2233341. */
    private boolean named(Amount amount) {
        return amount.size() == 1
                && line.digits(amount.begin())
                        .filter(digits -> digits.yearLike() && amount.value().intValue() % 1000 != 0
                                || digits.plain() && digits.body().length() > LONGEST)
                        .isPresent();
    }

    /** A Roman numeral before a noun; a single letter may be an initial and needs a noun that is known. */
    private Optional<Found> roman(int begin) {
        Word word = line.word(begin);
        OptionalInt value = word.word() && word.shape().capital() ? Roman.of(word.given()) : OptionalInt.empty();
        int next = line.pastHyphen(begin + 1);
        if (value.isEmpty() || next >= line.size() || !line.word(next).word()) {
            return Optional.empty();
        }
        Word noun = line.word(next);
        boolean known =
                noun.readings().stream().anyMatch(reading -> reading.known() && reading.pos() == PartOfSpeech.NOUN);
        boolean single = word.given().replace(".", "").length() == 1;
        if (!known && (single || !noun.shape().capital())) {
            return Optional.empty();
        }
        boolean suffix = next > begin + 1 && line.vocabulary().endingOf(noun.form()) == Ending.ORDINAL;
        return Optional.of(ordinal(begin, suffix ? next + 1 : next, BigDecimal.valueOf(value.getAsInt())));
    }
}
