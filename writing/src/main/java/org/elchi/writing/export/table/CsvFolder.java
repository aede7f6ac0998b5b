package org.elchi.writing.export.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.elchi.writing.export.Exporter;
import org.elchi.writing.export.Holdings;

/** A folder of tables as CSV, with their code book and a description that programs read. */
public final class CsvFolder implements Exporter.ToFolder {
    @Override
    public void write(Holdings holdings, Path folder) throws IOException {
        Tables tables = Tables.load();
        for (Table table : tables.all()) {
            try (OutputStream out = Files.newOutputStream(folder.resolve(file(table)))) {
                CsvWriter.write(table, holdings, out);
            }
        }
        Files.writeString(folder.resolve("codebook.md"), tables.page());
        Files.writeString(folder.resolve(DataPackage.FILE), DataPackage.of(holdings, tables.all()));
    }

    static String file(Table table) {
        return table.name() + ".csv";
    }
}
