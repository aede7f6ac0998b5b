package org.elchi.reading.text;

import java.util.List;
import org.elchi.language.Span;
import org.elchi.language.Word;

/**
 * Direct speech.
 *
 * @param paragraph paragraph in which it begins
 * @param words what is said, without the marks around it
 */
public record Quotation(int paragraph, List<Word> words) {
    public Quotation {
        words = List.copyOf(words);
    }

    public Span span() {
        return words.getFirst().span().union(words.getLast().span());
    }
}
