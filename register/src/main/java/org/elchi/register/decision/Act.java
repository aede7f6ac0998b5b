package org.elchi.register.decision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.elchi.reading.Value;

/** What somebody decides. */
public sealed interface Act {
    /** Names the act in tables and on the command line. */
    default String kind() {
        return switch (this) {
            case Confirm confirm -> "confirm";
            case Dismiss dismiss -> "dismiss";
            case Correct correct -> "correct";
            case Merge merge -> "merge";
            case Split split -> "split";
            case Add add -> "add";
            case Note note -> "note";
            case Assign assign -> "assign";
            case Undo undo -> "undo";
        };
    }

    /** The tellings that it is about. */
    default List<Anchor> anchors() {
        return switch (this) {
            case Confirm confirm -> confirm.about();
            case Dismiss dismiss -> dismiss.about();
            case Correct correct -> correct.about();
            case Merge merge -> merge.about();
            case Split split ->
                Stream.concat(split.part().stream(), split.rest().stream()).toList();
            case Add add -> List.of();
            case Note note -> note.about();
            case Assign assign -> assign.about();
            case Undo undo -> List.of();
        };
    }

    /** These tellings are right. */
    record Confirm(List<Anchor> about) implements Act {
        public Confirm {
            about = List.copyOf(about);
        }
    }

    /** These tellings are wrong: no record holds them. */
    record Dismiss(List<Anchor> about) implements Act {
        public Dismiss {
            about = List.copyOf(about);
        }
    }

    /**
     * A slot of the record of these tellings holds this.
     *
     * @param value nothing where the slot is to be empty
     */
    record Correct(List<Anchor> about, String slot, Optional<Value> value) implements Act {
        public Correct {
            about = List.copyOf(about);
        }
    }

    /** These tellings are of one event. */
    record Merge(List<Anchor> about) implements Act {
        public Merge {
            about = List.copyOf(about);
        }
    }

    /** None of one part is of an event with any of the rest. */
    record Split(List<Anchor> part, List<Anchor> rest) implements Act {
        public Split {
            part = List.copyOf(part);
            rest = List.copyOf(rest);
        }
    }

    /** A telling that no reader found, with its source. */
    record Add(String type, Map<String, Value> slots, Cited source) implements Act {
        public Add {
            slots = Map.copyOf(slots);
        }
    }

    /** A remark. */
    record Note(List<Anchor> about, String text) implements Act {
        public Note {
            about = List.copyOf(about);
        }
    }

    /**
     * Who is to see to it, and until when.
     *
     * @param due EDTF
     */
    record Assign(List<Anchor> about, Optional<String> responsible, Optional<String> due) implements Act {
        public Assign {
            about = List.copyOf(about);
        }
    }

    /** An earlier decision no longer counts. */
    record Undo(long decision) implements Act {}
}
