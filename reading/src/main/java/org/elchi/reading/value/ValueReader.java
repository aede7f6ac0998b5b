package org.elchi.reading.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elchi.language.Language;
import org.elchi.language.Sentence;
import org.elchi.language.Span;
import org.elchi.language.Tongue;
import org.elchi.language.Word;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;

/** A text of one language in, all its values out, each with its characters. */
public final class ValueReader {
    private static final String APOSTROPHES = "'’‘ʼ`´";

    private final Language language;
    private final Values values;

    private ValueReader(Language language, Values values) {
        this.language = language;
        this.values = values;
    }

    /** @param lang the folder {@code lang/} */
    public static ValueReader load(Data lang, Language language) {
        Problems problems = new Problems();
        Values values = Values.worldly(lang, language, problems);
        problems.raise();
        return new ValueReader(language, values);
    }

    /**
     * All values in the order of the text.
     *
     * @param day from which relative dates are counted; without it they are left out
     */
    public List<TextValue> read(String text, Tongue tongue, Optional<LocalDate> day) {
        List<TextValue> found = new ArrayList<>();
        for (Sentence sentence : language.analyse(text, tongue).sentences()) {
            for (Figure figure : values.every(sentence.words(), day)) {
                found.add(new TextValue(span(sentence.words(), figure), figure));
            }
        }
        return found;
    }

    private static Span span(List<Word> words, Figure figure) {
        Word first = words.get(figure.begin());
        Word last = words.get(figure.end() - 1);
        int end = last.span().end();
        int apostrophe = apostrophe(last.given());
        boolean ends = figure.kind() != Figure.Kind.ORDINAL && apostrophe > 0;
        return new Span(first.span().begin(), ends ? last.span().begin() + apostrophe : end);
    }

    private static int apostrophe(String word) {
        for (int i = word.length() - 1; i > 0; i--) {
            if (APOSTROPHES.indexOf(word.charAt(i)) >= 0) {
                return i;
            }
        }
        return 0;
    }
}
