package org.elchi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.elchi.sources.Texts;

/** What a command was given on its line: a text, the name of a file, or {@code -} for standard input. */
final class GivenText {
    private GivenText() {}

    /** The text: of one file or of standard input, else the words themselves. */
    static String of(List<String> given) {
        if (given.size() == 1) {
            if (given.getFirst().equals("-")) {
                return standardInput();
            }
            Optional<Path> file = file(given.getFirst());
            if (file.isPresent()) {
                return read(file.get());
            }
        }
        return String.join(" ", given);
    }

    private static Optional<Path> file(String name) {
        try {
            Path path = Path.of(name);
            return !name.isBlank() && Files.exists(path) ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The text of a file that must be there. */
    static String read(Path file) {
        if (Files.isDirectory(file)) {
            throw new Exit.Usage(file + " is a folder; name a file");
        }
        try {
            return decoded(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new Exit.World(file + " cannot be read; check that it is there and yours to read");
        }
    }

    private static String standardInput() {
        try {
            return decoded("standard input", System.in.readAllBytes());
        } catch (IOException e) {
            throw new Exit.World("standard input cannot be read");
        }
    }

    private static String decoded(String name, byte[] bytes) {
        try {
            return Texts.need(bytes, name);
        } catch (Texts.NotText e) {
            throw new Exit.Usage(String.valueOf(e.getMessage()));
        }
    }
}
