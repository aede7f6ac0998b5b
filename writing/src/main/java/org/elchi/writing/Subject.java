package org.elchi.writing;

import java.util.List;

/** What a brief may be about. */
public sealed interface Subject {
    /** Relations of states: two, or all those of one. */
    record Relations(List<String> states) implements Subject {
        public Relations {
            states = List.copyOf(states);
        }
    }

    /** @param name as records name the person */
    record Person(String name) implements Subject {}

    /**
     * A kind of body.
     *
     * @param code of the vocabulary {@code body}
     * @param states only the bodies of these
     */
    record Body(String code, List<String> states) implements Subject {
        public Body {
            states = List.copyOf(states);
        }
    }

    /**
     * A field of work.
     *
     * @param code of the vocabulary {@code topic}
     * @param states only between these
     */
    record Topic(String code, List<String> states) implements Subject {
        public Topic {
            states = List.copyOf(states);
        }
    }

    /**
     * A visit, a meeting, or whatever else happened once, and what came of it.
     *
     * @param id of its record
     */
    record Occasion(String id) implements Subject {}
}
