package org.elchi.reading.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.elchi.language.Case;

/** Puts numbers together that words or marks join: eksi beş, beş nokta yirmi beş, üç bölü beş, 3/4, üçte iki. */
final class Composites {
    private static final MathContext DIGITS = MathContext.DECIMAL64;

    private final Line line;
    private final Numbers numbers;

    Composites(Line line, Numbers numbers) {
        this.line = line;
        this.numbers = numbers;
    }

    /** The number that begins here with all that belongs to it. */
    Optional<Amount> at(int begin) {
        boolean minus = line.has(begin, Sense.MINUS)
                || line.dash(begin)
                        && line.word(begin).spaced()
                        && begin + 1 < line.size()
                        && !line.word(begin + 1).spaced();
        if (!minus) {
            return positive(begin);
        }
        return begin + 1 < line.size()
                ? positive(begin + 1)
                        .filter(amount -> !amount.ordinal())
                        .map(amount ->
                                with(amount, begin, amount.end(), amount.value().negate()))
                : Optional.empty();
    }

    private Optional<Amount> positive(int begin) {
        return numbers.at(begin).map(first -> {
            if (first.ordinal()) {
                return first;
            }
            return point(first).or(() -> over(first)).or(() -> share(first)).orElse(first);
        });
    }

    private Optional<Amount> next(Amount first, Sense sense) {
        int at = first.end() + 1;
        return line.has(first.end(), sense) && at < line.size()
                ? numbers.at(at)
                        .filter(second -> !second.ordinal() && second.value().signum() > 0)
                : Optional.empty();
    }

    private Optional<Amount> point(Amount first) {
        return next(first, Sense.POINT)
                .filter(second -> second.value().scale() <= 0)
                .map(second -> with(
                        second,
                        first.begin(),
                        second.end(),
                        first.value()
                                .add(second.value()
                                        .movePointLeft(
                                                second.value().toPlainString().length()))));
    }

    private Optional<Amount> over(Amount first) {
        boolean stroke = line.hyphen(first.end(), "/") && figures(first) && first.end() + 1 < line.size();
        Optional<Amount> second = next(first, Sense.OVER)
                .or(() -> stroke
                        ? numbers.at(first.end() + 1)
                                .filter(this::figures)
                                .filter(lower -> lower.value().compareTo(first.value()) > 0)
                        : Optional.empty());
        return second.map(
                lower -> with(lower, first.begin(), lower.end(), first.value().divide(lower.value(), DIGITS)));
    }

    private boolean figures(Amount amount) {
        return amount.size() == 1
                && line.digits(amount.begin()).filter(Digits::plain).isPresent();
    }

    /** The lower part stands first, in the locative or ablative. */
    private Optional<Amount> share(Amount lower) {
        int last = lower.end() - 1;
        boolean part = lower.words()
                && lower.closed()
                && lower.value().compareTo(BigDecimal.ONE) > 0
                && (line.kase(last, Case.LOC) || line.kase(last, Case.ABL));
        return part && lower.end() < line.size() ? upper(lower) : Optional.empty();
    }

    private Optional<Amount> upper(Amount lower) {
        Optional<Match> both = line.match(lower.end(), Sense.COLLECTIVE);
        if (both.isPresent()) {
            return Optional.of(with(
                    lower,
                    lower.begin(),
                    both.get().end(),
                    both.get().term().number().divide(lower.value(), DIGITS)));
        }
        Optional<Match> few = line.unlikely(lower.end());
        if (few.isPresent()) {
            return Optional.of(with(
                    lower,
                    lower.begin(),
                    few.get().end(),
                    few.get().term().number().divide(lower.value(), DIGITS)));
        }
        return numbers.at(lower.end())
                .filter(upper -> !upper.ordinal() && upper.value().compareTo(lower.value()) < 0)
                .map(upper ->
                        with(upper, lower.begin(), upper.end(), upper.value().divide(lower.value(), DIGITS)));
    }

    private static Amount with(Amount amount, int begin, int end, BigDecimal value) {
        return new Amount(
                begin, end, value, amount.ending(), amount.words(), false, amount.multiplied(), amount.closed());
    }
}
