package org.elchi.bench.register;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.elchi.authority.Authority;
import org.elchi.authority.Entity;

/** The towns of states, in the order of the world files. */
final class Towns {
    private static final Map<String, List<Entity.Place>> KNOWN = new ConcurrentHashMap<>();

    private Towns() {}

    static List<Entity.Place> of(Authority authority, String state) {
        return KNOWN.computeIfAbsent(
                state,
                code -> authority.entities().stream()
                        .filter(Entity.Place.class::isInstance)
                        .map(Entity.Place.class::cast)
                        .filter(place ->
                                place.kind().equals("city") && place.state().equals(java.util.Optional.of(code)))
                        .toList());
    }
}
