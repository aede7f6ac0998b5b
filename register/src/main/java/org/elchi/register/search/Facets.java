package org.elchi.register.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How all that answers a question is spread.
 *
 * @param total how many there are in all, counted to the last
 * @param counts for each facet its values, the most frequent first
 */
public record Facets(long total, Map<Facet, List<Count>> counts) {
    static final Facets NONE = new Facets(0, Map.of());

    /**
     * A value of a facet.
     *
     * @param value a code, a tag, a name or a year
     * @param total how many have it
     */
    public record Count(String value, int total) {}

    public Facets {
        Map<Facet, List<Count>> copy = new EnumMap<>(Facet.class);
        counts.forEach((facet, values) -> copy.put(facet, List.copyOf(values)));
        counts = Collections.unmodifiableMap(copy);
    }

    /** The values of a facet. */
    public List<Count> of(Facet facet) {
        return counts.getOrDefault(facet, List.of());
    }
}
