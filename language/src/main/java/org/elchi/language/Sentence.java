package org.elchi.language;

import java.util.List;

/**
 * A sentence of a text.
 *
 * @param paragraph which paragraph it stands in, counted from 0
 * @param words its tokens in order, at least one
 */
public record Sentence(int paragraph, List<Word> words) {
    public Sentence {
        words = List.copyOf(words);
    }

    public Span span() {
        return words.getFirst().span().union(words.getLast().span());
    }
}
