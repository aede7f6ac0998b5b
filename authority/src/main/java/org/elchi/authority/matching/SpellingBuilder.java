package org.elchi.authority.matching;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import org.elchi.authority.matching.Letters.Reading;

/** Builds the graph of a word. A node stands before each letter and after the last; others inside readings of several sounds. */
final class SpellingBuilder {
    /** More nodes than begin inside readings from one letter on. */
    private static final int STEP = 64;

    /** By letter, how many nodes there are inside the readings that begin with it. */
    private final int[] inner;

    private int[] from = new int[64];
    private int[] to = new int[64];
    private byte[] sound = new byte[64];
    private float[] cost = new float[64];
    private int size;

    SpellingBuilder(int letters) {
        inner = new int[letters + 1];
    }

    /** Adds one reading of the letters from {@code begin} to {@code end}. */
    void add(int begin, int end, Reading reading, float more) {
        int node = begin * STEP;
        byte[] sounds = reading.sounds();
        for (int i = 0; i < sounds.length; i++) {
            int next = i == sounds.length - 1 ? end * STEP : begin * STEP + ++inner[begin];
            edge(node, next, sounds[i], i == 0 ? reading.cost() + more : 0);
            node = next;
        }
    }

    private void edge(int begin, int end, byte heard, float strange) {
        if (size == from.length) {
            from = Arrays.copyOf(from, 2 * size);
            to = Arrays.copyOf(to, 2 * size);
            sound = Arrays.copyOf(sound, 2 * size);
            cost = Arrays.copyOf(cost, 2 * size);
        }
        from[size] = begin;
        to[size] = end;
        sound[size] = heard;
        cost[size++] = strange;
    }

    Spelling spelling(Endings.Over over, float mass, UnicodeScript script) {
        int[] first = firstNodes();
        int nodes = first[inner.length - 1] + 1;
        int[] firstEdge = new int[nodes + 1];
        for (int i = 0; i < size; i++) {
            firstEdge[node(first, from[i]) + 1]++;
        }
        for (int node = 1; node <= nodes; node++) {
            firstEdge[node] += firstEdge[node - 1];
        }
        int[] next = firstEdge.clone();
        int[] ends = new int[size];
        byte[] sounds = new byte[size];
        float[] costs = new float[size];
        for (int i = 0; i < size; i++) {
            int edge = next[node(first, from[i])]++;
            ends[edge] = node(first, to[i]);
            sounds[edge] = sound[i];
            costs[edge] = cost[i];
        }
        float[] overAt = new float[nodes];
        Arrays.fill(overAt, Float.POSITIVE_INFINITY);
        for (int letter = 0; letter < first.length; letter++) {
            overAt[first[letter]] = over.costs()[letter];
        }
        int root = over.root() == Endings.Over.NONE ? Endings.Over.NONE : first[over.root()];
        return new Spelling(firstEdge, ends, sounds, costs, overAt, root, mass, script);
    }

    /** By letter, the number of the node before it. */
    private int[] firstNodes() {
        int[] first = new int[inner.length];
        for (int letter = 1; letter < first.length; letter++) {
            first[letter] = first[letter - 1] + inner[letter - 1] + 1;
        }
        return first;
    }

    private static int node(int[] first, int code) {
        return first[code / STEP] + code % STEP;
    }
}
