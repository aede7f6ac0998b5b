package org.elchi.register.search;

import java.util.List;
import org.elchi.language.Span;

/**
 * A passage that shows why something was found.
 *
 * @param text an excerpt, with … where it was cut
 * @param marked ranges of it that answer the question, in order, none overlapping another
 */
public record Highlight(String text, List<Span> marked) {
    public Highlight {
        marked = List.copyOf(marked);
    }
}
