package org.elchi.reading.discourse;

import java.util.Optional;

/**
 * A person as one report knows him.
 *
 * @param name the usual English name, or the name romanised
 * @param state code of the state that he acts for, where the report or the world tells
 * @param office id of the office that the report or the world gives him, empty for none
 * @param rank of that office, 1 for those who stand for the state; large where unknown
 * @param known whether he stands in the world files
 */
public record Actor(String name, Optional<String> state, String office, int rank, boolean known) {
    /** Rank of somebody without a known office. */
    public static final int NO_RANK = 99;

    public boolean leads() {
        return rank <= 2;
    }
}
