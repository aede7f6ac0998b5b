package org.elchi.reading.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elchi.language.Language;
import org.elchi.language.Word;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;

/** Finds numbers, money, percentages, ordinals and dates by the number and time words of one language. Immutable. */
public final class Values {
    private final Vocabulary vocabulary;

    private Values(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Reads {@code numbers.tsv}, {@code number-endings.tsv} and {@code time.yaml} of a language.
     *
     * @param lang the folder {@code lang/}
     */
    public static Values load(Data lang, Language language, Problems problems) {
        return new Values(Vocabulary.load(lang, language, problems));
    }

    /**
     * All figures of a sentence in its order; they do not overlap.
     *
     * @param day when the report was published; without it years that are not told stay unknown and relative dates are left out
     */
    public List<Figure> find(List<Word> words, Optional<LocalDate> day) {
        Line line = new Line(words, vocabulary);
        Dates dates = new Dates(line, day);
        Amounts amounts = new Amounts(line);
        List<Figure> figures = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int begin = at;
            Optional<Found> found = dates.at(begin).or(() -> amounts.at(begin));
            found.flatMap(Found::figure).ifPresent(figures::add);
            at = found.map(Found::end).orElse(begin + 1);
        }
        return figures;
    }
}
