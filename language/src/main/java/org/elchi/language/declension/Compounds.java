package org.elchi.language.declension;

import java.util.List;
import java.util.Set;

/**
 * Which parts of a word with hyphens decline: the last, and others that are told here.
 *
 * @param both parts that decline although they are not the last
 * @param bothEnds ends of such parts
 * @param before parts before which the part declines that stands there, and no other
 */
record Compounds(Set<String> both, List<String> bothEnds, Set<String> before) {
    static final char HYPHEN = '-';

    boolean declines(List<String> parts, int index) {
        int fixed = parts.stream().map(Rules::small).toList().stream()
                .filter(before::contains)
                .findFirst()
                .map(parts::indexOf)
                .orElse(-1);
        if (fixed > 0) {
            return index == fixed - 1;
        }
        String part = Rules.small(parts.get(index));
        return index == parts.size() - 1
                || both.contains(part)
                || bothEnds.stream().anyMatch(part::endsWith);
    }
}
