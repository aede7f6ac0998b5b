package org.elchi.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.elchi.register.comparing.Founding;
import org.elchi.register.comparing.Series;
import org.elchi.register.comparing.Sitting;
import org.elchi.register.record.Days;
import org.elchi.register.record.Record;

/** A body through time as one line of JSON. */
final class SeriesLine {
    private SeriesLine() {}

    static String of(Series series) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("kind", series.kind());
        line.put("parties", series.parties().stream().sorted().toList());
        if (series.parties().isEmpty()) {
            line.put("states", series.states().stream().sorted().toList());
        }
        line.put(
                "founded", series.foundings().stream().map(SeriesLine::founding).toList());
        line.put("sessions", series.held().stream().map(SeriesLine::sitting).toList());
        line.put("planned", series.planned().stream().map(SeriesLine::sitting).toList());
        series.next().ifPresent(next -> line.put("next", next.record().id()));
        line.put(
                "missing",
                series.gaps().stream()
                        .map(gap -> List.of(gap.first(), gap.last()))
                        .toList());
        line.put("twice", series.repeats().stream().map(SeriesLine::repeat).toList());
        line.put(
                "out-of-order",
                series.disorders().stream()
                        .map(disorder -> ids(List.of(
                                disorder.lower().record(), disorder.higher().record())))
                        .toList());
        return Json.of(line);
    }

    private static Map<String, Object> founding(Founding founding) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", founding.record().id());
        object.put("slots", founding.record().values());
        object.put("by", ids(founding.by()));
        return object;
    }

    private static Map<String, Object> sitting(Sitting sitting) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", sitting.record().id());
        object.put("slots", sitting.record().values());
        sitting.day()
                .map(Days::first)
                .ifPresent(day -> object.put(sitting.dated() ? "from" : "reported", day.toString()));
        if (!sitting.dates().isEmpty()) {
            object.put("dates", sitting.dates().stream().map(Record.Said::value).toList());
        }
        object.put("decided", ids(sitting.decided()));
        return object;
    }

    private static Map<String, Object> repeat(Series.Repeat repeat) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("ordinal", repeat.ordinal());
        object.put(
                "sessions", ids(repeat.sittings().stream().map(Sitting::record).toList()));
        return object;
    }

    private static List<String> ids(List<Record> records) {
        return records.stream().map(Record::id).toList();
    }
}
