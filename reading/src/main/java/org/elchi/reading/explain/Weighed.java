package org.elchi.reading.explain;

import java.util.List;
import org.elchi.reading.Fact;

/**
 * A fact with what makes it more sure or less.
 *
 * @param fact the fact, also one that is not sure enough to be told
 * @param signs what speaks for it and against it
 */
public record Weighed(Fact fact, List<Sign> signs) {
    public Weighed {
        signs = List.copyOf(signs);
    }
}
