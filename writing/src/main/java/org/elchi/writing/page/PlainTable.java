package org.elchi.writing.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A table in letters of one width: cells wrap; where there are too many columns, rows are told one below the other. */
final class PlainTable {
    private static final String GAP = "  ";

    private final Paper paper;
    private final UnaryOperator<String> safe;
    private final UnaryOperator<String> bold;

    PlainTable(Paper paper, UnaryOperator<String> safe, UnaryOperator<String> bold) {
        this.paper = paper;
        this.safe = safe;
        this.bold = bold;
    }

    List<String> of(Paper.Table table, int width) {
        List<String> lines = new ArrayList<>();
        if (!table.caption().isEmpty()) {
            wrapped(safe.apply(table.caption()), width).forEach(line -> lines.add(bold.apply(line)));
        }
        int room = width - GAP.length() * (table.columns().size() - 1);
        Columns columns = new Columns(paper, table);
        lines.addAll(columns.fit(room) ? ruled(table, columns, room) : listed(table, width));
        return lines;
    }

    private List<String> ruled(Paper.Table table, Columns columns, int room) {
        int[] widths = columns.within(room, 1);
        List<String> lines = new ArrayList<>();
        List<String> heads = table.columns().stream().map(safe).toList();
        row(heads, widths, columns).forEach(line -> lines.add(bold.apply(line)));
        String rule = IntStream.of(widths).mapToObj("─"::repeat).collect(Collectors.joining(GAP));
        lines.add(rule);
        boolean tall = false;
        for (List<Paper.Cell> row : table.rows()) {
            List<String> told = row(row.stream().map(this::cell).toList(), widths, columns);
            if (tall || told.size() > 1 && lines.size() > heads.size() + 1) {
                lines.add("");
            }
            tall = told.size() > 1;
            lines.addAll(told);
        }
        return lines;
    }

    private List<String> row(List<String> cells, int[] widths, Columns columns) {
        List<List<String>> wrapped = IntStream.range(0, cells.size())
                .mapToObj(i -> wrapped(cells.get(i), widths[i]))
                .toList();
        int high = wrapped.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, high)
                .mapToObj(line -> IntStream.range(0, cells.size())
                        .mapToObj(i -> set(
                                line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "",
                                widths[i],
                                columns.figures(i)))
                        .collect(Collectors.joining(GAP))
                        .stripTrailing())
                .toList();
    }

    private static String set(String text, int width, boolean right) {
        String blank = " ".repeat(Math.max(0, width - length(text)));
        return right ? blank + text : text + blank;
    }

    private List<String> listed(Paper.Table table, int width) {
        List<String> lines = new ArrayList<>();
        for (List<Paper.Cell> row : table.rows()) {
            lines.add("");
            for (int i = 0; i < Math.min(row.size(), table.columns().size()); i++) {
                lines.addAll(wrapped(safe.apply(table.columns().get(i)) + ": " + cell(row.get(i)), width));
            }
        }
        return lines;
    }

    private String cell(Paper.Cell cell) {
        String references =
                cell.references().stream().map(number -> "[" + number + "]").collect(Collectors.joining());
        return safe.apply(Marks.text(paper, cell) + cell.text() + (references.isEmpty() ? "" : " " + references))
                .strip();
    }

    /** A text in lines of at most so many letters; a word that is longer is broken. */
    static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        Stream.of(text.strip().split("\\s+"))
                .flatMap(word -> broken(word, Math.max(1, width)).stream())
                .forEach(word -> {
                    if (!line.isEmpty() && length(line) + 1 + length(word) > width) {
                        lines.add(line.toString());
                        line.setLength(0);
                    }
                    line.append(line.isEmpty() ? "" : " ").append(word);
                });
        lines.add(line.toString());
        return lines;
    }

    private static List<String> broken(String word, int width) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (word.codePointCount(from, word.length()) > width) {
            int to = word.offsetByCodePoints(from, width);
            parts.add(word.substring(from, to));
            from = to;
        }
        parts.add(word.substring(from));
        return parts;
    }

    private static int length(CharSequence text) {
        return (int) text.codePoints().count();
    }
}
