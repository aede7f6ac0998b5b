package org.elchi.reading.discourse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The people and states of one report, with how often each is named. Filled while names are found, then asked. */
public final class Cast {
    private static final int SHORT = 4;
    private static final int GATHERING = 4;

    /** How often a state is named at least where a report is about it. */
    private final int often;

    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final Map<String, Integer> named = new TreeMap<>();
    private final Map<String, Integer> states = new LinkedHashMap<>();
    private final Map<String, Integer> organisations = new TreeMap<>();
    private final Set<String> statesOfPlaces = new LinkedHashSet<>();

    /**
     * An empty cast.
     *
     * @param units how many sentences the report has; in a long one a state named once is not what it is about
     */
    public Cast(int units) {
        often = units > SHORT ? 2 : 1;
    }

    /** Notes a naming; an actor known by the same name keeps what was known and gains what is new. */
    Actor named(Actor actor) {
        Actor merged = actors.merge(actor.name(), actor, Cast::merge);
        named.merge(actor.name(), 1, Integer::sum);
        merged.state().ifPresent(state -> state(state, 1));
        return merged;
    }

    private static Actor merge(Actor old, Actor now) {
        boolean ranked = old.rank() <= now.rank();
        return new Actor(
                old.name(),
                now.state().or(old::state),
                ranked ? old.office() : now.office(),
                Math.min(old.rank(), now.rank()),
                old.known() || now.known());
    }

    void state(String code, int weight) {
        states.merge(code, weight, Integer::sum);
    }

    /** Notes the state of a place; it counts only where too few states are named: <i>the universities of Tashkent and Istanbul</i>. */
    void place(String state) {
        statesOfPlaces.add(state);
    }

    void organisation(String id) {
        organisations.merge(id, 1, Integer::sum);
    }

    /** The organisation of states most spoken of. */
    public Optional<String> organisation() {
        return organisations.entrySet().stream()
                .filter(entry -> entry.getValue() >= often)
                .max(Map.Entry.<String, Integer>comparingByValue())
                .map(Map.Entry::getKey);
    }

    /** The actor as the whole report knows him. */
    public Actor of(Actor actor) {
        return actors.getOrDefault(actor.name(), actor);
    }

    public List<Actor> all() {
        return List.copyOf(actors.values());
    }

    /** Somebody named whose surname is this, in the order of the report. */
    Optional<Actor> surname(String surname) {
        return actors.values().stream()
                .filter(actor -> surname(actor).equals(surname))
                .findFirst();
    }

    private static String surname(Actor actor) {
        return actor.name().substring(actor.name().lastIndexOf(' ') + 1);
    }

    /** Those who hold an office of a state, the most named first. */
    public List<Actor> holding(Optional<String> state, int rank) {
        return actors.values().stream()
                .filter(actor -> state.isEmpty() || actor.state().equals(state))
                .filter(actor -> actor.rank() == rank || rank <= 2 && actor.leads())
                .sorted(Comparator.comparing((Actor actor) -> -named.getOrDefault(actor.name(), 0)))
                .toList();
    }

    /** The states that the report speaks of. */
    public Set<String> states() {
        return Set.copyOf(states.keySet());
    }

    /** The two states most spoken of, in the order of their codes; fewer where the report has fewer. Where it names only two, once is enough for one. */
    public List<String> statesInPlay() {
        List<String> ranked = new ArrayList<>(states.keySet());
        boolean pair = ranked.size() == 2 && ranked.stream().anyMatch(code -> states.getOrDefault(code, 0) >= often);
        ranked.removeIf(code -> !pair && states.getOrDefault(code, 0) < often);
        ranked.sort(Comparator.comparing(code -> -states.getOrDefault(code, 0)));
        if (states.size() < 2 && ranked.size() < 2) {
            Set<String> all = new LinkedHashSet<>(states.keySet());
            all.addAll(statesOfPlaces);
            return all.size() == 2 ? all.stream().sorted().toList() : ranked;
        }
        return ranked.stream().limit(2).sorted().toList();
    }

    /** The two leaders of different states most named; fewer where the report has fewer. */
    public List<Actor> leaders() {
        return pair(actors.values().stream().filter(Actor::leads).toList());
    }

    /** The leaders of a gathering: four states at least, none but the first named more often than the rest; none where two stand out. */
    public List<Actor> gathering() {
        List<Actor> leaders =
                gather(actors.values().stream().filter(Actor::leads).toList(), Integer.MAX_VALUE);
        return leaders.size() >= GATHERING && times(leaders.get(1)) == times(leaders.get(2)) ? leaders : List.of();
    }

    private int times(Actor actor) {
        return named.getOrDefault(actor.name(), 0);
    }

    /** The two people of different states and the best rank that two share, most named first. */
    public List<Actor> principals() {
        List<Actor> leaders = leaders();
        return leaders.size() == 2
                ? leaders
                : pair(actors.values().stream()
                        .filter(actor -> actor.state().isPresent())
                        .toList());
    }

    private List<Actor> pair(List<Actor> from) {
        return gather(from, 2);
    }

    /** People of different states, the most named first. */
    private List<Actor> gather(List<Actor> from, int most) {
        List<Actor> sorted = new ArrayList<>(from);
        sorted.sort(Comparator.comparing((Actor actor) -> -times(actor)));
        List<Actor> gathered = new ArrayList<>();
        for (Actor actor : sorted) {
            if (gathered.size() < most
                    && gathered.stream().noneMatch(other -> other.state().equals(actor.state()))) {
                gathered.add(actor);
            }
        }
        return gathered;
    }
}
