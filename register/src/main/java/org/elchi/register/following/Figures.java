package org.elchi.register.following;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.elchi.register.record.Record;

/** All figures of one measure. One thread asks them. */
final class Figures {
    static final Figures NONE = new Figures(List.of());

    private final List<Record> records;
    private final Map<LocalDate, List<Figure>> known = new HashMap<>();

    Figures(List<Record> records) {
        this.records = List.copyOf(records);
    }

    /** What was known on a day, in the order of what the figures are for. */
    List<Figure> on(LocalDate day, Kind.Measure measure) {
        return records.isEmpty() ? List.of() : known.computeIfAbsent(day, unused -> read(day, measure));
    }

    private List<Figure> read(LocalDate day, Kind.Measure measure) {
        return Figure.inTime(records.stream()
                .map(record -> record.knownOn(day))
                .filter(record -> !record.tellings().isEmpty())
                .flatMap(record -> Figure.of(record, measure).stream())
                .toList());
    }
}
