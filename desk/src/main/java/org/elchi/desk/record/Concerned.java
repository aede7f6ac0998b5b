package org.elchi.desk.record;

import java.util.ArrayList;
import java.util.List;
import org.elchi.desk.Words;
import org.elchi.register.record.Record;

/** Whom a record concerns, with where the desk says more of them. */
public final class Concerned {
    private static final int MOST_STATES = 5;

    private Concerned() {}

    /** A name and an address. */
    public record Link(String name, String address) {}

    /** Pairs of its states. */
    static List<Link> pairs(Record record, Words words) {
        List<String> states = List.copyOf(words.states().concerned(record));
        List<Link> pairs = new ArrayList<>();
        for (int i = 0; i < states.size() && states.size() <= MOST_STATES; i++) {
            for (String other : states.subList(i + 1, states.size())) {
                String one = states.get(i);
                pairs.add(new Link(words.name(one) + " – " + words.name(other), "/relations/" + one + "-" + other));
            }
        }
        return pairs;
    }
}
