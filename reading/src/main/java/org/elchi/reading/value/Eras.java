package org.elchi.reading.value;

import java.util.Optional;
import org.elchi.reading.value.Match.Ending;

/** Reads decades and centuries, which say too little for a report but are values all the same: 1990'lı yıllar, 70'lerde, 21. yüzyıl. */
final class Eras {
    /** Of two figures, up to here they are of this century. */
    private static final int THIS_CENTURY = 30;

    private static final int TEN = 10;

    private final Line line;
    private final Numbers numbers;

    Eras(Line line, Numbers numbers) {
        this.line = line;
        this.numbers = numbers;
    }

    /** A decade or century, past the word for years after it. */
    Optional<Found> at(int begin) {
        return line.word(begin).number()
                ? figures(begin).or(() -> century(begin))
                : spelled(begin).or(() -> century(begin));
    }

    private Optional<Found> figures(int begin) {
        Optional<Digits> digits = line.digits(begin)
                .filter(d -> d.plain() && !d.stop() && d.value().intValue() % TEN == 0);
        if (digits.isEmpty()) {
            return Optional.empty();
        }
        int year = year(digits.get());
        int next = line.pastHyphen(begin + 1);
        boolean years = line.match(next, Sense.PERIOD, "year").isPresent() && line.plural(next);
        Ending ending = line.vocabulary().endingOf(digits.get().suffix());
        boolean adjective = ending == Ending.ADJECTIVE;
        boolean bare = digits.get().suffix().isEmpty() || ending == Ending.ORDINAL;
        boolean plural = !bare && line.plural(begin);
        boolean decade = year > 0 && (years && (adjective || year >= 1000 && bare) || plural);
        return decade ? Optional.of(decade(begin, years ? next + 1 : begin + 1, year)) : Optional.empty();
    }

    private static int year(Digits digits) {
        int number = digits.value().intValue();
        return switch (digits.body().length()) {
            case 2 -> number + (number < THIS_CENTURY ? 2000 : 1900);
            case 4 -> digits.yearLike() || number >= 1000 && number < 2100 ? number : 0;
            default -> 0;
        };
    }

    private static Found decade(int begin, int end, int year) {
        return Found.date(begin, end, year / TEN + "X");
    }

    /** Bin dokuz yüz yetmişler. */
    private Optional<Found> spelled(int begin) {
        return numbers.at(begin)
                .filter(amount -> amount.words() && amount.end() < line.size() && !amount.closed())
                .filter(amount ->
                        amount.value().intValue() >= 1000 && amount.value().intValue() % 100 == 0)
                .filter(amount -> amount.value().intValue() < 2100 && line.plural(amount.end()))
                .flatMap(amount -> line.tens(amount.end())
                        .map(tens ->
                                decade(begin, amount.end() + 1, amount.value().intValue() + tens)));
    }

    private Optional<Found> century(int begin) {
        return numbers.at(begin)
                .filter(amount -> amount.ordinal() || line.pastHyphen(amount.end()) > amount.end())
                .flatMap(amount -> line.match(line.pastHyphen(amount.end()), Sense.PERIOD, "century")
                        .flatMap(unit ->
                                century(begin, unit.end(), amount.value().intValue())));
    }

    static Optional<Found> century(int begin, int end, int number) {
        return number > 0 && number < 100
                ? Optional.of(Found.date(begin, end, (number <= TEN ? "0" : "") + (number - 1) + "XX"))
                : Optional.empty();
    }
}
