package org.elchi.writing.export.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;

/**
 * When and how often something was told.
 *
 * @param first the day of the first report with a date
 * @param documents how many documents tell it
 */
record Told(Optional<LocalDate> first, Optional<LocalDate> last, long documents) {
    static Told of(Record record) {
        List<LocalDate> days = record.tellings().stream()
                .flatMap(telling -> telling.source().date().stream())
                .sorted()
                .toList();
        return new Told(
                days.stream().findFirst(),
                days.stream().reduce((one, other) -> other),
                record.tellings().stream().map(Telling::sha256).distinct().count());
    }
}
