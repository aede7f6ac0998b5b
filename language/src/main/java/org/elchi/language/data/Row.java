package org.elchi.language.data;

import java.util.List;

/**
 * A line of a TSV file.
 *
 * @param file path of the file
 * @param line from 1
 * @param cells the columns, trimmed; columns past the last one given read as empty
 */
public record Row(String file, int line, List<String> cells) {
    public Row {
        cells = List.copyOf(cells);
    }

    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
