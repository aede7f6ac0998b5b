package org.elchi.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.elchi.reading.Report;

/** The reports to measure with. */
final class Reports {
    private static final List<String> OWN = List.of("kk.txt", "tr.txt", "uz.txt", "uz-cyrl.txt");
    private static final Optional<LocalDate> DATE = Optional.of(LocalDate.of(2025, 6, 2));

    private Reports() {}

    static List<Report> in(String folder) {
        List<Report> reports = folder.isEmpty() ? own() : of(Path.of(folder));
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("no .txt file in " + folder);
        }
        return reports;
    }

    private static List<Report> own() {
        return OWN.stream()
                .map(name -> new Report(name, resource("/reports/" + name), DATE))
                .toList();
    }

    /** The reports of our own in a language. */
    static String own(String language) {
        return resource("/reports/" + language + ".txt");
    }

    private static List<Report> of(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(file -> new Report(String.valueOf(file.getFileName()), text(file), DATE))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + folder, e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
    }

    private static String resource(String path) {
        try (InputStream in = Objects.requireNonNull(Reports.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + path, e);
        }
    }
}
