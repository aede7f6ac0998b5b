package org.elchi.register.internal;

import java.util.List;
import java.util.Set;
import org.elchi.reading.Fact;
import org.elchi.register.record.Evidence;
import org.elchi.register.record.Gist;
import org.elchi.register.record.Telling;

/**
 * A fact as it is stored.
 *
 * @param id made from the document's number and the position
 * @param document number of the document; of what was entered by hand, the negative number of the decision
 */
record FactRow(long id, long document, int position, Fact fact, Gist gist, List<Evidence> evidence, Set<String> keys) {
    /** No document states more facts than this; FACTS are few, and a text that seems to hold more is noise. */
    static final int MOST = 100_000;

    static long id(long document, int position) {
        return document * MOST + position;
    }

    static FactRow of(long document, Telling telling, Set<String> keys) {
        return new FactRow(
                id(document, telling.position()),
                document,
                telling.position(),
                telling.fact(),
                telling.gist(),
                telling.evidence(),
                keys);
    }
}
