package org.elchi.authority.matching;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.elchi.authority.matching.Letters.Reading;

/** Builds the graph of a word. A node stands before each letter, others inside readings of several sounds. */
final class SpellingBuilder {
    /** More nodes than begin inside readings from one letter on. */
    private static final int STEP = 32;

    private record Edge(int from, int to, byte sound, float cost) {}

    private final List<Edge> edges = new ArrayList<>();
    private final TreeSet<Integer> nodes = new TreeSet<>();
    private final Map<Integer, Integer> inner = new HashMap<>();

    SpellingBuilder() {
        nodes.add(0);
    }

    /** Adds one reading of the letters from {@code begin} to {@code end}. */
    void add(int begin, int end, Reading reading, float more) {
        int node = begin * STEP;
        for (int i = 0; i < reading.sounds().length; i++) {
            boolean last = i == reading.sounds().length - 1;
            int next = last ? end * STEP : begin * STEP + inner.merge(begin, 1, Integer::sum);
            edges.add(new Edge(node, next, reading.sounds()[i], i == 0 ? reading.cost() + more : 0));
            nodes.add(next);
            node = next;
        }
    }

    Spelling spelling(Endings.Over over, float mass, UnicodeScript script) {
        Map<Integer, Integer> numbers = new HashMap<>();
        nodes.forEach(node -> numbers.put(node, numbers.size()));
        int[] firstEdge = new int[nodes.size() + 1];
        int[] to = new int[edges.size()];
        byte[] sound = new byte[edges.size()];
        float[] cost = new float[edges.size()];
        edges.sort(Comparator.comparingInt(Edge::from));
        for (int i = 0; i < to.length; i++) {
            Edge edge = edges.get(i);
            firstEdge[numbers.getOrDefault(edge.from(), 0) + 1]++;
            to[i] = numbers.getOrDefault(edge.to(), 0);
            sound[i] = edge.sound();
            cost[i] = edge.cost();
        }
        for (int i = 1; i < firstEdge.length; i++) {
            firstEdge[i] += firstEdge[i - 1];
        }
        int root = numbers.getOrDefault(over.root() * STEP, Endings.Over.NONE);
        return new Spelling(firstEdge, to, sound, cost, over(over.costs()), root, mass, script);
    }

    private float[] over(float[] byLetter) {
        float[] byNode = new float[nodes.size()];
        int number = 0;
        for (int node : nodes) {
            byNode[number++] = node % STEP == 0 ? byLetter[node / STEP] : Float.POSITIVE_INFINITY;
        }
        return byNode;
    }
}
