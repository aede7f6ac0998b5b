package org.elchi.reading.frame;

import java.util.List;
import java.util.Set;

/**
 * What a slot of a kind of fact may hold.
 *
 * @param name the slot
 * @param many whether it holds a set
 * @param least for a set, how many items it needs
 * @param required whether no fact of the kind is told without it
 * @param holds what an item may be
 * @param codes the codes of which an item may be one, where it may be a code
 */
public record Slot(String name, boolean many, int least, boolean required, Set<Holds> holds, List<String> codes) {
    /** What an item of a slot may be. */
    public enum Holds {
        STATE,
        ORGANISATION,
        PERSON,
        PLACE,
        NUMBER,
        ORDINAL,
        DATE,
        CURRENCY,
        CODE,
        TEXT
    }

    public Slot {
        holds = Set.copyOf(holds);
        codes = List.copyOf(codes);
    }

    public boolean may(Holds item) {
        return holds.contains(item);
    }
}
