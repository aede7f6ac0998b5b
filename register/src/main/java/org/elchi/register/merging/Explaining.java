package org.elchi.register.merging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Says in words-as-data what a score is made of. */
final class Explaining {
    private static final double HUNDRED = 100;

    private Explaining() {}

    static Why of(Profile one, Profile other) {
        Kind kind = one.kind();
        boolean first = Profile.ORDER.compare(one.telling(), other.telling()) <= 0;
        Profile a = first ? one : other;
        Profile b = first ? other : one;
        List<Part> parts = new ArrayList<>();
        parts.add(part("", "base", Outcome.NONE, kind.base()));
        int within = kind.within(a, b);
        if (within != 0) {
            parts.add(part("document", "codes", Outcome.EQUAL, within));
        }
        for (int i = 0; i < kind.rules().size(); i++) {
            Rule<?> rule = kind.rules().get(i);
            Outcome outcome = kind.outcome(i, a, b);
            parts.add(part(rule.slot(), rule.by(), outcome, rule.weight(outcome)));
        }
        parts.removeIf(part -> part.outcome() == Outcome.NONE && part.bits() == 0);
        parts.sort(Comparator.comparingDouble((Part part) -> -Math.abs(part.bits())));
        return new Why(
                one.telling(),
                other.telling(),
                parts,
                parts.stream().mapToDouble(Part::bits).sum());
    }

    private static Part part(String slot, String by, Outcome outcome, int weight) {
        return new Part(slot, by, outcome, weight == Rule.VETO ? Double.NEGATIVE_INFINITY : weight / HUNDRED);
    }
}
