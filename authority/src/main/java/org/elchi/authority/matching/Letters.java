package org.elchi.authority.matching;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.elchi.authority.matching.Sounds.Place;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Row;
import org.elchi.language.data.Tsv;

/** Reads words letter by letter: each letter, or run of letters, as every sound that some press writes with it. */
final class Letters {
    /** More sounds than any reading of letters has. */
    private static final int STEP = 16;

    private record Reading(byte[] sounds, float cost) {}

    private record Edge(int from, int to, byte sound, float cost) {}

    private final Map<String, List<Reading>> readings = new HashMap<>();
    private final Sounds sounds;
    private int longest = 1;

    private Letters(Sounds sounds) {
        this.sounds = sounds;
    }

    static Letters load(Data data, Sounds sounds, Problems problems) {
        Letters letters = new Letters(sounds);
        for (Row row : Tsv.read(data, "letters.tsv", 2, problems)) {
            letters.row(row, problems);
        }
        return letters;
    }

    private void row(Row row, Problems problems) {
        try {
            String letters = row.cell(0);
            byte[] read = new byte[row.cell(1).length()];
            for (int i = 0; i < read.length; i++) {
                read[i] = (byte) sounds.number(row.cell(1).charAt(i));
            }
            float cost = row.cell(2).isEmpty() ? 0 : Float.parseFloat(row.cell(2));
            readings.computeIfAbsent(letters, key -> new ArrayList<>()).add(new Reading(read, cost));
            longest = Math.max(longest, letters.length());
        } catch (IllegalArgumentException e) {
            problems.add(row, "need letters, sounds of sounds.tsv and a number; found " + row.cells());
        }
    }

    /**
     * A word in small letters.
     *
     * @param over by the number of letters, what it costs to believe that the name is over after them
     */
    Spelling read(String word, float[] over) {
        List<Edge> edges = new ArrayList<>();
        TreeSet<Integer> nodes = new TreeSet<>();
        nodes.add(0);
        float mass = 0;
        for (int at = 0; at < word.length(); ) {
            int length = run(word, at);
            List<Reading> read = readings(word.substring(at, at + length));
            int end = at + length;
            while (end < word.length() && length == 1 && word.charAt(end) == word.charAt(at)) {
                end++;
            }
            int inner = at * STEP;
            for (Reading reading : read) {
                inner = path(edges, nodes, at * STEP, end * STEP, inner, reading);
            }
            mass += mass(read.getFirst());
            at = end;
        }
        return spelling(edges, nodes, over, mass, script(word));
    }

    /** Adds the edges of one reading; the nodes inside it lie after {@code inner}. */
    private static int path(List<Edge> edges, TreeSet<Integer> nodes, int from, int to, int inner, Reading reading) {
        int last = inner;
        int node = from;
        for (int i = 0; i < reading.sounds().length; i++) {
            boolean ends = i == reading.sounds().length - 1;
            int next = ends ? to : ++last;
            edges.add(new Edge(node, next, reading.sounds()[i], i == 0 ? reading.cost() : 0));
            nodes.add(next);
            node = next;
        }
        return last;
    }

    private float mass(Reading reading) {
        float mass = 0;
        float[] missing = sounds.missing(UnicodeScript.COMMON, Place.MIDDLE);
        for (byte sound : reading.sounds()) {
            mass += missing[sound];
        }
        return mass;
    }

    private static Spelling spelling(
            List<Edge> edges, TreeSet<Integer> nodes, float[] over, float mass, UnicodeScript script) {
        Map<Integer, Integer> numbers = new HashMap<>();
        nodes.forEach(node -> numbers.put(node, numbers.size()));
        int[] firstEdge = new int[nodes.size() + 1];
        int[] to = new int[edges.size()];
        byte[] sound = new byte[edges.size()];
        float[] cost = new float[edges.size()];
        edges.sort(java.util.Comparator.comparingInt(Edge::from));
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
        float[] ends = new float[nodes.size()];
        nodes.forEach(node ->
                ends[numbers.getOrDefault(node, 0)] = node % STEP == 0 ? over[node / STEP] : Float.POSITIVE_INFINITY);
        return new Spelling(firstEdge, to, sound, cost, ends, mass, script);
    }

    /** How many letters are read together. */
    private int run(String word, int at) {
        for (int length = Math.min(longest, word.length() - at); length > 1; length--) {
            if (readings.containsKey(word.substring(at, at + length))) {
                return length;
            }
        }
        return 1;
    }

    private List<Reading> readings(String letters) {
        List<Reading> known = readings.get(letters);
        if (known == null) {
            String bare = Normalizer.normalize(letters, Normalizer.Form.NFD).substring(0, 1);
            known = readings.get(bare);
        }
        return known == null ? List.of(new Reading(new byte[] {Sounds.SILENT}, 0)) : known;
    }

    private static UnicodeScript script(String word) {
        return word.isEmpty() ? UnicodeScript.COMMON : UnicodeScript.of(word.charAt(0));
    }
}
