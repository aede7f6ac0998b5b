package org.elchi.authority.matching;

import java.util.List;

/**
 * What two names of persons have to do with each other.
 *
 * @param score how likely they mean one person, 0 to 1
 * @param same whether that is enough to take them for one
 * @param reasons what speaks for it and against it, the weightiest first
 */
public record Comparison(double score, boolean same, List<Reason> reasons) {
    /** Of texts in which no name is found. */
    static final Comparison NONE = new Comparison(0, false, List.of());

    public Comparison {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("no probability: " + score);
        }
        reasons = List.copyOf(reasons);
    }

    /** The same with the names in the other order. */
    Comparison turned() {
        return new Comparison(score, same, reasons.stream().map(Reason::turned).toList());
    }
}
