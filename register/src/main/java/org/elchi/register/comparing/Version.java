package org.elchi.register.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;

/**
 * What one side tells of an event.
 *
 * @param told the event with the tellings of this side alone
 */
public record Version(Side side, Record told) {
    /** The versions of a record, in the order of their sides. */
    static List<Version> of(Record record, Press press, Side.By by) {
        Map<Side, List<Telling>> sides = new TreeMap<>();
        record.tellings()
                .forEach(telling -> sides.computeIfAbsent(Side.of(telling, press, by), side -> new ArrayList<>())
                        .add(telling));
        return sides.entrySet().stream()
                .map(entry -> new Version(entry.getKey(), new Record(record.id(), record.type(), entry.getValue())))
                .toList();
    }

    /** The hashes of this side's documents. */
    public Set<String> documents() {
        return told.tellings().stream().map(Telling::sha256).collect(Collectors.toUnmodifiableSet());
    }

    /** The day on which this side wrote first. */
    public Optional<LocalDate> first() {
        return told.tellings().stream()
                .flatMap(telling -> telling.source().date().stream())
                .min(LocalDate::compareTo);
    }

    /** The day on which this side wrote last. */
    public Optional<LocalDate> last() {
        return told.tellings().stream()
                .flatMap(telling -> telling.source().date().stream())
                .max(LocalDate::compareTo);
    }
}
