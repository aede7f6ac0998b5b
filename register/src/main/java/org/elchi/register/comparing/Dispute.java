package org.elchi.register.comparing;

import java.util.List;
import org.elchi.register.record.Record;

/**
 * Something else that the documents of an event tell, of which they contradict each other: 15 documents were signed, or 16.
 *
 * @param slot in what they differ
 * @param records the record; two where they look like one thing but for a number
 * @param said what is said, and by whom
 */
public record Dispute(String slot, List<Record> records, List<Record.Said> said) {
    public Dispute {
        records = List.copyOf(records);
        said = List.copyOf(said);
    }
}
