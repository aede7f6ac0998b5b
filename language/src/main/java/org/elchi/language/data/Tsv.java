package org.elchi.language.data;

import java.util.ArrayList;
import java.util.List;

/** Reads a list: one entry a line, columns apart by tabs, {@code #} opens a comment at the begin of a line or after white space. */
public final class Tsv {
    private Tsv() {}

    /**
     * The rows of a file; none where the file is absent.
     *
     * @param columns how many columns a row must have at least; a shorter row is a problem and is left out
     */
    public static List<Row> read(Data data, String path, int columns, Problems problems) {
        List<Row> rows = new ArrayList<>();
        String text = data.find(path).orElse("");
        int line = 1;
        for (int begin = 0; begin < text.length(); line++) {
            int end = text.indexOf('\n', begin) < 0 ? text.length() : text.indexOf('\n', begin);
            List<String> cells = cells(uncommented(text.substring(begin, end)));
            begin = end + 1;
            if (cells.size() == 1 && cells.getFirst().isEmpty()) {
                continue;
            }
            Row row = new Row(path, line, cells);
            if (cells.size() < columns) {
                problems.add(row, "found " + cells.size() + " columns, need " + columns + " apart by tabs");
            } else {
                rows.add(row);
            }
        }
        return rows;
    }

    /** Trimmed columns; empty ones at the end do not count, the first always does. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>(4);
        int begin = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', begin)) {
            cells.add(line.substring(begin, tab).strip());
            begin = tab + 1;
        }
        cells.add(line.substring(begin).strip());
        while (cells.size() > 1 && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        return cells;
    }

    private static String uncommented(String line) {
        for (int i = line.indexOf('#'); i >= 0; i = line.indexOf('#', i + 1)) {
            if (i == 0 || Character.isWhitespace(line.charAt(i - 1))) {
                return line.substring(0, i);
            }
        }
        return line;
    }
}
