package org.elchi.language.data;

import java.util.ArrayList;
import java.util.Arrays;
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
        String[] lines = data.find(path).orElse("").split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = uncommented(lines[i]);
            if (line.isBlank()) {
                continue;
            }
            Row row = new Row(
                    path,
                    i + 1,
                    Arrays.stream(line.split("\t")).map(String::strip).toList());
            if (row.cells().size() < columns) {
                problems.add(row, "found " + row.cells().size() + " columns, need " + columns + " apart by tabs");
            } else {
                rows.add(row);
            }
        }
        return rows;
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
