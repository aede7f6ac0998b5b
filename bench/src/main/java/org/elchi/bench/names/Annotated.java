package org.elchi.bench.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence whose names are marked.
 *
 * @param language ISO code
 * @param number which sentence of its file it is
 * @param tags IOB2, one for each token
 */
record Annotated(String language, int number, List<String> tokens, List<String> tags) {
    Annotated {
        tokens = List.copyOf(tokens);
        tags = List.copyOf(tags);
    }

    /** The sentences of a file with a token and its tag on each line, and a blank line behind each sentence. */
    static List<Annotated> read(Path file, String language) throws IOException {
        List<Annotated> sentences = new ArrayList<>();
        List<String> tokens = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        for (String line : (Files.readString(file) + "\n\n").split("\n")) {
            if (tokens.isEmpty() && sentences.isEmpty() && line.startsWith("# ")) {
                continue;
            }
            if (line.isBlank()) {
                add(sentences, language, tokens, tags);
                continue;
            }
            String[] columns = line.strip().split("\\s+");
            tokens.add(columns[0]);
            tags.add(columns[columns.length - 1]);
        }
        add(sentences, language, tokens, tags);
        return sentences;
    }

    private static void add(List<Annotated> sentences, String language, List<String> tokens, List<String> tags) {
        if (!tokens.isEmpty()) {
            sentences.add(new Annotated(language, sentences.size(), tokens, tags));
            tokens.clear();
            tags.clear();
        }
    }
}
