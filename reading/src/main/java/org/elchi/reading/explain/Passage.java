package org.elchi.reading.explain;

import java.util.List;
import org.elchi.language.Span;

/**
 * What the reading made of one sentence, or of one piece of direct speech.
 *
 * @param span where it stands in the text as given
 * @param mentions who, what, when: pieces of the sentence that can fill slots
 * @param clauses its predicates, and what each says of its event
 * @param attempts what each way of which a word stands in it made of it; those that told a fact first, then those that came nearest
 */
public record Passage(Span span, List<Piece> mentions, List<Piece> clauses, List<Attempt> attempts) {
    /**
     * A piece of a sentence.
     *
     * @param span where it stands
     * @param type of a mention ({@code person}, {@code date} …), or the form of a predicate
     * @param value of a mention, or what the predicate says of its event
     */
    public record Piece(Span span, String type, String value) {}

    public Passage {
        mentions = List.copyOf(mentions);
        clauses = List.copyOf(clauses);
        attempts = List.copyOf(attempts);
    }
}
