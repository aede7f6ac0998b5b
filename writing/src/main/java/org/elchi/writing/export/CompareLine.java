package org.elchi.writing.export;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.elchi.register.comparing.Beside;
import org.elchi.register.comparing.Comparison;
import org.elchi.register.comparing.Dispute;
import org.elchi.register.comparing.Row;
import org.elchi.register.comparing.Side;
import org.elchi.register.comparing.Version;
import org.elchi.register.record.Evidence;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;

/** A comparison as one line of JSON; sides are numbered from 0 in their order. */
public final class CompareLine {
    private CompareLine() {}

    public static String of(Comparison comparison, Side.By by) {
        return Json.of(object(comparison, by));
    }

    /** The same as an object. */
    public static Map<String, Object> object(Comparison comparison, Side.By by) {
        List<Side> sides = comparison.versions().stream().map(Version::side).toList();
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", comparison.record().id());
        line.put("type", comparison.record().type());
        line.put("by", lower(by));
        line.put(
                "sides",
                comparison.versions().stream().map(CompareLine::version).toList());
        Map<String, Object> slots = new LinkedHashMap<>();
        comparison.rows().forEach(row -> slots.put(row.slot(), row(row)));
        line.put("slots", slots);
        line.put(
                "beside",
                comparison.beside().stream()
                        .map(beside -> beside(beside, sides))
                        .toList());
        line.put(
                "disputes",
                comparison.disputes().stream().map(CompareLine::dispute).toList());
        line.put("quotes", comparison.quotes().stream().map(CompareLine::quote).toList());
        return line;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<String, Object> version(Version version) {
        Map<String, Object> object = new LinkedHashMap<>();
        version.side().state().ifPresent(state -> object.put("state", state));
        object.put("language", version.side().language());
        if (!version.side().outlet().isEmpty()) {
            object.put("outlet", version.side().outlet());
        }
        version.first().map(LocalDate::toString).ifPresent(day -> object.put("first", day));
        version.last().map(LocalDate::toString).ifPresent(day -> object.put("last", day));
        object.put("documents", names(version.told().tellings()));
        return object;
    }

    private static List<String> names(List<Telling> tellings) {
        return tellings.stream()
                .map(telling -> telling.source().name())
                .distinct()
                .toList();
    }

    private static Map<String, Object> row(Row row) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("standing", lower(row.standing()));
        object.put("cells", row.cells().stream().map(CompareLine::cell).toList());
        return object;
    }

    private static Map<String, Object> cell(Row.Cell cell) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("mark", lower(cell.mark()));
        object.put("said", cell.said().stream().map(CompareLine::said).toList());
        return object;
    }

    private static Map<String, Object> said(Record.Said said) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("value", said.value());
        object.put("documents", names(said.by()));
        return object;
    }

    private static Map<String, Object> beside(Beside beside, List<Side> sides) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", beside.record().id());
        object.put("type", beside.record().type());
        object.put("slots", beside.record().values());
        object.put("told", beside.told().stream().map(sides::indexOf).toList());
        object.put("left-out", beside.leftOut().stream().map(sides::indexOf).toList());
        object.put("recalled", beside.recalled());
        return object;
    }

    private static Map<String, Object> dispute(Dispute dispute) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("slot", dispute.slot());
        object.put("ids", dispute.records().stream().map(Record::id).toList());
        object.put("said", dispute.said().stream().map(CompareLine::said).toList());
        return object;
    }

    private static Map<String, Object> quote(Record quote) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", quote.id());
        quote.text("speaker").ifPresent(speaker -> object.put("speaker", speaker));
        object.put(
                "versions", quote.tellings().stream().map(CompareLine::spoken).toList());
        return object;
    }

    private static Map<String, Object> spoken(Telling telling) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("doc", telling.source().name());
        object.put("language", telling.language());
        object.put("words", telling.evidence().stream().map(Evidence::words).toList());
        return object;
    }
}
