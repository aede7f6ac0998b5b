package org.elchi.register.comparing;

import java.util.List;
import org.elchi.register.record.Record;

/**
 * How a body came to be.
 *
 * @param record that it was proposed, agreed or established
 * @param by the instruments that the same words tell of, else the session, meeting or visit at which it was decided
 */
public record Founding(Record record, List<Record> by) {
    public Founding {
        by = List.copyOf(by);
    }
}
