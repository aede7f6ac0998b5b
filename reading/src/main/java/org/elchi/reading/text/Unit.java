package org.elchi.reading.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elchi.language.Span;
import org.elchi.language.Word;

/**
 * A sentence to read: one of the report's own, in which each piece of direct speech is a single mark, or one from inside direct speech.
 *
 * @param paragraph its paragraph
 * @param heading whether it stands alone without a full stop
 * @param words its words
 * @param quotations direct speech by the index of the mark that stands for it
 * @param within the direct speech that it is part of
 */
public record Unit(
        int paragraph,
        boolean heading,
        List<Word> words,
        Map<Integer, Quotation> quotations,
        Optional<Quotation> within) {
    /** The form of the mark that stands for direct speech. */
    public static final String SPEECH = "\u0001speech";

    public Unit {
        words = List.copyOf(words);
        quotations = Map.copyOf(quotations);
    }

    public int size() {
        return words.size();
    }

    public Word word(int index) {
        return words.get(index);
    }

    public Span span() {
        return span(0, words.size());
    }

    /** From the first to the last of the words of a range, direct speech included only where it lies between. */
    public Span span(int begin, int end) {
        return words.get(begin).span().union(words.get(end - 1).span());
    }
}
