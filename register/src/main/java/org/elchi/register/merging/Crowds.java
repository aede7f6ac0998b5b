package org.elchi.register.merging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Parts components that are too large to compare all with all, as when one agency's report is printed everywhere or somebody floods a register: first
 * by links for which more speaks, at last by time. Depends on the tellings alone.
 */
final class Crowds {
    private static final int MOST = 400;
    private static final int FLOOD = 1_500;
    private static final int STEP = 300;
    private static final int STEPS = 3;

    private final Ties ties;

    private Crowds(Ties ties) {
        this.ties = ties;
    }

    /** The events of a component. */
    static List<List<Profile>> events(List<Profile> component, Ties ties) {
        return component.size() <= MOST
                ? Clusters.of(component, ties)
                : new Crowds(ties).together(new Crowds(ties).parted(component, 1));
    }

    private List<List<Profile>> parted(List<Profile> profiles, int step) {
        List<List<Profile>> events = new ArrayList<>();
        if (profiles.size() <= MOST) {
            events.addAll(Clusters.of(profiles, ties));
        } else if (profiles.size() > FLOOD || step > STEPS) {
            pieces(profiles, step > STEPS ? MOST : FLOOD).forEach(piece -> events.addAll(parted(piece, step)));
        } else {
            Parts.among(profiles, ties, step * STEP).forEach(part -> events.addAll(parted(part, step + 1)));
        }
        return events;
    }

    private static List<List<Profile>> pieces(List<Profile> profiles, int length) {
        List<Profile> byTime = new ArrayList<>(profiles);
        byTime.sort(Comparator.comparingInt((Profile profile) -> profile.when().first())
                .thenComparing(Profile::telling, Profile.ORDER));
        List<List<Profile>> pieces = new ArrayList<>();
        for (int begin = 0; begin < byTime.size(); begin += length) {
            List<Profile> piece = new ArrayList<>(byTime.subList(begin, Math.min(byTime.size(), begin + length)));
            piece.sort(Comparator.comparing(Profile::telling, Profile.ORDER));
            pieces.add(piece);
        }
        return pieces;
    }

    /** What people put together is together, in whichever pieces it came to lie. */
    private List<List<Profile>> together(List<List<Profile>> events) {
        Map<String, Integer> of = new HashMap<>();
        for (int i = 0; i < events.size(); i++) {
            int at = i;
            events.get(i).forEach(profile -> of.put(profile.telling().key(), at));
        }
        List<List<Profile>> joined = new ArrayList<>();
        events.forEach(event -> joined.add(new ArrayList<>(event)));
        for (Set<String> keys : ties.together()) {
            List<Integer> held = keys.stream()
                    .filter(of::containsKey)
                    .map(of::get)
                    .distinct()
                    .sorted()
                    .toList();
            for (int i = 1; i < held.size(); i++) {
                int into = held.get(0);
                List<Profile> moved = joined.get(held.get(i));
                moved.forEach(profile -> of.put(profile.telling().key(), into));
                joined.get(into).addAll(moved);
                moved.clear();
            }
        }
        joined.removeIf(List::isEmpty);
        return joined;
    }
}
