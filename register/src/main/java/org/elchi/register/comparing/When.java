package org.elchi.register.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.elchi.register.record.Days;
import org.elchi.register.record.Record;

/** When the event of a record took place. */
final class When {
    private When() {}

    /** By the first of the slots that is filled. */
    static Optional<Days> told(Record record, List<String> dates) {
        return dates.stream()
                .flatMap(slot -> record.text(slot).stream())
                .findFirst()
                .flatMap(Days::parse);
    }

    /** The day on which it was first reported. */
    static Optional<Days> reported(Record record) {
        return record.tellings().stream()
                .flatMap(telling -> telling.source().date().stream())
                .min(LocalDate::compareTo)
                .map(day -> new Days(day, day));
    }

    /** As told, else as reported. */
    static Optional<Days> of(Record record, List<String> dates) {
        return told(record, dates).or(() -> reported(record));
    }
}
