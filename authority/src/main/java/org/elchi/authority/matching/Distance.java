package org.elchi.authority.matching;

import java.util.Arrays;
import java.util.Collections;
import org.elchi.authority.matching.Sounds.Place;

/** How far two spellings stand apart, in the readings that bring them nearest. Keeps its table, so it serves one thread. */
final class Distance {
    /** Farther than any two spellings of one name. */
    static final float FAR = 4f;

    /** Words farther apart, for as much as there is to hear, have nothing to do with each other. */
    private static final float FARTHEST_RATE = 0.8f;
    /** Forms of one given name are never farther. */
    private static final float COGNATE = 0.15f;
    /** A reading by syllables is no matter of course. */
    private static final float SYLLABLES = 0.05f;
    /** Nearer needs no other reading. */
    private static final float NEAR = 0.2f;

    /** What a word begins with is seldom changed. */
    private static final float FIRST = 1.5f;

    private final Sounds sounds;
    private float[] table = new float[1 << 10];
    private float limit = FAR;
    private float farthestRate = FARTHEST_RATE;
    private boolean cut;
    private boolean rooted;

    Distance(Sounds sounds) {
        this.sounds = sounds;
    }

    /** Whether the nearest readings, when last asked, leave an ending off. */
    boolean endingOff() {
        return cut;
    }

    /** Whether the nearest readings, when last asked, leave off what makes a surname of a name. */
    boolean rootOnly() {
        return rooted;
    }

    /** Of two words, by their letters, their syllables, or as forms of one given name. */
    float between(Part one, Part other) {
        float best = between(one.spelling(), other.spelling());
        boolean ending = cut;
        boolean root = rooted;
        for (int i = 1; i < one.spellings().size() && best > NEAR; i++) {
            best = Math.min(best, SYLLABLES + between(one.spellings().get(i), other.spelling()));
        }
        for (int i = 1; i < other.spellings().size() && best > NEAR; i++) {
            best = Math.min(
                    best, SYLLABLES + between(one.spelling(), other.spellings().get(i)));
        }
        cut = ending;
        rooted = root;
        return best > COGNATE && !Collections.disjoint(one.forms(), other.forms()) ? COGNATE : best;
    }

    /**
     * The distance for as much as there is to hear.
     *
     * @param farthest what is farther need not be measured
     */
    float rate(Part one, Part other, float farthest) {
        farthestRate = farthest;
        float rate = between(one, other) / mass(one, other);
        farthestRate = FARTHEST_RATE;
        return rate;
    }

    static float mass(Part one, Part other) {
        return Math.max(1f, (one.mass() + other.mass()) / 2);
    }

    private float between(Spelling a, Spelling b) {
        limit = Math.min(FAR, farthestRate * Math.max(1, (a.mass() + b.mass()) / 2));
        fill(a, b);
        float best = limit;
        int width = b.nodes();
        for (int i = 0; i < a.nodes(); i++) {
            if (a.over()[i] < limit) {
                for (int j = 0; j < width; j++) {
                    float whole = table[i * width + j] + a.over()[i] + b.over()[j];
                    if (whole < best) {
                        best = whole;
                        rooted = i == a.root() || j == b.root();
                        cut = !rooted && (i < a.nodes() - 1 || j < width - 1);
                    }
                }
            }
        }
        return best;
    }

    private void fill(Spelling a, Spelling b) {
        int width = b.nodes();
        int size = a.nodes() * width;
        if (table.length < size) {
            table = new float[size];
        }
        Arrays.fill(table, 0, size, limit);
        table[0] = 0;
        cut = false;
        rooted = false;
        for (int i = 0; i < a.nodes(); i++) {
            for (int j = 0; j < width; j++) {
                if (table[i * width + j] < limit) {
                    step(a, i, b, j, table[i * width + j]);
                }
            }
        }
    }

    private void step(Spelling a, int i, Spelling b, int j, float before) {
        int width = b.nodes();
        for (int edge = a.firstEdge()[i]; edge < a.firstEdge()[i + 1]; edge++) {
            float reached = before + a.cost()[edge];
            int next = a.to()[edge];
            int sound = a.sound()[edge];
            lower(next * width + j, reached + sounds.missing(b.script(), place(a, i, next))[sound]);
            float[] apart = sounds.apart()[sound];
            for (int other = b.firstEdge()[j]; other < b.firstEdge()[j + 1]; other++) {
                float between = apart[b.sound()[other]] * (i + j == 0 ? FIRST : 1);
                lower(next * width + b.to()[other], reached + b.cost()[other] + between);
            }
        }
        for (int other = b.firstEdge()[j]; other < b.firstEdge()[j + 1]; other++) {
            float[] missing = sounds.missing(a.script(), place(b, j, b.to()[other]));
            lower(i * width + b.to()[other], before + b.cost()[other] + missing[b.sound()[other]]);
        }
    }

    private static Place place(Spelling spelling, int from, int to) {
        return from == 0 ? Place.FIRST : to == spelling.nodes() - 1 ? Place.LAST : Place.MIDDLE;
    }

    private void lower(int cell, float cost) {
        if (cost < table[cell]) {
            table[cell] = cost;
        }
    }

    /** How far an initial stands from the begin of a word, or of another initial. */
    float initial(Spelling initial, Spelling word) {
        float best = FAR;
        for (int i = initial.firstEdge()[0]; i < initial.firstEdge()[1]; i++) {
            for (int j = word.firstEdge()[0]; j < word.firstEdge()[1]; j++) {
                float apart = sounds.apart()[initial.sound()[i]][word.sound()[j]];
                best = Math.min(best, initial.cost()[i] + word.cost()[j] + apart);
            }
        }
        return best;
    }
}
