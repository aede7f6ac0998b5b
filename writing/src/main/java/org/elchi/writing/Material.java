package org.elchi.writing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.elchi.register.following.Commitment;
import org.elchi.register.record.Record;

/**
 * What a brief is made of.
 *
 * @param subject what it is about
 * @param records that concern it, as they were known on the day; in a fixed order
 * @param commitments that concern it, as of the day
 * @param since only what happened on this day or later is told of events
 * @param asOf the day on which the brief is written: nothing is known that was reported later
 * @param documents how many documents the register keeps
 */
public record Material(
        Subject subject,
        List<Record> records,
        List<Commitment> commitments,
        Optional<LocalDate> since,
        LocalDate asOf,
        int documents) {
    public Material {
        records = List.copyOf(records);
        commitments = List.copyOf(commitments);
    }
}
