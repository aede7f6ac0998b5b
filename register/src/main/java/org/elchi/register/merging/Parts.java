package org.elchi.register.merging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds which tellings hang together: those that stand under a common key and may be of one event, and those that people put together. All are of one kind. */
final class Parts {
    private final List<Profile> profiles;
    private final int[] parent;

    private final int least;

    private Parts(List<Profile> profiles, int least) {
        this.profiles = profiles;
        this.least = least;
        this.parent = new int[profiles.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
    }

    /**
     * The connected parts, each in the order of the profiles.
     *
     * @param profiles in their order
     */
    static List<List<Profile>> of(List<Profile> profiles, Ties ties) {
        return among(profiles, ties, 0);
    }

    /**
     * The same with stronger links.
     *
     * @param least how much must speak for two being of one event, in hundredths of a bit, that they hang together
     */
    static List<List<Profile>> among(List<Profile> profiles, Ties ties, int least) {
        Parts parts = new Parts(profiles, least);
        parts.tie(ties);
        parts.link();
        return parts.gathered();
    }

    private void tie(Ties ties) {
        if (ties.together().isEmpty()) {
            return;
        }
        Map<String, Integer> byKey = new HashMap<>();
        for (int i = 0; i < parent.length; i++) {
            byKey.put(profiles.get(i).telling().key(), i);
        }
        for (Set<String> together : ties.together()) {
            List<Integer> held = together.stream()
                    .filter(byKey::containsKey)
                    .map(byKey::get)
                    .sorted()
                    .toList();
            for (int i = 1; i < held.size(); i++) {
                join(held.get(0), held.get(i));
            }
        }
    }

    private void link() {
        Map<String, List<Integer>> under = new HashMap<>();
        for (int i = 0; i < parent.length; i++) {
            Profile profile = profiles.get(i);
            for (String key : profile.kind().keys(profile, true)) {
                for (int other : under.getOrDefault(key, List.of())) {
                    link(other, i);
                }
            }
            for (String key : profile.kind().keys(profile, false)) {
                under.computeIfAbsent(key, unused -> new ArrayList<>()).add(i);
            }
        }
    }

    private void link(int one, int other) {
        Profile first = profiles.get(one);
        if (root(one) != root(other) && first.kind().score(first, profiles.get(other)) >= least) {
            join(one, other);
        }
    }

    private void join(int one, int other) {
        int first = root(one);
        int second = root(other);
        parent[Math.max(first, second)] = Math.min(first, second);
    }

    private int root(int at) {
        int root = at;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    private List<List<Profile>> gathered() {
        Map<Integer, List<Profile>> byRoot = new TreeMap<>();
        for (int i = 0; i < parent.length; i++) {
            byRoot.computeIfAbsent(root(i), unused -> new ArrayList<>()).add(profiles.get(i));
        }
        return List.copyOf(byRoot.values());
    }
}
