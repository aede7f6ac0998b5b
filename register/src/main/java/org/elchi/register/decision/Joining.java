package org.elchi.register.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What of another log is put in a log.
 *
 * @param added those that were not there, under the numbers that they get: their own where these come after all others, else the next
 * @param known how many were there already
 * @param refused one line for each that cannot be put there
 */
public record Joining(List<Decision> added, int known, List<String> refused) {
    /** A number beyond this is no number of a log that people have written. */
    private static final long GREATEST = 1_000_000_000_000L;

    public Joining {
        added = List.copyOf(added);
        refused = List.copyOf(refused);
    }

    /** Those of another log, in its order, that this one does not hold. Two that are alike are two. */
    public static Joining of(List<Decision> log, List<Decision> others) {
        Run run = new Run(log);
        others.forEach(run::take);
        return new Joining(run.added, run.known, run.refused);
    }

    /** What makes two decisions the same, but for their numbers. */
    private static Decision unnumbered(Decision decision) {
        return decision.numbered(0);
    }

    private static final class Run {
        private final List<Decision> added = new ArrayList<>();
        private final List<String> refused = new ArrayList<>();
        private final Map<Decision, List<Long>> there = new HashMap<>();
        private final Map<Long, Long> numbers = new HashMap<>();
        private long last;
        private int known;

        Run(List<Decision> log) {
            for (Decision decision : log) {
                there.computeIfAbsent(unnumbered(decision), same -> new ArrayList<>())
                        .add(decision.number());
                last = Math.max(last, decision.number());
            }
        }

        void take(Decision other) {
            Optional<Act> act = Renumbering.of(other.act(), numbers);
            if (act.isEmpty() || numbers.containsKey(other.number())) {
                refused.add("decision " + other.number() + " by " + other.author()
                        + (act.isEmpty() ? " is about one that is not there" : " is there twice") + "; left out");
                return;
            }
            Decision decision = unnumbered(other.with(act.get()));
            List<Long> same = there.getOrDefault(decision, new ArrayList<>());
            if (same.isEmpty()) {
                last = other.number() > last && other.number() <= GREATEST ? other.number() : last + 1;
                added.add(decision.numbered(last));
                numbers.put(other.number(), last);
            } else {
                known++;
                numbers.put(other.number(), same.removeFirst());
            }
        }
    }
}
