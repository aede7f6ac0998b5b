package org.elchi.writing.export.table;

import java.io.IOException;
import java.util.List;
import org.elchi.writing.export.Holdings;

/**
 * A table: one row for each thing of a kind.
 *
 * @param key the columns that name a row; no two rows have the same there
 * @param says what a row is
 */
public record Table(String name, String says, List<String> key, List<Column> columns, Rows rows) {
    /** Makes the rows, one after the other. */
    @FunctionalInterface
    public interface Rows {
        void each(Holdings holdings, Taker taker) throws IOException;
    }

    /** Takes one row, a cell for each column. */
    @FunctionalInterface
    public interface Taker {
        void row(List<Cell> cells) throws IOException;
    }

    public Table {
        key = List.copyOf(key);
        columns = List.copyOf(columns);
    }

    /** The names of the columns, in their order. */
    public List<String> header() {
        return columns.stream().map(Column::name).toList();
    }
}
