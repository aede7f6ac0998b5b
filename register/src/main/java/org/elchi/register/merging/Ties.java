package org.elchi.register.merging;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What people have decided of tellings, each named by {@link org.elchi.register.record.Telling#key}. A key that no telling has is left aside;
 * tellings of two kinds are never put together.
 *
 * @param together sets of tellings that must share a record, whatever speaks against it
 * @param apart sets of tellings no two of which may share a record, but for those that another decision puts together
 */
public record Ties(List<Set<String>> together, List<Set<String>> apart) {
    public static final Ties NONE = new Ties(List.of(), List.of());

    public Ties {
        together = copies(together);
        apart = copies(apart);
    }

    private static List<Set<String>> copies(Collection<Set<String>> sets) {
        return sets.stream().<Set<String>>map(Set::copyOf).toList();
    }
}
