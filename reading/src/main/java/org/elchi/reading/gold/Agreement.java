package org.elchi.reading.gold;

import java.util.List;

/**
 * How far a fact is a gold fact beyond the key slots.
 *
 * @param asked how many further slots the gold fact has
 * @param different those in which the two differ
 */
public record Agreement(int asked, List<String> different) {
    public Agreement {
        different = List.copyOf(different);
    }

    /** How many of the further slots agree. */
    public int agreeing() {
        return asked - different.size();
    }

    /** From above 0 to 1. */
    double share() {
        return (agreeing() + 1.0) / (asked + 1.0);
    }
}
