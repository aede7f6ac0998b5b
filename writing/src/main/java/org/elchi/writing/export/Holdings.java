package org.elchi.writing.export;

import java.time.LocalDate;
import java.util.List;
import org.elchi.authority.Authority;
import org.elchi.register.following.Trail;
import org.elchi.register.record.Record;

/**
 * What is to be exported: a register, or what a filter leaves of it.
 *
 * @param name what it is called, in a few words without a date
 * @param records in a fixed order
 * @param trails of the promises among them
 * @param authority who and what the names in them stand for
 * @param asOf the day for which promises are judged; no clock is asked
 */
public record Holdings(String name, List<Record> records, List<Trail> trails, Authority authority, LocalDate asOf) {
    public Holdings {
        records = List.copyOf(records);
        trails = List.copyOf(trails);
    }
}
