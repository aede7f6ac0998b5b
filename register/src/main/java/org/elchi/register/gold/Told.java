package org.elchi.register.gold;

import java.util.List;
import org.elchi.language.Span;
import org.elchi.reading.gold.GoldFact;

/**
 * A fact that a document states.
 *
 * @param event what it tells of
 * @param evidence where the document says so
 */
public record Told(GoldFact fact, String event, List<Span> evidence) {
    public Told {
        evidence = List.copyOf(evidence);
    }
}
