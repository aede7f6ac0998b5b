package org.elchi.authority;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An entity with the names that the world files give it.
 *
 * @param wikidata its item, such as {@code Q232}
 * @param names by language code and in its order, as written there
 * @param adjectives of its people, by language code
 * @param coordinates where it lies
 */
record Listing(
        Entity entity,
        Optional<String> wikidata,
        Map<String, List<String>> names,
        Map<String, List<String>> adjectives,
        Optional<Coordinates> coordinates) {
    Listing {
        names = Collections.unmodifiableMap(new TreeMap<>(names));
        adjectives = Collections.unmodifiableMap(new TreeMap<>(adjectives));
    }

    static Listing of(Entity entity) {
        return new Listing(entity, Optional.empty(), Map.of(), Map.of(), Optional.empty());
    }

    /** The same at another point. */
    Listing at(Coordinates point) {
        return new Listing(entity, wikidata, names, adjectives, Optional.of(point));
    }

    /** This one's values, and those of {@code lower} where this one has none; names count language by language. */
    Listing over(Listing lower) {
        return new Listing(
                entity,
                wikidata.or(lower::wikidata),
                over(names, lower.names),
                over(adjectives, lower.adjectives),
                coordinates.or(lower::coordinates));
    }

    private static Map<String, List<String>> over(Map<String, List<String>> upper, Map<String, List<String>> lower) {
        Map<String, List<String>> both = new TreeMap<>(lower);
        both.putAll(upper);
        return both;
    }
}
