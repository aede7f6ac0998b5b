package org.elchi.register.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.elchi.authority.Authority;
import org.elchi.language.Languages;
import org.elchi.register.record.Source;

/** The documents of our own corpora, each known by its path, and what all tests of search share. */
final class Library {
    private static final List<Path> FOLDERS = List.of(
            Path.of("../samples"),
            Path.of("../reading/src/test/corpus/documents"),
            Path.of("src/test/corpus/clusters"));
    private static final String TEXT = ".txt";

    static final Languages LANGUAGES = Languages.load();
    static final Analysis ANALYSIS = Analysis.of(LANGUAGES, Authority::load);

    private Library() {}

    static List<IndexedDocument> documents() {
        return FOLDERS.stream().flatMap(Library::in).toList();
    }

    private static Stream<IndexedDocument> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = files.sorted().toList();
            Map<Path, Source> sources = new HashMap<>();
            all.stream()
                    .filter(file -> file.endsWith("metadata.tsv"))
                    .forEach(file -> lines(file).forEach(line -> source(file, line, sources)));
            return all.stream()
                    .filter(file -> file.toString().endsWith(TEXT))
                    .map(file -> document(folder.relativize(file), text(file), sources.get(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void source(Path table, String line, Map<Path, Source> sources) {
        String[] cells = line.split("\t", -1);
        if (cells.length > 1 && cells[1].matches("\\d{4}-\\d\\d-\\d\\d")) {
            Optional<String> outlet =
                    cells.length > 2 && !cells[2].isEmpty() ? Optional.of(cells[2]) : Optional.empty();
            sources.put(
                    table.resolveSibling(cells[0]),
                    new Source(cells[0], Optional.of(LocalDate.parse(cells[1])), outlet, Optional.empty()));
        }
    }

    private static IndexedDocument document(Path path, String text, @org.jspecify.annotations.Nullable Source source) {
        String id = path.toString().replace('\\', '/').replace(TEXT, "");
        Source known = source == null ? new Source(id, Optional.empty(), Optional.empty(), Optional.empty()) : source;
        return new IndexedDocument(id, known, LANGUAGES.identify(text).tag(), text);
    }

    static List<String> lines(Path file) {
        return text(file).lines().toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
