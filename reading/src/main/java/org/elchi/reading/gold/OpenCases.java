package org.elchi.reading.gold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Tsv;

/** Sentences and silent documents of one language that are not yet read as they must be, in {@code <iso>/open.tsv}. */
public final class OpenCases {
    /** Stands for the type where a whole document must be silent. */
    public static final String DOCUMENT = "document";

    private static final String FILE = "open.tsv";
    private static final String HEAD = """
        # What is not yet read as it must be, of the sentences in sayings/ and of the silent documents: type, sentence.
        # Written by bench/read --open; a test fails where a line here is read right, or where one that is not here is read wrong.
        """;

    private OpenCases() {}

    /** One line of the list. */
    public static String line(String type, String text) {
        return type + "\t" + text;
    }

    /** @param corpus the folder that {@link Corpus#of} takes */
    public static List<String> read(Path corpus, String language) {
        Path folder = corpus.resolve(language);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        Problems problems = new Problems();
        List<String> lines = Tsv.read(Data.of(folder), FILE, 2, problems).stream()
                .map(row -> line(row.cell(0), row.cell(1)))
                .toList();
        problems.raise();
        return lines;
    }

    public static void write(Path corpus, String language, List<String> lines) {
        StringBuilder text = new StringBuilder(HEAD);
        new TreeSet<>(lines).forEach(line -> text.append(line).append('\n'));
        try {
            Files.createDirectories(corpus.resolve(language));
            Files.writeString(corpus.resolve(language).resolve(FILE), text);
        } catch (IOException e) {
            throw new UncheckedIOException("writing the open cases of " + language, e);
        }
    }
}
