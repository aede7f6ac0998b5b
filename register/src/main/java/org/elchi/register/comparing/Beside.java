package org.elchi.register.comparing;

import java.util.List;
import org.elchi.register.record.Record;

/**
 * Something else of which documents of the same event tell, and of which not all sides do.
 *
 * @param told the sides that tell of it beside the event
 * @param leftOut the sides that tell of it nowhere
 * @param recalled whether it happened well before the event, so that leaving it out says little
 */
public record Beside(Record record, List<Side> told, List<Side> leftOut, boolean recalled) {
    public Beside {
        told = List.copyOf(told);
        leftOut = List.copyOf(leftOut);
    }
}
