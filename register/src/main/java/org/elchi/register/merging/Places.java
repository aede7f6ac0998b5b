package org.elchi.register.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elchi.register.record.Gist;
import org.elchi.register.record.Telling;

/** Compares places; a city fits the state that it lies in. */
record Places(String slot) implements Measure<Places.Place> {
    private static final int ALIKE = 70;

    /** Names with their letters, and the states that they lie in. */
    record Place(String[] names, int[][] pairs, String[] states) {}

    @Override
    public Optional<Place> prepared(Telling telling) {
        List<String> names = Slots.items(telling, slot);
        if (names.isEmpty()) {
            return Optional.empty();
        }
        List<String> states = new ArrayList<>();
        names.forEach(name -> states.addAll(
                Named.isState(name) ? List.of(name) : telling.gist().values(Gist.IN, name)));
        int[][] pairs =
                names.stream().map(name -> Letters.pairs(Letters.plain(name))).toArray(int[][]::new);
        return Optional.of(new Place(Sorted.of(names), pairs, Sorted.of(states)));
    }

    @Override
    public Outcome compared(Place one, Place other) {
        if (Sorted.shared(one.names, other.names) > 0 || alike(one, other)) {
            return Outcome.EQUAL;
        }
        boolean wide = wide(one) || wide(other);
        boolean shared = Sorted.shared(one.states, other.states) > 0;
        return wide && shared ? Outcome.NEAR : shared ? Outcome.WEAK : Outcome.DIFFER;
    }

    private static boolean alike(Place one, Place other) {
        for (int[] own : one.pairs) {
            for (int[] their : other.pairs) {
                if (Letters.alike(own, their) >= ALIKE) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean wide(Place place) {
        for (String name : place.names) {
            if (Sorted.holds(place.states, name)) {
                return true;
            }
        }
        return false;
    }
}
