package org.elchi.bench.register;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.YearMonth;
import org.elchi.bench.register.News.Made;

/** Writes news to files: a folder for each month with a table of days and outlets. */
final class Newsroom {
    private static final String TABLE = "metadata.tsv";

    private final Path folder;

    Newsroom(Path folder) {
        this.folder = folder;
    }

    /** Writes the next documents. */
    void write(News news, int documents) {
        try {
            for (int i = 0; i < documents; i++) {
                write(news.next());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Made made) throws IOException {
        Path month = folder.resolve(YearMonth.from(made.day()).toString());
        if (!Files.exists(month)) {
            Files.createDirectories(month);
            Files.writeString(month.resolve(TABLE), "document\tdate\toutlet\turl\n");
        }
        Files.writeString(month.resolve(made.name()), made.text());
        try (BufferedWriter table = Files.newBufferedWriter(month.resolve(TABLE), StandardOpenOption.APPEND)) {
            table.write(made.name() + "\t" + made.day() + "\t" + made.outlet() + "\t\n");
        }
    }
}
