package org.elchi.desk.log;

import java.util.List;
import java.util.Optional;

/**
 * A decision as it is shown.
 *
 * @param time ISO 8601
 * @param day the day and time in words
 * @param act what was done, in words
 * @param detail what was put where, if anything
 * @param told what it is about, as it was told then
 * @param ids the records that were named
 * @param undoneBy the number of the decision by which it no longer counts
 */
public record Entry(
        long number,
        String time,
        String day,
        String who,
        String act,
        String detail,
        String told,
        List<String> ids,
        Optional<String> reason,
        Optional<Long> undoneBy,
        boolean lost) {
    public Entry {
        ids = List.copyOf(ids);
    }
}
