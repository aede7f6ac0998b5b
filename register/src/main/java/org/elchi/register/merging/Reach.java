package org.elchi.register.merging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.elchi.register.record.Telling;

/** Fetches from a shelf what hangs together with some tellings, round by round. */
final class Reach {
    private final Merging merging;
    private final Shelf shelf;
    private final Map<String, Set<String>> tied = new HashMap<>();
    private final Map<String, Spot> seen = new LinkedHashMap<>();
    private final Map<String, List<Spot>> under = new HashMap<>();
    private final List<Telling> reached = new ArrayList<>();

    /** A telling that has been seen, and whether it has been reached. */
    private static final class Spot {
        private final String key;
        private final Profile profile;
        private final Set<String> near;
        private boolean taken;

        Spot(String key, Profile profile) {
            this.key = key;
            this.profile = profile;
            this.near = new LinkedHashSet<>();
        }
    }

    Reach(Merging merging, Ties ties, Shelf shelf) {
        this.merging = merging;
        this.shelf = shelf;
        for (Set<String> together : ties.together()) {
            together.forEach(
                    key -> tied.computeIfAbsent(key, unused -> new HashSet<>()).addAll(together));
        }
    }

    List<Telling> from(Collection<Telling> start) {
        List<Spot> round = new ArrayList<>();
        start.forEach(telling -> reach(spot(telling), round));
        while (!round.isEmpty()) {
            fetch(round);
            List<Spot> last = List.copyOf(round);
            round.clear();
            last.forEach(spot -> beside(spot, round));
        }
        return reached;
    }

    private Spot spot(Telling telling) {
        return seen.computeIfAbsent(telling.key(), key -> new Spot(key, merging.profile(telling)));
    }

    private void reach(Spot spot, List<Spot> round) {
        if (!spot.taken) {
            spot.taken = true;
            reached.add(spot.profile.telling());
            round.add(spot);
        }
    }

    /** Keys that were asked for once need not be asked for again. */
    private void fetch(List<Spot> round) {
        Set<String> keys = new LinkedHashSet<>();
        Set<String> named = new LinkedHashSet<>();
        for (Spot spot : round) {
            spot.near.addAll(spot.profile.kind().keys(spot.profile, true));
            spot.near.stream().filter(key -> !under.containsKey(key)).forEach(keys::add);
            named.addAll(tied.getOrDefault(spot.key, Set.of()));
        }
        named.removeAll(seen.keySet());
        keys.forEach(key -> under.put(key, new ArrayList<>()));
        if (!keys.isEmpty()) {
            shelf.under(keys).forEach(telling -> stand(spot(telling), keys));
        }
        if (!named.isEmpty()) {
            shelf.named(named).forEach(this::spot);
        }
    }

    /** Puts a telling where it stands under keys that have just been asked for. */
    private void stand(Spot spot, Set<String> asked) {
        for (String key : spot.profile.kind().keys(spot.profile, false)) {
            if (asked.contains(key)) {
                under.computeIfAbsent(key, unused -> new ArrayList<>()).add(spot);
            }
        }
    }

    /** Reaches those that a telling hangs together with. */
    private void beside(Spot own, List<Spot> next) {
        for (String key : own.near) {
            for (Spot other : under.getOrDefault(key, List.of())) {
                if (!other.taken && own.profile.score(other.profile) >= 0) {
                    reach(other, next);
                }
            }
        }
        own.near.clear();
        for (String key : tied.getOrDefault(own.key, Set.of())) {
            Spot other = seen.get(key);
            if (other != null) {
                reach(other, next);
            }
        }
    }
}
