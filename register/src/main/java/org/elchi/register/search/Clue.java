package org.elchi.register.search;

import org.apache.lucene.index.Term;
import org.elchi.register.search.Terms.Way;

/**
 * A term of the index by which a word of a question may be met.
 *
 * @param weight how much it counts beside others
 */
record Clue(Way way, String text, float weight) {
    private static final float[] WEIGHTS = {3f, 2f, 2f, 1.2f, 0.5f};

    static Clue of(Way way, String text) {
        return new Clue(way, text, WEIGHTS[way.ordinal()]);
    }

    Clue weaker(float times) {
        return new Clue(way, text, weight * times);
    }

    Term term() {
        return new Term(way.field(), text);
    }
}
