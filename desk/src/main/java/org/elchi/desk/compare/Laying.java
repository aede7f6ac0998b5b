package org.elchi.desk.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elchi.desk.Words;
import org.elchi.desk.record.Values;
import org.elchi.register.comparing.Beside;
import org.elchi.register.comparing.Comparison;
import org.elchi.register.comparing.Dispute;
import org.elchi.register.comparing.Row;
import org.elchi.register.comparing.Side;
import org.elchi.register.comparing.Version;
import org.elchi.register.record.Evidence;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;

/** Lays the versions of a record side by side, in the words of a language. */
final class Laying {
    private static final int GROUP = 30;

    private final Words words;
    private final Side.By by;

    Laying(Words words, Side.By by) {
        this.words = words;
        this.by = by;
    }

    Versions of(Comparison comparison) {
        Record record = comparison.record();
        Values values = new Values(words, record);
        return new Versions(
                record.id(),
                words.kind(record.type()),
                code(by),
                comparison.versions().stream().map(this::column).toList(),
                comparison.rows().stream()
                        .map(row -> line(record.type(), row, values))
                        .toList(),
                comparison.disputes().stream().map(this::disputed).toList(),
                besides(comparison.beside()),
                comparison.quotes().stream().map(this::spoken).toList());
    }

    private static String code(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    // ---- sides

    private Versions.Column column(Version version) {
        String published = Stream.of(version.first(), version.last())
                .flatMap(day -> day.stream())
                .distinct()
                .map(words::day)
                .collect(Collectors.joining(" – "));
        return new Versions.Column(
                name(version.side()), words.number(version.documents().size()), published);
    }

    private String name(Side side) {
        String press = side.state().map(words::name).orElseGet(() -> words.say("compare.press.unknown"));
        String language = words.language(side.language());
        return switch (by) {
            case LANGUAGE -> language;
            case COUNTRY -> press + " · " + language;
            case OUTLET -> (side.outlet().isEmpty() ? press : side.outlet()) + " · " + language;
        };
    }

    // ---- slots

    private Versions.Line line(String type, Row row, Values values) {
        return new Versions.Line(
                words.slot(type, row.slot()),
                code(row.standing()),
                row.cells().stream().map(cell -> cell(row.slot(), cell, values)).toList());
    }

    private Versions.Cell cell(String slot, Row.Cell cell, Values values) {
        boolean several = cell.said().size() > 1;
        return new Versions.Cell(
                code(cell.mark()),
                cell.said().stream()
                        .map(said ->
                                new Versions.Said(values.items(slot, said.value()), several ? sources(said.by()) : ""))
                        .toList());
    }

    private static String sources(List<Telling> tellings) {
        return tellings.stream().map(Laying::source).distinct().collect(Collectors.joining(", "));
    }

    private static String source(Telling telling) {
        return telling.source().outlet().orElse(telling.source().name());
    }

    // ---- what else

    private Versions.Disputed disputed(Dispute dispute) {
        Record first = dispute.records().getFirst();
        Values values = new Values(words, first);
        return new Versions.Disputed(
                dispute.records().stream().map(this::told).toList(),
                words.slot(first.type(), dispute.slot()),
                dispute.said().stream()
                        .map(said -> new Versions.Said(values.items(dispute.slot(), said.value()), sources(said.by())))
                        .toList());
    }

    private Versions.Told told(Record record) {
        Telling first = record.tellings().getFirst();
        return new Versions.Told(
                record.id(), words.told(record), first.evidence().getFirst().words(), first.language());
    }

    /** What the same sides tell and the same leave out stands together. */
    private List<Versions.Group> besides(List<Beside> besides) {
        Map<List<Object>, List<Beside>> groups = new LinkedHashMap<>();
        besides.forEach(one -> groups.computeIfAbsent(
                        List.of(one.told(), one.leftOut(), one.recalled()), key -> new ArrayList<>())
                .add(one));
        return groups.values().stream().map(this::group).toList();
    }

    private Versions.Group group(List<Beside> alike) {
        Beside first = alike.getFirst();
        return new Versions.Group(
                first.told().stream().map(this::name).toList(),
                first.leftOut().stream().map(this::name).toList(),
                first.recalled(),
                alike.stream().limit(GROUP).map(one -> told(one.record())).toList());
    }

    private Versions.Spoken spoken(Record quote) {
        return new Versions.Spoken(
                quote.id(),
                quote.text("speaker").map(words::name),
                quote.tellings().stream()
                        .sorted(Comparator.comparing(Telling::language).thenComparing(Laying::source))
                        .map(this::wording)
                        .distinct()
                        .toList());
    }

    private Versions.Wording wording(Telling telling) {
        return new Versions.Wording(
                telling.evidence().stream().map(Evidence::words).collect(Collectors.joining(" … ")),
                telling.language(),
                words.language(telling.language()),
                source(telling));
    }
}
