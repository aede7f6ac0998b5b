package org.elchi.authority.matching;

import java.util.ArrayList;
import java.util.List;

/** What is left of two names without their surnames, laid side by side at the least cost. Both keep their order. */
final class Alignment {
    /** What stands beside what; past the last part of a name lie its parts read two as one. {@link #NOTHING} where nothing does. */
    record Pair(int one, int other) {
        static final int NOTHING = -1;

        boolean both() {
            return one != NOTHING && other != NOTHING;
        }
    }

    /** An initial farther from the begin of a word is that of another. */
    static final float INITIAL_FARTHEST = 0.2f;

    private static final float WORD_ALONE = 0.9f;
    private static final float INITIAL_ALONE = 0.4f;
    private static final float FATHER_ALONE = 0.15f;
    private static final float RATE = 2.2f;
    private static final float FARTHEST_RATE = 0.38f;
    private static final float FARTHEST_JOINED = 0.25f;
    private static final float JOINED = 0.05f;
    private static final float NEVER = 1e6f;

    private final PersonName a;
    private final PersonName b;
    private final PartDistances distances;
    private final int[] rowsOf;
    private final int[] columnsOf;
    private final float[][] table;
    private final Pair[][] step;

    private Alignment(PersonName a, int placeA, PersonName b, int placeB, PartDistances distances) {
        this.a = a;
        this.b = b;
        this.distances = distances;
        rowsOf = rest(a, placeA);
        columnsOf = rest(b, placeB);
        table = new float[rowsOf.length + 1][columnsOf.length + 1];
        step = new Pair[rowsOf.length + 1][columnsOf.length + 1];
    }

    private static int[] rest(PersonName name, int place) {
        return java.util.stream.IntStream.range(0, name.size())
                .filter(part -> part < name.begin(place) || part >= name.end(place))
                .toArray();
    }

    /** @param placeA the surname of the first name, {@code placeB} of the second */
    static List<Pair> of(PersonName a, int placeA, PersonName b, int placeB, PartDistances distances) {
        Alignment alignment = new Alignment(a, placeA, b, placeB, distances);
        alignment.fill();
        return alignment.pairs();
    }

    private void fill() {
        for (int i = 0; i <= rowsOf.length; i++) {
            for (int j = 0; j <= columnsOf.length; j++) {
                if (i > 0 || j > 0) {
                    table[i][j] = NEVER;
                    cell(i, j);
                }
            }
        }
    }

    private void cell(int i, int j) {
        if (i > 0) {
            lower(i, j, 1, 0, new Pair(rowsOf[i - 1], Pair.NOTHING), alone(a.part(rowsOf[i - 1])));
        }
        if (j > 0) {
            lower(i, j, 0, 1, new Pair(Pair.NOTHING, columnsOf[j - 1]), alone(b.part(columnsOf[j - 1])));
        }
        if (i > 0 && j > 0) {
            int one = rowsOf[i - 1];
            int other = columnsOf[j - 1];
            lower(i, j, 1, 1, new Pair(one, other), together(one, other));
            if (i > 1 && a.words() > b.words() && rowsOf[i - 2] == one - 1 && a.joins(one - 1)) {
                int joined = a.size() + one - 1;
                lower(i, j, 2, 1, new Pair(joined, other), joined(joined, other));
            }
            if (j > 1 && b.words() > a.words() && columnsOf[j - 2] == other - 1 && b.joins(other - 1)) {
                int joined = b.size() + other - 1;
                lower(i, j, 1, 2, new Pair(one, joined), joined(one, joined));
            }
        }
    }

    private void lower(int i, int j, int rows, int columns, Pair pair, float cost) {
        float whole = table[i - rows][j - columns] + cost;
        if (whole < table[i][j]) {
            table[i][j] = whole;
            step[i][j] = pair;
        }
    }

    private static float alone(Part part) {
        return switch (part.kind()) {
            case WORD -> WORD_ALONE;
            case INITIAL -> INITIAL_ALONE;
            case FATHER -> FATHER_ALONE;
        };
    }

    private float together(int one, int other) {
        Part first = a.part(one);
        Part second = b.part(other);
        if (first.initial() || second.initial()) {
            float initial = distances.initial(one, other);
            return initial <= INITIAL_FARTHEST ? initial : NEVER;
        }
        float rate = first.kind() == second.kind() ? distances.rate(one, other) : 1;
        return first.father() || rate <= FARTHEST_RATE ? RATE * rate : NEVER;
    }

    private float joined(int one, int other) {
        float together = together(one, other);
        return together <= RATE * FARTHEST_JOINED ? together + JOINED : NEVER;
    }

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        int i = rowsOf.length;
        int j = columnsOf.length;
        while (i > 0 || j > 0) {
            Pair pair = step[i][j];
            pairs.addFirst(pair);
            i -= pair.one() == Pair.NOTHING ? 0 : pair.one() >= a.size() ? 2 : 1;
            j -= pair.other() == Pair.NOTHING ? 0 : pair.other() >= b.size() ? 2 : 1;
        }
        return pairs;
    }
}
