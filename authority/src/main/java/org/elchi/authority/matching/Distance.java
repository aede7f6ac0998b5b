package org.elchi.authority.matching;

import java.util.Arrays;
import org.elchi.authority.matching.Sounds.Place;

/** How far two spellings stand apart, in the readings that bring them nearest. Keeps its table, so it serves one thread. */
final class Distance {
    /** Farther than any two spellings of one name. */
    static final float FAR = 4f;

    private final Sounds sounds;
    private float[] table = new float[1 << 10];
    private boolean cut;

    Distance(Sounds sounds) {
        this.sounds = sounds;
    }

    /** Whether the nearest readings, when last asked, leave an ending off. */
    boolean endingOff() {
        return cut;
    }

    float between(Spelling a, Spelling b) {
        fill(a, b);
        float best = FAR;
        int width = b.nodes();
        for (int i = 0; i < a.nodes(); i++) {
            if (a.over()[i] < FAR) {
                for (int j = 0; j < width; j++) {
                    float whole = table[i * width + j] + a.over()[i] + b.over()[j];
                    if (whole < best) {
                        best = whole;
                        cut = i < a.nodes() - 1 || j < width - 1;
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
        Arrays.fill(table, 0, size, FAR);
        table[0] = 0;
        cut = false;
        for (int i = 0; i < a.nodes(); i++) {
            for (int j = 0; j < width; j++) {
                if (table[i * width + j] < FAR) {
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
                lower(next * width + b.to()[other], reached + b.cost()[other] + apart[b.sound()[other]]);
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
