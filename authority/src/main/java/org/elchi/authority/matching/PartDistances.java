package org.elchi.authority.matching;

import java.util.Arrays;
import java.util.Collections;

/** How far each word of one name stands from each of another, each measured when first asked for. */
final class PartDistances {
    /** Forms of one given name are never farther. */
    private static final float COGNATE = 0.15f;
    /** A reading by syllables is no matter of course. */
    private static final float SYLLABLES = 0.05f;
    /** Nearer needs no other reading. */
    private static final float NEAR = 0.2f;

    private final PersonName a;
    private final PersonName b;
    private final Distance distance;
    private final float[] known;
    private final boolean[] cut;

    PartDistances(PersonName a, PersonName b, Distance distance) {
        this.a = a;
        this.b = b;
        this.distance = distance;
        known = new float[a.places() * b.places()];
        cut = new boolean[known.length];
        Arrays.fill(known, -1);
    }

    float between(int one, int other) {
        int cell = one * b.places() + other;
        if (known[cell] < 0) {
            known[cell] = measure(a.part(one), b.part(other), cell);
        }
        return known[cell];
    }

    /** Whether they are near only without an ending. */
    boolean endingOff(int one, int other) {
        return cut[one * b.places() + other];
    }

    /** The distance for as much as there is to hear. */
    float rate(int one, int other) {
        return between(one, other)
                / Math.max(1f, (a.part(one).mass() + b.part(other).mass()) / 2);
    }

    boolean cognate(int one, int other) {
        return !Collections.disjoint(a.part(one).forms(), b.part(other).forms());
    }

    private float measure(Part one, Part other, int cell) {
        float best = distance.between(one.spelling(), other.spelling());
        cut[cell] = distance.endingOff();
        if (best > NEAR) {
            for (int i = 1; i < one.spellings().size(); i++) {
                best = Math.min(
                        best, SYLLABLES + distance.between(one.spellings().get(i), other.spelling()));
            }
            for (int i = 1; i < other.spellings().size(); i++) {
                best = Math.min(
                        best,
                        SYLLABLES
                                + distance.between(
                                        one.spelling(), other.spellings().get(i)));
            }
        }
        return best > COGNATE && !Collections.disjoint(one.forms(), other.forms()) ? COGNATE : best;
    }

    float initial(int one, int other) {
        Part first = a.part(one);
        Part second = b.part(other);
        return first.initial()
                ? distance.initial(first.spelling(), second.spelling())
                : distance.initial(second.spelling(), first.spelling());
    }
}
