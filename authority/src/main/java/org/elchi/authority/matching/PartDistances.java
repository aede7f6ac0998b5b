package org.elchi.authority.matching;

import java.util.Arrays;
import java.util.Collections;

/** How far each word of one name stands from each of another, each measured when first asked for. */
final class PartDistances {
    private final PersonName a;
    private final PersonName b;
    private final Distance distance;
    private final float[] known;
    private final boolean[] cut;
    private final boolean[] rooted;

    PartDistances(PersonName a, PersonName b, Distance distance) {
        this.a = a;
        this.b = b;
        this.distance = distance;
        known = new float[a.places() * b.places()];
        cut = new boolean[known.length];
        rooted = new boolean[known.length];
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

    /** Whether they are near only without what makes a surname of a name. */
    boolean rootOnly(int one, int other) {
        return rooted[one * b.places() + other];
    }

    /** The distance for as much as there is to hear. */
    float rate(int one, int other) {
        return between(one, other) / Distance.mass(a.part(one), b.part(other));
    }

    boolean cognate(int one, int other) {
        return !Collections.disjoint(a.part(one).forms(), b.part(other).forms());
    }

    private float measure(Part one, Part other, int cell) {
        float measured = distance.between(one, other);
        cut[cell] = distance.endingOff();
        rooted[cell] = distance.rootOnly();
        return measured;
    }

    float initial(int one, int other) {
        Part first = a.part(one);
        Part second = b.part(other);
        return first.initial()
                ? distance.initial(first.spelling(), second.spelling())
                : distance.initial(second.spelling(), first.spelling());
    }
}
