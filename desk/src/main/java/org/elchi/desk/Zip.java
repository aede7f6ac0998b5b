package org.elchi.desk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.elchi.writing.export.Exporter;
import org.elchi.writing.export.Holdings;

/** An export that is a folder, as one file. */
final class Zip {
    private Zip() {}

    static void write(Exporter.ToFolder exporter, Holdings holdings, OutputStream out) throws IOException {
        Path folder = Files.createTempDirectory("elchi");
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            exporter.write(holdings, folder);
            for (Path file : files(folder)) {
                zip.putNextEntry(new ZipEntry(folder.relativize(file).toString()));
                Files.copy(file, zip);
            }
        } finally {
            for (Path file : files(folder).reversed()) {
                Files.delete(file);
            }
            Files.delete(folder);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !file.equals(folder))
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
    }
}
