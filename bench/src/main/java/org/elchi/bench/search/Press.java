package org.elchi.bench.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.elchi.language.Languages;
import org.elchi.register.record.Document;
import org.elchi.register.record.Source;
import org.elchi.register.search.IndexedDocument;

/** Documents of about 2.5 KB made of the sentences of our own corpora, those of one language together, as many as wanted and always the same. */
final class Press {
    private static final List<String> FOLDERS =
            List.of("samples", "reading/src/test/corpus/documents", "register/src/test/corpus/clusters");
    private static final int SIZE = 2500;
    private static final LocalDate BEGIN = LocalDate.of(2015, 1, 1);
    private static final int DAYS = 4000;

    private final List<String> tags;
    private final Map<String, List<String>> sentences;

    private Press(Map<String, List<String>> sentences) {
        this.sentences = sentences;
        this.tags = List.copyOf(sentences.keySet());
    }

    /** The press of the repository that is the working folder. */
    static Press own(Languages languages) {
        Map<String, List<String>> sentences = new TreeMap<>();
        for (String folder : FOLDERS) {
            for (String text : texts(Path.of(folder))) {
                sentences
                        .computeIfAbsent(languages.identify(text).tag(), tag -> new ArrayList<>())
                        .addAll(Arrays.asList(text.split("(?<=[.!?])\\s+|\\n+")));
            }
        }
        return new Press(sentences);
    }

    private static List<String> texts(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(Press::text)
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

    /** The document of a number. */
    IndexedDocument document(int number) {
        Random random = new Random(number);
        String tag = tags.get(random.nextInt(tags.size()));
        List<String> own = sentences.getOrDefault(tag, List.of());
        StringBuilder text = new StringBuilder();
        int bytes = 0;
        while (bytes < SIZE) {
            String sentence = own.get(random.nextInt(own.size()));
            text.append(sentence).append(text.isEmpty() ? "\n\n" : " ");
            bytes += sentence.getBytes(java.nio.charset.StandardCharsets.UTF_8).length + 1;
        }
        text.append(number);
        Source source = new Source(
                "d" + number,
                Optional.of(BEGIN.plusDays(random.nextInt(DAYS))),
                Optional.of("Agency " + random.nextInt(50)),
                Optional.empty());
        String sha256 = Document.hash(text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new IndexedDocument(sha256, source, tag, text.toString());
    }
}
