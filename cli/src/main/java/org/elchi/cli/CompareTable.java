package org.elchi.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elchi.reading.Value;
import org.elchi.register.comparing.Comparison;
import org.elchi.register.comparing.Mark;
import org.elchi.register.comparing.Row;
import org.elchi.register.comparing.Side;
import org.elchi.register.comparing.Version;
import org.elchi.register.merging.Merging;
import org.elchi.register.record.Telling;

/** The table of a comparison: a column for each side, a row for each slot. */
final class CompareTable {
    private static final int NARROWEST = 18;
    private static final int LABELS = 20;
    private static final int NAMED = 2;

    private final Screen screen;
    private final Words words;
    private final Merging merging;
    private final Function<Side, String> names;

    CompareTable(Screen screen, Words words, Merging merging, Function<Side, String> names) {
        this.screen = screen;
        this.words = words;
        this.merging = merging;
        this.names = names;
    }

    void print(Comparison comparison) {
        List<List<String>> rows = rows(comparison);
        int sides = comparison.versions().size();
        boolean fits = (screen.width() - LABELS) / sides - 2 >= NARROWEST;
        Table table = fits
                ? new Table(columns(sides))
                : new Table(new Table.Column(0, 1), new Table.Column(0, 1), new Table.Column(1, 9));
        rows.forEach(row -> {
            if (fits) {
                table.row(row);
            } else {
                stacked(table, row, rows.getFirst());
            }
        });
        table.lines(screen.width()).forEach(screen.out()::println);
    }

    private static Table.Column[] columns(int sides) {
        return Stream.concat(
                        Stream.of(new Table.Column(0, 1), new Table.Column(0, 1)),
                        Stream.generate(() -> new Table.Column(1, 9)).limit(sides))
                .toArray(Table.Column[]::new);
    }

    /** On a narrow screen the sides stand below each other. */
    private void stacked(Table table, List<String> row, List<String> head) {
        String agreed = words.say("sign." + Row.Standing.AGREED);
        for (int i = 2; i < row.size() && !row.equals(head); i++) {
            boolean first = i == 2;
            if (!first && row.get(0).equals(agreed)) {
                return;
            }
            table.row(List.of(
                    first ? row.get(0) : "",
                    first ? row.get(1) : "",
                    (row.get(0).equals(agreed) ? "" : head.get(i) + ": ") + row.get(i)));
        }
    }

    private List<List<String>> rows(Comparison comparison) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("", "", comparison, version -> names.apply(version.side())));
        rows.add(row(
                "",
                words.say("row.documents"),
                comparison,
                version -> String.valueOf(version.documents().size())));
        rows.add(row("", words.say("row.published"), comparison, this::published));
        ordered(comparison).forEach(row -> {
            List<String> cells = new ArrayList<>(List.of(words.say("sign." + row.standing()), row.slot()));
            row.cells().forEach(cell -> cells.add(cell(row, cell)));
            rows.add(cells);
        });
        return rows;
    }

    private static List<String> row(String sign, String label, Comparison comparison, Function<Version, String> cell) {
        return Stream.concat(
                        Stream.of(sign, label), comparison.versions().stream().map(cell))
                .toList();
    }

    private String published(Version version) {
        Optional<LocalDate> last =
                version.last().filter(day -> !Optional.of(day).equals(version.first()));
        return version.first()
                .map(first -> first + last.map(day -> " – " + day).orElse(""))
                .orElse(words.say("row.undated"));
    }

    /** What makes the event what it is first. */
    private List<Row> ordered(Comparison comparison) {
        List<String> key = merging.slots(comparison.record().type());
        return comparison.rows().stream()
                .sorted(Comparator.comparing(
                        (Row row) -> key.contains(row.slot()) ? key.indexOf(row.slot()) : key.size()))
                .toList();
    }

    private String cell(Row row, Row.Cell cell) {
        boolean sources = cell.mark() == Mark.DIFFERS || cell.said().size() > 1;
        String said = cell.said().stream()
                .map(one -> value(row, cell, one.value()) + (sources ? " [" + from(words, one.by()) + "]" : ""))
                .collect(Collectors.joining(" / "));
        String mark = mark(cell);
        return said.isEmpty() ? mark : mark.isEmpty() ? said : said + " (" + mark + ")";
    }

    private String mark(Row.Cell cell) {
        boolean set = cell.said().stream().anyMatch(said -> said.value() instanceof Value.Many);
        String key = "mark." + cell.mark();
        return words.say(set && words.has(key + ".set") ? key + ".set" : key);
    }

    /** Of a set each item that no other side has gets a plus. */
    private static String value(Row row, Row.Cell own, Value value) {
        if (!(value instanceof Value.Many many) || row.cells().size() == 1 || own.mark() == Mark.ONLY_HERE) {
            return Listing.shown(value);
        }
        return many.items().stream()
                .map(item ->
                        row.cells().stream().filter(cell -> says(cell, item)).count() == 1 ? "+" + item : item)
                .collect(Collectors.joining(", "));
    }

    private static boolean says(Row.Cell cell, String item) {
        return cell.said().stream().flatMap(said -> items(said.value())).anyMatch(item::equals);
    }

    private static Stream<String> items(Value value) {
        return value instanceof Value.Many many ? many.items().stream() : Stream.of(value.toString());
    }

    static String from(Words words, List<Telling> tellings) {
        List<String> all =
                tellings.stream().map(CompareTable::source).distinct().sorted().toList();
        String first = all.stream().limit(NAMED).collect(Collectors.joining(", "));
        return all.size() > NAMED ? words.say("more", first, all.size() - NAMED) : first;
    }

    static String source(Telling telling) {
        return telling.source()
                .outlet()
                .filter(name -> !name.isBlank())
                .orElse(telling.source().name());
    }
}
