package org.elchi.authority;

import java.util.List;
import java.util.Map;

/**
 * An entity with the names that the world files give it.
 *
 * @param names by language code, as written there
 * @param adjectives of its people, by language code
 */
record Listing(Entity entity, Map<String, List<String>> names, Map<String, List<String>> adjectives) {
    Listing {
        names = Map.copyOf(names);
        adjectives = Map.copyOf(adjectives);
    }
}
