package org.elchi.desk.search;

import java.util.ArrayList;
import java.util.List;
import org.elchi.desk.Clean;
import org.elchi.language.Span;
import org.elchi.register.search.Highlight;

/**
 * A part of a passage that shows why something was found.
 *
 * @param marked whether it answers the question
 */
public record Passage(String text, boolean marked) {
    /** The parts of a passage, in order. */
    static List<Passage> of(Highlight highlight) {
        List<Passage> parts = new ArrayList<>();
        int at = 0;
        for (Span span : highlight.marked()) {
            add(parts, highlight.text().substring(at, span.begin()), false);
            add(parts, span.of(highlight.text()), true);
            at = span.end();
        }
        add(parts, highlight.text().substring(at), false);
        return parts;
    }

    private static void add(List<Passage> parts, String text, boolean marked) {
        if (!text.isEmpty()) {
            parts.add(new Passage(Clean.passage(text), marked));
        }
    }
}
