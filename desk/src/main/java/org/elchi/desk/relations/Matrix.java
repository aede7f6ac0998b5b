package org.elchi.desk.relations;

import java.util.List;

/**
 * Which states share how many records, as a page shows it.
 *
 * @param names of the states that have a row and a column
 * @param leftOut how many states have none
 * @param strongest the pairs that share most
 * @param states that can be chosen
 */
public record Matrix(List<State> names, List<Row> rows, int leftOut, List<Pair> strongest, List<State> states) {
    public Matrix {
        names = List.copyOf(names);
        rows = List.copyOf(rows);
        strongest = List.copyOf(strongest);
        states = List.copyOf(states);
    }

    /** A state. */
    public record State(String code, String name) {}

    /** What a state shares with each of the others. */
    public record Row(State state, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What two share.
     *
     * @param address empty where they are the same or share nothing
     * @param shade from 0 to 5
     */
    public record Cell(String address, String label, String number, int shade) {}

    /** Two states. */
    public record Pair(String name, String address, String records) {}
}
