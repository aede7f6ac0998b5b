package org.elchi.authority;

import java.util.List;
import org.elchi.language.Reading;

/**
 * A name found in a sentence.
 *
 * @param begin index of its first word
 * @param end index after its last word
 * @param candidates whom or what it may mean, the likeliest first; at least one
 * @param score in (0,1]: 1 for a full name as the world files write it
 * @param reading of the last word: number, possessor and case of the whole
 */
public record NameMatch(int begin, int end, List<Entity> candidates, Kind kind, double score, Reading reading) {
    /** What sort of name. */
    public enum Kind {
        PLAIN,
        /** Of a state's people or language: Turkish <i>Kazak</i>, Uzbek <i>oʻzbek</i>. */
        ADJECTIVE,
        /** A capital, which in diplomacy may stand for its state. */
        CAPITAL,
        /** A person's surname alone; who is meant depends on the text and its date. */
        SURNAME
    }

    public NameMatch {
        candidates = List.copyOf(candidates);
    }

    public Entity best() {
        return candidates.getFirst();
    }

    public int length() {
        return end - begin;
    }
}
