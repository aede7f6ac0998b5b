package org.elchi.register.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elchi.register.record.Gist;
import org.elchi.register.record.Telling;

/**
 * Compares the parties of two tellings. Where one names none, the other's must be states that its document is about; one state alone is
 * half of two sides.
 */
record Parties(String slot) implements Measure<Parties.Sides> {
    /** The parties, and the states around. */
    record Sides(Named[] parties, String[] around) {}

    @Override
    public Optional<Sides> prepared(Telling telling) {
        List<Named> named = new ArrayList<>(Named.of(telling, slot));
        return Optional.of(
                new Sides(named.toArray(Named[]::new), Sorted.of(telling.gist().values(Gist.AROUND))));
    }

    @Override
    public Outcome compared(Sides one, Sides other) {
        if (one.parties.length > 0 && other.parties.length > 0) {
            return named(one, other);
        }
        if (one.parties.length == 0 && other.parties.length == 0) {
            return around(one.around, other.around);
        }
        return one.parties.length > 0 ? within(one.parties, other.around) : within(other.parties, one.around);
    }

    /** Two of several sides may be named here, two others there, where both documents are about all of them. */
    private static Outcome named(Sides one, Sides other) {
        Outcome same = People.of(one.parties, other.parties);
        boolean half = one.parties.length == 1 && other.parties.length == 1 && one.parties[0].state();
        return switch (same) {
            case EQUAL -> half ? Outcome.PARTLY : same;
            case WEAK ->
                within(one.parties, other.around) == Outcome.PARTLY
                                && within(other.parties, one.around) == Outcome.PARTLY
                        ? Outcome.PARTLY
                        : same;
            default -> same;
        };
    }

    private static Outcome around(String[] one, String[] other) {
        if (one.length == 0 || other.length == 0) {
            return Outcome.NONE;
        }
        int shared = Sorted.shared(one, other);
        return shared > 1 ? Outcome.PARTLY : shared == 1 ? Outcome.ONE : Outcome.WEAK;
    }

    private static Outcome within(Named[] parties, String[] around) {
        if (around.length == 0) {
            return Outcome.ONE;
        }
        int shared = 0;
        int states = 0;
        for (Named party : parties) {
            states += party.state() ? 1 : 0;
            shared += party.state() && Sorted.holds(around, party.name()) ? 1 : 0;
        }
        return states == 0
                ? Outcome.ONE
                : shared == states ? Outcome.PARTLY : shared > 0 ? Outcome.WEAK : Outcome.DIFFER;
    }
}
