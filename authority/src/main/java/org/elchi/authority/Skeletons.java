package org.elchi.authority;

import java.util.Set;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;

/** The skeletons in which names are compared, equal for the spellings of all presses, for whoever keeps names of their own. */
public final class Skeletons {
    private final Folding folding;

    private Skeletons(Folding folding) {
        this.folding = folding;
    }

    public static Skeletons load() {
        Problems problems = new Problems();
        Folding folding = Folding.load(Data.bundled("org/elchi/authority"), problems);
        problems.raise();
        return new Skeletons(folding);
    }

    /** The skeletons of a word as it is written in a language. */
    public Set<String> of(String language, String word) {
        return folding.keys(language, word);
    }

    /** The skeletons of a word of which nobody says in which language it is written. */
    public Set<String> ofAny(String word) {
        return folding.keysOfAny(word);
    }

    /** The skeletons of a word in the common Turkic alphabet. */
    public Set<String> ofCommon(String common) {
        return folding.keys(common);
    }
}
