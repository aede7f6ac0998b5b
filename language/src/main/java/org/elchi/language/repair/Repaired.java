package org.elchi.language.repair;

import java.util.ArrayList;
import java.util.List;
import org.elchi.language.Span;

/** A text as it was meant, and where each part of it stands in the text as given. Immutable. */
public final class Repaired {
    private final String given;
    private final String text;
    private final List<Edits> stages;

    private Repaired(String given, String text, List<Edits> stages) {
        this.given = given;
        this.text = text;
        this.stages = stages;
    }

    /** A text in which nothing was wrong, as yet. */
    static Repaired of(String given) {
        return new Repaired(given, given, List.of());
    }

    /** This, after more was changed in it. */
    Repaired then(Edits edits) {
        if (edits.none()) {
            return this;
        }
        List<Edits> more = new ArrayList<>(stages);
        more.add(edits);
        return new Repaired(given, edits.text(), List.copyOf(more));
    }

    /** The text as it was meant. */
    public String text() {
        return text;
    }

    /** The text as given. */
    public String given() {
        return given;
    }

    /** Whether anything was changed. */
    public boolean changed() {
        return !stages.isEmpty();
    }

    /** The part of the text as given that a part of the repaired text stands for. */
    public Span given(Span span) {
        int begin = span.begin();
        int end = span.end();
        for (int i = stages.size() - 1; i >= 0; i--) {
            Edits edits = stages.get(i);
            int first = edits.begin(begin);
            end = end > begin ? edits.end(end) : first;
            begin = first;
        }
        return new Span(begin, Math.max(begin, end));
    }
}
