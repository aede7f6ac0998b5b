package org.elchi.desk.commitments;

import java.util.List;
import java.util.Optional;

/**
 * What the board shows: the first few of each view, or one view.
 *
 * @param columns of the views, where none is asked for
 * @param about what the view shows, in a sentence
 * @param next the address of what follows
 * @param first the address of the beginning, where this is not it
 * @param clear the address without anything narrowed down, where something is
 */
public record Board(
        List<Tab> tabs,
        Form form,
        List<Column> columns,
        Optional<String> about,
        List<Promise> shown,
        Optional<String> next,
        Optional<String> first,
        Optional<String> clear) {
    public Board {
        tabs = List.copyOf(tabs);
        columns = List.copyOf(columns);
        shown = List.copyOf(shown);
    }

    /** A view that can be chosen. */
    public record Tab(String name, String address, boolean current) {}

    /** The first few of a view. */
    public record Column(String code, String name, List<Promise> promises, String address, boolean more) {
        public Column {
            promises = List.copyOf(promises);
        }
    }

    /** By what commitments can be narrowed down. */
    public record Form(
            String show,
            List<Choice> states,
            List<Choice> others,
            List<Choice> kinds,
            List<Choice> topics,
            String responsible) {
        public Form {
            states = List.copyOf(states);
            others = List.copyOf(others);
            kinds = List.copyOf(kinds);
            topics = List.copyOf(topics);
        }
    }

    /** What can be chosen from a list. */
    public record Choice(String value, String name, boolean chosen) {}
}
