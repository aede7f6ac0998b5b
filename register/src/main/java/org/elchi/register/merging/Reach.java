package org.elchi.register.merging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elchi.register.record.Telling;

/** Fetches from a shelf what hangs together with some tellings, round by round. */
final class Reach {
    private final Merging merging;
    private final Shelf shelf;
    private final Map<String, Set<String>> tied = new HashMap<>();
    private final Map<String, Telling> reached = new LinkedHashMap<>();
    private final Map<String, Profile> seen = new HashMap<>();
    private final Map<String, Map<String, Profile>> under = new HashMap<>();

    Reach(Merging merging, Ties ties, Shelf shelf) {
        this.merging = merging;
        this.shelf = shelf;
        for (Set<String> together : ties.together()) {
            together.forEach(
                    key -> tied.computeIfAbsent(key, unused -> new HashSet<>()).addAll(together));
        }
    }

    List<Telling> from(Collection<Telling> start) {
        List<Telling> round = List.copyOf(start);
        start.forEach(telling -> reached.put(telling.key(), telling));
        while (!round.isEmpty()) {
            fetch(round);
            List<Telling> next = new ArrayList<>();
            for (Telling telling : round) {
                next.addAll(beside(telling));
            }
            round = next;
        }
        return List.copyOf(reached.values());
    }

    /** Keys that were asked for once need not be asked for again. */
    private void fetch(List<Telling> round) {
        Set<String> keys = new LinkedHashSet<>();
        Set<String> named = new LinkedHashSet<>();
        for (Telling telling : round) {
            keys.addAll(merging.near(telling));
            named.addAll(tied.getOrDefault(telling.key(), Set.of()));
        }
        keys.removeAll(under.keySet());
        named.removeAll(seen.keySet());
        keys.forEach(key -> under.put(key, new LinkedHashMap<>()));
        if (!keys.isEmpty()) {
            shelf.under(keys).forEach(this::stand);
        }
        if (!named.isEmpty()) {
            shelf.named(named).forEach(this::stand);
        }
    }

    private void stand(Telling telling) {
        String name = telling.key();
        Profile known = seen.computeIfAbsent(name, unused -> merging.profile(telling));
        for (String key : known.kind().keys(known, false)) {
            Optional.ofNullable(under.get(key)).ifPresent(standing -> standing.put(name, known));
        }
    }

    /** Those not yet reached that a telling hangs together with. */
    private List<Telling> beside(Telling telling) {
        List<Telling> beside = new ArrayList<>();
        Profile own = merging.profile(telling);
        for (String key : own.kind().keys(own, true)) {
            for (Map.Entry<String, Profile> standing :
                    under.getOrDefault(key, Map.of()).entrySet()) {
                Profile other = standing.getValue();
                if (!reached.containsKey(standing.getKey()) && own.score(other) >= 0) {
                    reached.put(standing.getKey(), other.telling());
                    beside.add(other.telling());
                }
            }
        }
        for (String key : tied.getOrDefault(telling.key(), Set.of())) {
            Profile other = seen.get(key);
            if (other != null && !reached.containsKey(key)) {
                reached.put(key, other.telling());
                beside.add(other.telling());
            }
        }
        return beside;
    }
}
