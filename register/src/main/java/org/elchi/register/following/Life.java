package org.elchi.register.following;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elchi.language.data.Node;

/**
 * The way of a promise from word to deed; {@code following.yaml} explains each part.
 *
 * @param steps what a report says, in the order of the life, with what it proves
 * @param undone what takes the promise back
 * @param ahead words of which a date is the day planned
 * @param asks states that must come, the last of which keeps the promise
 */
record Life(Map<String, State> steps, Map<String, State> undone, Set<String> ahead, List<State> asks) {
    private static final Set<String> KEYS = Set.of("steps", "undone", "ahead", "asks");

    static Life of(Node node) {
        node.only(KEYS);
        Life life = new Life(
                states(node.need("steps")),
                node.get("undone").map(Life::states).orElse(Map.of()),
                Set.copyOf(node.texts("ahead")),
                node.need("asks").items().stream().map(Life::state).toList());
        life.ahead.stream()
                .filter(step -> !life.steps.containsKey(step))
                .forEach(step -> node.problem("'" + step + "' is ahead and no step"));
        return life;
    }

    private static Map<String, State> states(Node node) {
        Map<String, State> states = new LinkedHashMap<>();
        node.entries().forEach((told, state) -> states.put(told, state(state)));
        return states;
    }

    private static State state(Node node) {
        return State.of(node.text()).orElseGet(() -> {
            node.problem("found '" + node + "', need a state such as " + State.SIGNED.code());
            return State.UNKNOWN;
        });
    }

    /** What a report proves. */
    State proves(String told) {
        return steps.getOrDefault(told, undone.getOrDefault(told, State.UNKNOWN));
    }

    boolean undoes(Step step) {
        return step.state() != State.UNKNOWN && undone.containsKey(step.told());
    }

    /** How far along a state is; negative where this life does not pass through it. */
    int rank(State state) {
        if (state == State.UNKNOWN) {
            return -1;
        }
        int rank = 0;
        for (State one : steps.values()) {
            if (one == state) {
                return rank;
            }
            rank++;
        }
        int asked = asks.indexOf(state);
        return asked < 0 ? -1 : rank + asked;
    }

    boolean kept(State reached) {
        return rank(reached) >= rank(asks.getLast());
    }

    /** What must come next. */
    Optional<State> awaited(State reached) {
        return asks.stream().filter(state -> rank(state) > rank(reached)).findFirst();
    }
}
