package org.elchi.desk.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elchi.register.record.Record;

/**
 * What a program is told.
 *
 * @param object for JSON
 * @param records that it is about, for linked data; nothing where it is not about records
 * @param slice which part of a list it is
 * @param more whether there are further pages
 * @param lines the same in a few words for people
 */
public record Answer(
        Map<String, Object> object,
        Optional<List<Record>> records,
        Optional<Slice> slice,
        boolean more,
        List<String> lines) {
    public Answer {
        lines = List.copyOf(lines);
    }

    static Answer of(Map<String, Object> object, List<String> lines) {
        return new Answer(object, Optional.empty(), Optional.empty(), false, lines);
    }

    /** The same, about records. */
    Answer about(List<Record> told) {
        return new Answer(object, Optional.of(told), slice, more, lines);
    }

    /** The same as a part of a list. */
    Answer part(Slice which, boolean further) {
        return new Answer(object, records, Optional.of(which), further, lines);
    }
}
