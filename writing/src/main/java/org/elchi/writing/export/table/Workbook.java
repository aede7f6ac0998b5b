package org.elchi.writing.export.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.elchi.writing.export.Exporter;
import org.elchi.writing.export.Holdings;

/** A workbook (Office Open XML) with a sheet for each table and one for their code book. */
public final class Workbook implements Exporter.ToFile {
    private static final String NAME = "Elchi";
    private static final String VERSION = "1.0";

    @Override
    public void write(Holdings holdings, OutputStream out) throws IOException {
        Path made = Files.createTempFile("elchi", ".xlsx");
        try {
            try (OutputStream file = Files.newOutputStream(made)) {
                make(holdings, file);
            }
            Timeless.copy(made, holdings.asOf(), out);
        } finally {
            Files.deleteIfExists(made);
        }
    }

    private static void make(Holdings holdings, OutputStream out) throws IOException {
        org.dhatim.fastexcel.Workbook book = new org.dhatim.fastexcel.Workbook(out, NAME, VERSION);
        book.properties().setTitle(holdings.name());
        List<Table> sheets = new ArrayList<>(Tables.load().all());
        for (Table table : sheets) {
            sheet(table, holdings, book.newWorksheet(table.name()));
        }
        book.finish();
    }

    private static void sheet(Table table, Holdings holdings, Worksheet sheet) throws IOException {
        List<Column> columns = table.columns();
        for (int at = 0; at < columns.size(); at++) {
            sheet.value(0, at, columns.get(at).name());
            sheet.style(0, at).bold().set();
            sheet.width(at, Widths.of(columns.get(at)));
        }
        sheet.freezePane(0, 1);
        Rows rows = new Rows(table.name(), sheet);
        table.rows().each(holdings, rows::row);
        sheet.setAutoFilter(0, 0, rows.written, columns.size() - 1);
        sheet.finish();
    }

    /** Writes the rows of one sheet. */
    private static final class Rows {
        /** So many rows are held back before they go out. */
        private static final int HELD = 500;

        private static final int LONGEST = 32_767;
        private static final String DAY = "yyyy-mm-dd";

        private final String name;
        private final Worksheet sheet;
        private int written;

        Rows(String name, Worksheet sheet) {
            this.name = name;
            this.sheet = sheet;
        }

        void row(List<Cell> cells) throws IOException {
            written++;
            if (written >= Worksheet.MAX_ROWS) {
                throw new IOException("a sheet of a workbook has no room for all of " + name + "; csv has");
            }
            for (int at = 0; at < cells.size(); at++) {
                put(at, cells.get(at));
            }
            if (written % HELD == 0) {
                sheet.flush();
            }
        }

        private void put(int at, Cell cell) {
            switch (cell) {
                case Cell.Text text -> sheet.inlineString(written, at, cut(text.text()));
                case Cell.Figure figure -> sheet.value(written, at, figure.number());
                case Cell.Day day -> {
                    sheet.value(written, at, day.day());
                    sheet.style(written, at).format(DAY).set();
                }
                case Cell.Truth truth -> sheet.value(written, at, truth.so());
                case Cell.None none -> {}
            }
        }

        /** Where to cut so that no character is halved. */
        private static int whole(String text) {
            int end = LONGEST - 1;
            return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
        }

        private static String cut(String text) {
            return text.length() <= LONGEST ? text : text.substring(0, whole(text)) + "…";
        }
    }

    /** How wide columns are. */
    private static final class Widths {
        private static final int MARGIN = 4;
        private static final int LONG = 40;
        private static final int MIDDLE = 18;
        private static final int NARROW = 12;

        static double of(Column column) {
            int least = switch (column.type()) {
                case TEXT, LIST ->
                    column.name().equals("words") || column.name().equals("meaning") ? LONG : MIDDLE;
                case CODE, EDTF -> MIDDLE;
                case DAY, INTEGER, NUMBER, TRUTH -> NARROW;
            };
            return Math.max(least, column.name().length() + MARGIN);
        }
    }
}
