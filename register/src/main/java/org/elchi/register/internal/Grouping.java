package org.elchi.register.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongFunction;
import org.elchi.register.decision.Act;
import org.elchi.register.merging.Ties;

/** What decisions to merge and to split come to, taken in order: of two that contradict each other the later counts. */
final class Grouping {
    private final Set<Pair> together = new HashSet<>();
    private final Set<Pair> apart = new HashSet<>();

    private Grouping() {}

    private record Pair(String one, String other) {
        static Pair of(String one, String other) {
            return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
        }

        Set<String> both() {
            return new TreeSet<>(List.of(one, other));
        }
    }

    /** @param key the key of a fact's telling */
    static Ties ties(List<Judged.Grouped> decisions, LongFunction<String> key) {
        Grouping grouping = new Grouping();
        decisions.forEach(decision -> grouping.add(decision, key));
        return new Ties(sets(grouping.together), sets(grouping.apart));
    }

    private void add(Judged.Grouped decision, LongFunction<String> key) {
        List<String> part = decision.part().stream().map(key::apply).toList();
        if (decision.decision().act() instanceof Act.Merge) {
            pairs(part, part).forEach(pair -> move(pair, apart, together));
        } else {
            List<String> rest = decision.rest().stream().map(key::apply).toList();
            pairs(part, rest).forEach(pair -> move(pair, together, apart));
        }
    }

    private static void move(Pair pair, Set<Pair> from, Set<Pair> to) {
        from.remove(pair);
        to.add(pair);
    }

    private static List<Pair> pairs(List<String> ones, List<String> others) {
        List<Pair> pairs = new ArrayList<>();
        for (String one : ones) {
            for (String other : others) {
                if (!one.equals(other)) {
                    pairs.add(Pair.of(one, other));
                }
            }
        }
        return pairs;
    }

    private static List<Set<String>> sets(Set<Pair> pairs) {
        return pairs.stream()
                .sorted(java.util.Comparator.comparing(Pair::one).thenComparing(Pair::other))
                .map(Pair::both)
                .toList();
    }
}
