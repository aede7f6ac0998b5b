package org.elchi.register;

import java.util.List;

/**
 * What a rebuild has changed.
 *
 * @param documents how many were read
 * @param facts how many there were before, and are now
 * @param records how many there were before, and are now
 * @param added ids of records that were not there before
 * @param gone ids of records that are no longer there
 * @param changed ids of records that hold something else now
 * @param lost numbers of decisions that no longer find what they were about
 */
public record Changes(
        int documents,
        Count facts,
        Count records,
        List<String> added,
        List<String> gone,
        List<String> changed,
        List<Long> lost) {
    public Changes {
        added = List.copyOf(added);
        gone = List.copyOf(gone);
        changed = List.copyOf(changed);
        lost = List.copyOf(lost);
    }

    /** A number before and after. */
    public record Count(int before, int after) {}
}
