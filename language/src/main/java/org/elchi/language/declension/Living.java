package org.elchi.language.declension;

import java.util.List;
import java.util.Set;

/**
 * Which nouns name living beings.
 *
 * @param ends ends that such nouns have
 * @param not nouns that have such an end and name a thing
 */
record Living(Set<String> words, List<String> ends, Set<String> not) {
    boolean of(String word) {
        String last = Rules.small(word.substring(word.lastIndexOf(Compounds.HYPHEN) + 1));
        return words.contains(last) || !not.contains(last) && ends.stream().anyMatch(last::endsWith);
    }
}
