package org.elchi.reading.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.elchi.language.PartOfSpeech;
import org.elchi.language.Word;
import org.elchi.reading.value.Figure.Kind;
import org.elchi.reading.value.Match.Ending;

/** Reads ordinals: 7., 10-шы, 2-nchi, 6-maslahat, VII саммит. */
final class Ordinals {
    /** Letters of a case ending at most. */
    private static final int LONGEST_ENDING = 4;

    private final Line line;

    Ordinals(Line line) {
        this.line = line;
    }

    /** An ordinal, unless it counts centuries. */
    Found of(int begin, int end, BigDecimal value) {
        boolean century = line.match(end, Sense.PERIOD, "century").isPresent();
        if (century && line.every()) {
            return Eras.century(begin, end + 1, value.intValue()).orElseGet(() -> Found.nothing(end + 1));
        }
        return century ? Found.nothing(end + 1) : Found.of(Kind.ORDINAL, begin, end, value, "");
    }

    /** A number in figures that a hyphen joins to its ending, which may be a case, or to the noun that it orders. */
    Optional<Found> hyphenated(Amount amount) {
        int end = amount.end();
        if (amount.closed() || amount.words() || line.pastHyphen(end) == end) {
            return Optional.empty();
        }
        Word next = line.word(end + 1);
        boolean known = next.best().known();
        Ending whole = line.vocabulary().endings().getOrDefault(next.form(), Ending.NONE);
        Ending begun = line.vocabulary().endingOf(next.form());
        if (whole == Ending.ORDINAL || begun == Ending.ORDINAL && !known) {
            return Optional.of(of(amount.begin(), end + 2, amount.value()));
        }
        boolean counted = whole == Ending.COUNTER || line.has(end + 1, Sense.COUNTER);
        return Optional.of(
                counted || next.form().length() <= LONGEST_ENDING && !known
                        ? Found.of(Kind.NUMBER, amount.begin(), end + 2, amount.value(), "")
                        : of(amount.begin(), end + 1, amount.value()));
    }

    /** A Roman numeral before a noun. */
    Optional<Found> roman(int begin) {
        Word word = line.word(begin);
        OptionalInt value = word.word() && word.shape().capital() ? Roman.of(word.given()) : OptionalInt.empty();
        int next = line.pastHyphen(begin + 1);
        if (value.isEmpty() || next >= line.size() || !line.word(next).word() || !before(word, line.word(next))) {
            return Optional.empty();
        }
        boolean suffix =
                next > begin + 1 && line.vocabulary().endingOf(line.word(next).form()) == Ending.ORDINAL;
        return Optional.of(of(begin, suffix ? next + 1 : next, BigDecimal.valueOf(value.getAsInt())));
    }

    /** A single letter may be an initial and needs a noun that is known; a Latin X alone is more often a name. */
    private static boolean before(Word numeral, Word noun) {
        boolean known =
                noun.readings().stream().anyMatch(reading -> reading.known() && reading.pos() == PartOfSpeech.NOUN);
        boolean single = numeral.given().replace(".", "").length() == 1;
        boolean described = noun.readings().stream()
                .anyMatch(reading -> reading.known() && reading.pos() == PartOfSpeech.ADJECTIVE);
        return known && !numeral.given().equals("X")
                || !single && (described || noun.shape().capital());
    }
}
