package org.elchi.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Columns that share a width; cells that are too long for theirs go on below. */
final class Table {
    private static final String GAP = "  ";
    private static final int NARROWEST = 17;

    /**
     * A column.
     *
     * @param share how much of the width it gets beside others; 0 for one as wide as its longest cell
     * @param lines so many lines of a cell are shown at most, the rest is an ellipsis
     */
    record Column(int share, int lines) {}

    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    Table(Column... columns) {
        this.columns = List.of(columns);
    }

    void row(List<String> cells) {
        rows.add(cells.stream().map(Printable::line).toList());
    }

    /** A line over the rows that follow, as wide as it is. */
    void heading(String text) {
        rows.add(List.of(text));
    }

    /** The lines of the table, none wider than {@code width}, each behind an indent of two. */
    List<String> lines(int width) {
        int[] widths = widths(width - GAP.length());
        List<String> lines = new ArrayList<>();
        rows.forEach(row -> lines.addAll(lines(row, widths)));
        return lines;
    }

    private int[] widths(int width) {
        int[] widths = new int[columns.size()];
        int left = width - GAP.length() * (columns.size() - 1);
        for (int i = 0; i < widths.length; i++) {
            if (columns.get(i).share() == 0) {
                widths[i] = Math.min(longest(i), Math.max(NARROWEST, width / 5));
                left -= widths[i];
            }
        }
        int shares = Math.max(1, columns.stream().mapToInt(Column::share).sum());
        for (int i = 0; i < widths.length; i++) {
            if (columns.get(i).share() > 0) {
                widths[i] = Math.max(8, left * columns.get(i).share() / shares);
            }
        }
        return widths;
    }

    private int longest(int column) {
        return rows.stream()
                .filter(row -> !isHeading(row))
                .mapToInt(row -> length(row.get(column)))
                .max()
                .orElse(0);
    }

    private boolean isHeading(List<String> row) {
        return row.size() < columns.size();
    }

    private List<String> lines(List<String> row, int[] widths) {
        if (isHeading(row)) {
            return row;
        }
        List<List<String>> cells = IntStream.range(0, widths.length)
                .mapToObj(i -> wrapped(row.get(i), widths[i], columns.get(i).lines()))
                .toList();
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, height)
                .mapToObj(line -> line(cells, widths, line))
                .toList();
    }

    private static String line(List<List<String>> cells, int[] widths, int line) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = line < cells.get(i).size() ? cells.get(i).get(line) : "";
            text.append(GAP).append(cell).append(" ".repeat(Math.max(0, widths[i] - length(cell))));
        }
        return text.toString().stripTrailing();
    }

    /** A text in lines of a width, at most so many. */
    static List<String> wrapped(String text, int width, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (length(rest) > width && lines.size() < most - 1) {
            int cut = cut(rest, width);
            lines.add(rest.substring(0, cut).stripTrailing());
            rest = rest.substring(cut).stripLeading();
        }
        lines.add(length(rest) > width ? rest.substring(0, cut(rest, width - 1)).stripTrailing() + "…" : rest);
        return lines;
    }

    private static int cut(String text, int width) {
        int end = text.offsetByCodePoints(0, Math.min(width, length(text)));
        int space = text.lastIndexOf(' ', end);
        return space > end / 3 ? space : end;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
