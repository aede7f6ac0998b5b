package org.elchi.authority.matching;

import java.util.Optional;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;

/** Tells a surname by its ending, in Latin and Cyrillic script. Immutable. */
public final class SurnameEndings {
    private final Endings endings;

    private SurnameEndings(Endings endings) {
        this.endings = endings;
    }

    /** The endings that come with Elchi. */
    public static SurnameEndings load() {
        Problems problems = new Problems();
        Endings endings = Endings.load(Data.bundled("org/elchi/authority/matching"), problems);
        problems.raise();
        return new SurnameEndings(endings);
    }

    /** Whether a word without case endings, as a text writes it, ends as only surnames do. */
    public boolean ends(String word) {
        Optional<Endings.Ending> ending = endings.of(NameReader.small(word), Endings.Kind.SURNAME);
        return ending.isPresent();
    }
}
