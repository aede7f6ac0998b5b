package org.elchi.register.following;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Commitments as of one day, those first that need attention first: overdue, the longest first; due, the soonest first; open without a
 * day, the longest silent first; then missed, proposed and closed ones.
 *
 * @param all in that order
 */
public record Commitments(List<Commitment> all) {
    private static final Comparator<Commitment> BY_ATTENTION = Comparator.comparingInt(Commitments::place)
            .thenComparing(commitment -> day(commitment))
            .thenComparing(commitment -> commitment.lastSpoken().orElse(LocalDate.MAX))
            .thenComparing(Commitment::id);

    public Commitments {
        all = all.stream().sorted(BY_ATTENTION).toList();
    }

    /** What was promised by a day, as it was known on that day. */
    public static Commitments asOf(LocalDate day, Collection<Trail> trails) {
        return new Commitments(trails.stream()
                .map(trail -> trail.asOf(day))
                .filter(commitment -> commitment.state() != State.UNKNOWN)
                .toList());
    }

    private static int place(Commitment commitment) {
        return switch (commitment.state()) {
            case OVERDUE -> 0;
            case MISSED -> 2;
            case PROPOSED -> 3;
            default -> commitment.open() ? 1 : 4;
        };
    }

    private static LocalDate day(Commitment commitment) {
        return commitment.due().flatMap(Due::last).orElse(LocalDate.MAX);
    }

    public Commitments where(Predicate<Commitment> wanted) {
        return new Commitments(all.stream().filter(wanted).toList());
    }

    public Commitments open() {
        return where(Commitment::open);
    }

    public Commitments overdue() {
        return where(Commitment::overdue);
    }

    public Commitments due(Period within) {
        return where(commitment -> commitment.due(within));
    }

    public Commitments silent(Period atLeast) {
        return where(commitment -> commitment.silentSince(atLeast).isPresent());
    }

    public Commitments in(Set<State> states) {
        return where(commitment -> states.contains(commitment.state()));
    }

    public Commitments of(Set<String> types) {
        return where(commitment -> types.contains(commitment.type()));
    }
}
