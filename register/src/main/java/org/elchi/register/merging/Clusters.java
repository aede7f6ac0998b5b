package org.elchi.register.merging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Parts the tellings of a component into events: those are put together first for which most speaks on the average of all their pairs
 * (average linkage), as long as more speaks for it than against it and no pair forbids it.
 */
final class Clusters {
    private static final long NEVER = Long.MIN_VALUE;

    private final List<Profile> profiles;
    private final List<List<Profile>> members = new ArrayList<>();
    private final long[][] sums;
    private final boolean[] gone;
    private final int[] partner;
    private final double[] averages;

    private Clusters(List<Profile> profiles) {
        this.profiles = profiles;
        int size = profiles.size();
        this.sums = new long[size][size];
        this.gone = new boolean[size];
        this.partner = new int[size];
        this.averages = new double[size];
        profiles.forEach(profile -> members.add(new ArrayList<>(List.of(profile))));
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                Profile first = profiles.get(j);
                int score = first.kind().score(first, profiles.get(i));
                sums[i][j] = score == Rule.VETO ? NEVER : score;
                sums[j][i] = sums[i][j];
            }
        }
    }

    /** @param profiles of one kind, in their order, not too many */
    static List<List<Profile>> of(List<Profile> profiles, Ties ties) {
        if (profiles.size() == 1) {
            return List.of(profiles);
        }
        Clusters clusters = new Clusters(profiles);
        clusters.tie(ties);
        clusters.merge();
        return clusters.left();
    }

    private void tie(Ties ties) {
        if (ties.equals(Ties.NONE)) {
            return;
        }
        Map<String, Integer> byKey = new HashMap<>();
        for (int i = 0; i < profiles.size(); i++) {
            byKey.put(profiles.get(i).telling().key(), i);
        }
        ties.apart().forEach(apart -> part(held(apart, byKey)));
        int[] of = new int[profiles.size()];
        for (int i = 0; i < of.length; i++) {
            of[i] = i;
        }
        for (Set<String> together : ties.together()) {
            List<Integer> held = held(together, byKey);
            for (int i = 1; i < held.size(); i++) {
                join(of[held.get(0)], of[held.get(i)], of);
            }
        }
    }

    private static List<Integer> held(Set<String> keys, Map<String, Integer> byKey) {
        return keys.stream().filter(byKey::containsKey).map(byKey::get).sorted().toList();
    }

    private void part(List<Integer> apart) {
        for (int one : apart) {
            for (int other : apart) {
                sums[one][other] = NEVER;
            }
        }
    }

    private void join(int one, int other, int[] of) {
        if (one != other) {
            int into = Math.min(one, other);
            int from = Math.max(one, other);
            absorb(into, from);
            for (int i = 0; i < of.length; i++) {
                of[i] = of[i] == from ? into : of[i];
            }
        }
    }

    /** Of pairs for which as much speaks the first by the order of the tellings. */
    private void merge() {
        for (int i = 0; i < gone.length; i++) {
            look(i);
        }
        for (int into = best(); into >= 0; into = best()) {
            int from = partner[into];
            absorb(into, from);
            look(into);
            for (int i = 0; i < from; i++) {
                if (!gone[i] && (partner[i] == into || partner[i] == from)) {
                    look(i);
                }
            }
        }
    }

    /** Finds for a cluster the one behind it with which it is put together first. */
    private void look(int one) {
        partner[one] = -1;
        for (int other = one + 1; other < gone.length; other++) {
            if (!gone[other] && sums[one][other] >= 0) {
                double average = average(one, other);
                if (partner[one] < 0 || average > averages[one]) {
                    partner[one] = other;
                    averages[one] = average;
                }
            }
        }
    }

    private int best() {
        int best = -1;
        for (int i = 0; i < gone.length; i++) {
            if (!gone[i] && partner[i] >= 0 && (best < 0 || averages[i] > averages[best])) {
                best = i;
            }
        }
        return best;
    }

    private double average(int one, int other) {
        return (double) sums[one][other]
                / ((long) members.get(one).size() * members.get(other).size());
    }

    private void absorb(int into, int from) {
        for (int k = 0; k < gone.length; k++) {
            long sum = sums[into][k] == NEVER || sums[from][k] == NEVER ? NEVER : sums[into][k] + sums[from][k];
            sums[into][k] = sum;
            sums[k][into] = sum;
        }
        members.get(into).addAll(members.get(from));
        gone[from] = true;
    }

    private List<List<Profile>> left() {
        List<List<Profile>> left = new ArrayList<>();
        for (int i = 0; i < gone.length; i++) {
            if (!gone[i]) {
                left.add(members.get(i));
            }
        }
        return left;
    }
}
