package org.elchi.writing.export.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.elchi.writing.export.Holdings;

/** Writes a table as RFC 4180 has it: UTF-8, a line of names first, lines that end in CR and LF. */
public final class CsvWriter {
    private CsvWriter() {}

    /** Writes the table; the stream is not closed. */
    public static void write(Table table, Holdings holdings, OutputStream out) throws IOException {
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(table.header());
        table.rows().each(holdings, cells -> {
            for (Cell cell : cells) {
                printer.print(cell instanceof Cell.Text text ? Plain.unreckoned(text.text()) : cell.toString());
            }
            printer.println();
        });
        printer.flush();
    }
}
