package org.elchi.register.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.elchi.language.data.Node;
import org.elchi.reading.Value;
import org.elchi.register.record.Gist;
import org.elchi.register.record.Telling;

/**
 * One part of a key: what stands in a slot, in the form in which tellings of one event agree.
 *
 * @param form how the slot is taken
 * @param around whether the states of the document stand in where the slot is empty
 * @param groups what values count as one
 */
record KeyPart(Form form, String slot, boolean around, Map<String, Integer> groups) {
    private static final String NOTHING = "-";
    private static final String UNKNOWN = "?";
    private static final int MOST = 8;
    private static final double STEP = Math.log(1.5);
    private static final double ROOM = 0.1;

    /** How a slot is taken. */
    enum Form {
        /** Each item as it is. */
        EACH,
        /** Each state that the slot names or that its people serve. */
        STATES,
        /** Each two of these states. */
        PAIRS,
        /** The last word of each name, without its vowels. */
        NAME,
        /** The size of a figure, roughly. */
        SIZE,
        /** The group that a code is of. */
        GROUP,
        /** The time of the event, in buckets. */
        TIME,
        /** The week of the event. */
        WEEK
    }

    /** Reads {@code states visitor}, {@code pairs parties around}, {@code to}, {@code time}. */
    static KeyPart of(Node node) {
        List<String> words = List.of(node.text().split(" "));
        boolean around = words.getLast().equals("around");
        String first = words.getFirst();
        if (words.size() == 1) {
            Form alone = first.equals("time") ? Form.TIME : first.equals("week") ? Form.WEEK : Form.EACH;
            return new KeyPart(alone, first, false, Map.of());
        }
        for (Form form : Form.values()) {
            if (form.name().equalsIgnoreCase(first)) {
                return new KeyPart(form, words.get(1), around, Map.of());
            }
        }
        node.problem("no form of a key: '" + first + "'");
        return new KeyPart(Form.EACH, first, around, Map.of());
    }

    KeyPart with(Map<String, Integer> known) {
        return new KeyPart(form, slot, around, known);
    }

    /** @param near whether the values of possible partners are wanted too */
    List<String> values(Telling telling, boolean near) {
        return switch (form) {
            case EACH -> orNothing(Slots.items(telling, slot));
            case STATES -> orNothing(states(telling));
            case PAIRS -> pairs(states(telling));
            case NAME ->
                orNothing(Named.of(telling, slot).stream()
                        .map(Named::last)
                        .distinct()
                        .toList());
            case SIZE -> sizes(telling, near);
            case GROUP ->
                orNothing(Slots.items(telling, slot).stream()
                        .map(item -> groups.containsKey(item) ? String.valueOf(groups.get(item)) : item)
                        .toList());
            case TIME, WEEK -> List.of();
        };
    }

    private static List<String> orNothing(List<String> values) {
        return values.isEmpty() ? List.of(NOTHING) : values.subList(0, Math.min(MOST, values.size()));
    }

    private List<String> states(Telling telling) {
        TreeSet<String> states = new TreeSet<>();
        for (Named named : Named.of(telling, slot)) {
            states.addAll(named.states().length == 0 ? List.of(UNKNOWN) : List.of(named.states()));
        }
        if (states.isEmpty() && around) {
            states.addAll(telling.gist().values(Gist.AROUND));
        }
        return List.copyOf(states);
    }

    private static List<String> pairs(List<String> states) {
        List<String> few = states.subList(0, Math.min(MOST, states.size()));
        if (few.size() < 2) {
            return orNothing(few);
        }
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < few.size(); i++) {
            for (int j = i + 1; j < few.size(); j++) {
                pairs.add(few.get(i) + "-" + few.get(j));
            }
        }
        return pairs;
    }

    private List<String> sizes(Telling telling, boolean near) {
        Value value = telling.fact().slots().get(slot);
        double size = value == null
                ? 0
                : Figures.of(value).map(figure -> Math.abs(figure.value())).orElse(0.0);
        if (size == 0) {
            return List.of(NOTHING);
        }
        int least = size(near ? size * (1 - ROOM) : size);
        int most = size(near ? size * (1 + ROOM) : size);
        return least == most ? List.of(String.valueOf(least)) : List.of(String.valueOf(least), String.valueOf(most));
    }

    private static int size(double value) {
        return (int) Math.floor(Math.log(value) / STEP);
    }
}
