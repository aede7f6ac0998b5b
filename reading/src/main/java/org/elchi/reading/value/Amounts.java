package org.elchi.reading.value;

import java.math.BigDecimal;
import java.util.Optional;
import org.elchi.language.PartOfSpeech;
import org.elchi.language.Word;
import org.elchi.reading.value.Figure.Kind;

/** Reads numbers with what they count: money, percentages, measures; ordinals as {@link Ordinals} tell. */
final class Amounts {
    /** Words such as "more than" between a number and its unit. */
    private static final int LOOSE = 2;

    private final Line line;
    private final Numbers numbers;
    private final Codes codes;
    private final Ordinals ordinals;
    private final Composites composites;
    private final Measures measures;

    Amounts(Line line) {
        this.line = line;
        this.numbers = line.numbers();
        this.codes = new Codes(line);
        this.ordinals = new Ordinals(line);
        this.composites = new Composites(line, numbers);
        this.measures = new Measures(line);
    }

    Optional<Found> at(int begin) {
        int code = codes.end(begin);
        if (code > begin) {
            return Optional.of(Found.nothing(code));
        }
        return percentBefore(begin)
                .or(() -> moneyBefore(begin))
                .or(() -> number(begin).map(this::counted))
                .or(() -> ordinals.roman(begin));
    }

    private Optional<Amount> number(int begin) {
        return line.every() ? composites.at(begin) : numbers.at(begin);
    }

    private Optional<Found> percentBefore(int begin) {
        return line.match(begin, Sense.PERCENT)
                .filter(match -> match.bare()
                        && (match.term().value().equals("before")
                                || !line.word(begin).word()))
                .flatMap(match -> number(match.end()))
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
        if (codes.labelled(first) || !line.every() && codes.fraction(first)) {
            return Found.nothing(first.end() + (codes.fraction(first) ? 1 : 0));
        }
        if (first.ordinal()) {
            return (line.every() ? range(first) : Optional.<Found>empty())
                    .orElseGet(() -> ordinals.of(first.begin(), first.end(), first.value()));
        }
        Optional<Found> range = line.every() ? range(first) : Optional.empty();
        if (range.isPresent()) {
            return range.get();
        }
        Amount amount = ranged(first);
        if (line.every() && amount.end() > first.end()) {
            return unit(amount)
                    .flatMap(Found::figure)
                    .map(figure -> Found.until(first.end(), figure))
                    .orElseGet(() -> plain(first));
        }
        boolean code = amount.end() > first.end() || codes.joins(amount.end());
        return unit(amount)
                .or(() -> code ? Optional.of(Found.nothing(codes.joined(amount.end()))) : Optional.empty())
                .or(() -> ordinals.hyphenated(amount))
                .orElseGet(() -> plain(amount));
    }

    /** Between two numbers: 20 ile 30 arasında, 1000-5000; nothing where they count something. */
    private Optional<Found> range(Amount first) {
        int end = first.end();
        int joint = end < line.size() ? line.joint(end) : -1;
        boolean dash = line.dash(end);
        int at = dash ? end + 1 : joint;
        if (!dash && joint < 0 || at >= line.size()) {
            return Optional.empty();
        }
        return number(at)
                .filter(second -> second.value().compareTo(first.value()) > 0)
                .filter(second -> dash
                        ? unit(second).isEmpty() && second.ordinal() == first.ordinal()
                        : line.has(second.end(), Sense.BETWEEN))
                .map(second -> Found.range(
                        first.begin(), dash ? second.end() : second.end() + 1, first.value(), second.value()));
    }

    /** Percent, money or a measure after a number, loose words between allowed. */
    private Optional<Found> unit(Amount amount) {
        int at = line.pastHyphen(amount.end());
        for (int loose = 0; loose <= LOOSE && at < line.size(); loose++) {
            int here = at;
            Optional<Found> found = percent(amount, here)
                    .or(() -> money(here).map(match -> money(amount, match)))
                    .or(() -> measures.at(amount, here));
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

    /** Money with its parts: 50 TL 30 kuruş. */
    private Found money(Amount amount, Match currency) {
        String code = currency.term().value();
        return measures.minor(currency.end(), numbers)
                .map(parts -> Found.of(
                        Kind.MONEY, amount.begin(), parts.end(), amount.value().add(parts.value()), code))
                .orElseGet(() -> Found.of(Kind.MONEY, amount.begin(), currency.end(), amount.value(), code));
    }

    private Found plain(Amount amount) {
        Optional<Match> counter = line.match(amount.end(), Sense.COUNTER);
        return counter.isEmpty() && codes.idle(amount)
                ? Found.nothing(amount.end())
                : Found.of(
                        Kind.NUMBER, amount.begin(), counter.map(Match::end).orElse(amount.end()), amount.value(), "");
    }
}
