package org.elchi.reading.value;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.elchi.reading.value.Figure.Kind;

/** Reads what a number measures: time, tons, kilometres, people; parts of a currency's unit. */
final class Measures {
    private static final Map<String, String> DURATIONS = Map.of(
            "year", "P%sY", "month", "P%sM", "week", "P%sW", "day", "P%sD", "h", "PT%sH", "min", "PT%sM", "s", "PT%sS");
    /** The length of a currency's code. */
    private static final int CODE = 3;

    private final Line line;

    Measures(Line line) {
        this.line = line;
    }

    Optional<Found> at(Amount amount, int at) {
        Optional<Match> period = line.match(at, Sense.PERIOD);
        if (period.isPresent()) {
            return Optional.of(time(amount, period.get()));
        }
        return line.match(at, Sense.UNIT)
                .map(match -> lasting(amount, match)
                        .orElseGet(() -> Found.of(
                                Kind.NUMBER,
                                amount.begin(),
                                match.end(),
                                amount.value(),
                                match.term().value())))
                .or(() -> line.every() ? lone(amount, at) : Optional.empty());
    }

    private Found time(Amount amount, Match period) {
        boolean decade = line.plural(period.end() - 1)
                && amount.value().remainder(BigDecimal.TEN).signum() == 0;
        if (decade || Codes.article(amount)) {
            return Found.nothing(period.end());
        }
        return lasting(amount, period)
                .orElseGet(() -> Found.of(
                        Kind.NUMBER,
                        amount.begin(),
                        period.end(),
                        amount.value(),
                        period.term().value()));
    }

    private Optional<Found> lasting(Amount amount, Match unit) {
        String form = line.every() ? DURATIONS.get(unit.term().value()) : null;
        return form == null
                ? Optional.empty()
                : Optional.of(Found.duration(
                        amount.begin(),
                        unit.end(),
                        amount.value(),
                        form.replace("%s", amount.value().stripTrailingZeros().toPlainString())));
    }

    /** Parts of a currency's unit without the unit: their value where it is known whose they are, else their number. */
    private Optional<Found> lone(Amount amount, int at) {
        return line.match(at, Sense.MINOR).map(match -> {
            String code = match.term().value();
            BigDecimal value = code.length() == CODE ? amount.value().movePointLeft(2) : amount.value();
            return Found.of(Kind.MONEY, amount.begin(), match.end(), value, code);
        });
    }

    /** A hundredth of a unit each, behind the unit. */
    Optional<Amount> minor(int at, Numbers numbers) {
        if (!line.every() || at >= line.size()) {
            return Optional.empty();
        }
        return numbers.at(at)
                .filter(amount -> !amount.ordinal())
                .flatMap(amount -> line.match(amount.end(), Sense.MINOR)
                        .map(unit -> new Amount(
                                at,
                                unit.end(),
                                amount.value().movePointLeft(2),
                                amount.ending(),
                                amount.words(),
                                false,
                                amount.multiplied(),
                                true)));
    }
}
