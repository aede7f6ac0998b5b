package org.elchi.authority;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An entity with the names that the world files give it.
 *
 * @param names by language code and in its order, as written there
 * @param adjectives of its people, by language code
 */
record Listing(Entity entity, Map<String, List<String>> names, Map<String, List<String>> adjectives) {
    Listing {
        names = Collections.unmodifiableMap(new TreeMap<>(names));
        adjectives = Collections.unmodifiableMap(new TreeMap<>(adjectives));
    }
}
