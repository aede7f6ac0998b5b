package org.elchi.reading.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elchi.language.Case;
import org.elchi.language.Language;
import org.elchi.language.Word;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.elchi.reading.value.Figure.Kind;

/** Finds numbers, money, percentages, ordinals and dates by the number and time words of one language. Immutable. */
public final class Values {
    /** Words between two amounts of the same money at most. */
    private static final int NEAR = 4;

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
        return new Values(Vocabulary.load(lang, language, Map.of(), problems));
    }

    /** The same with all currencies of the world that CLDR names in the language; slower to load. */
    static Values worldly(Data lang, Language language, Problems problems) {
        return new Values(Vocabulary.load(lang, language, Currencies.of(language.code()), problems));
    }

    /**
     * All figures of a sentence in its order; they do not overlap.
     *
     * @param day when the report was published; without it years that are not told stay unknown and relative dates are left out
     */
    public List<Figure> find(List<Word> words, Optional<LocalDate> day) {
        return find(new Line(words, vocabulary, false), day);
    }

    /** Every value of a sentence, also those that say nothing of what a report tells: shares, ages, durations, decades. */
    public List<Figure> every(List<Word> words, Optional<LocalDate> day) {
        return find(new Line(words, vocabulary, true), day);
    }

    private static List<Figure> find(Line line, Optional<LocalDate> day) {
        Dates dates = new Dates(line, day);
        Amounts amounts = new Amounts(line);
        List<Figure> figures = new ArrayList<>();
        int at = 0;
        while (at < line.size()) {
            int begin = at;
            if (line.dull(begin)) {
                at++;
                continue;
            }
            Optional<Found> found = dates.at(begin).or(() -> amounts.at(begin));
            found.flatMap(Found::figure).ifPresent(figures::add);
            at = found.map(Found::end).orElse(begin + 1);
        }
        return completed(figures, line);
    }

    /** Gives the first of two amounts the money of the second: 3 миллиардқа, 2020 жылы 5 миллиард долларға. */
    private static List<Figure> completed(List<Figure> figures, Line line) {
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            boolean alone = figure.kind() == Kind.NUMBER
                    && figure.unit().isEmpty()
                    && line.match(figure.end() - 1, Sense.MULTIPLIER)
                            .filter(match -> !match.bare())
                            .isPresent();
            int at = i;
            if (alone) {
                money(figures, at, line)
                        .ifPresent(unit -> figures.set(
                                at, Figure.of(Kind.MONEY, figure.begin(), figure.end(), figure.number(), unit)));
            }
        }
        return List.copyOf(figures);
    }

    /** The money of the amount that this one grew from, or of one close behind. */
    private static Optional<String> money(List<Figure> figures, int at, Line line) {
        Figure figure = figures.get(at);
        if (at > 0
                && figures.get(at - 1).kind() == Kind.MONEY
                && figure.begin() - figures.get(at - 1).end() <= NEAR) {
            Figure before = figures.get(at - 1);
            if (line.kase(before.end() - 1, Case.ABL)) {
                return Optional.of(before.unit());
            }
        }
        return figures.subList(at + 1, figures.size()).stream()
                .filter(next -> next.kind() == Kind.MONEY && next.begin() - figure.end() <= NEAR)
                .map(Figure::unit)
                .findFirst();
    }
}
