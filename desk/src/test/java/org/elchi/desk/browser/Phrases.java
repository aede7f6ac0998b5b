package org.elchi.desk.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The names of all phrases of the desk: what stands on a page where a language lacks one. */
record Phrases(Set<String> names) {
    private static final Path ENGLISH = Path.of("..", "lang", "en", "desk.yaml");

    static Phrases load() {
        try {
            return new Phrases(Files.readAllLines(ENGLISH).stream()
                    .filter(line -> line.matches("  [a-z-]+\\.[a-z0-9.-]+: .*"))
                    .map(line -> line.strip().replaceFirst(": .*", ""))
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those names that stand in a text. */
    List<String> unsaid(String text) {
        return Arrays.stream(text.split("[^a-z0-9.-]+"))
                .filter(names::contains)
                .distinct()
                .sorted()
                .toList();
    }
}
