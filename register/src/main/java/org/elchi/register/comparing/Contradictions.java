package org.elchi.register.comparing;

import java.util.List;
import org.elchi.register.record.Record;
import org.elchi.register.record.Record.Said;

/** Finds in which slots the tellings of a record contradict each other. */
public final class Contradictions {
    private Contradictions() {}

    /** The slots of which tellings say what cannot both be so, in their order; slots of words that differ in wording are none. */
    public static List<String> in(Record record) {
        return record.tellings().size() < 2
                ? List.of()
                : record.slots().stream()
                        .filter(slot -> !Shades.LOADED.words(record.type(), slot))
                        .filter(slot -> contradicted(record, slot))
                        .toList();
    }

    private static boolean contradicted(Record record, String slot) {
        List<Said> said = record.said(slot);
        for (int i = 0; i < said.size(); i++) {
            for (Said other : said.subList(i + 1, said.size())) {
                if (conflict(record, slot, said.get(i), other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean conflict(Record record, String slot, Said one, Said other) {
        return Shades.LOADED.between(
                        record.type(), slot, one.value(), other.value(), name -> Occasion.states(record, name))
                == Agreement.CONFLICT;
    }
}
