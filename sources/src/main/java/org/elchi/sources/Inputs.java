package org.elchi.sources;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The files that paths name: files as they are, folders with all texts and pages below them, {@code -} for standard input. */
public final class Inputs {
    private static final String TEXTS = "(?i).*\\.(txt|text|x?html?)";
    private static final String TABLE = "metadata.tsv";

    private final Metadata metadata;
    private final List<Source> sources = new ArrayList<>();
    private int skipped;

    private Inputs(Metadata metadata) {
        this.metadata = metadata;
    }

    /** Finds the files, in the order of the paths; within a folder in the order of names. */
    public static Inputs of(List<String> paths, Metadata metadata) {
        Inputs inputs = new Inputs(metadata);
        paths.forEach(inputs::add);
        return inputs;
    }

    /** What can be tried to be loaded, and what is already known to fail. */
    public List<Source> sources() {
        return List.copyOf(sources);
    }

    /** Files in folders that are neither texts nor pages. */
    public int skipped() {
        return skipped;
    }

    /** The table in a file. */
    public static Metadata metadata(String path) {
        try {
            return switch (Decoder.decode(Files.readAllBytes(Path.of(path)), Optional.empty())) {
                case Decoded.Text text -> Metadata.parse(path, text.text());
                case Decoded.Not not -> throw new Metadata.Mistake(path + ": " + not.problem() + "; " + not.remedy());
            };
        } catch (IOException | InvalidPathException e) {
            throw new Metadata.Mistake(refusal(path, e).line());
        }
    }

    private void add(String path) {
        try {
            if (path.equals("-")) {
                sources.add(Source.standardInput(metadata));
            } else if (Files.isDirectory(Path.of(path))) {
                folder(Path.of(path), metadata);
            } else {
                sources.add(Source.file(Path.of(path), metadata));
            }
        } catch (InvalidPathException e) {
            sources.add(Source.refused(refusal(path, e)));
        }
    }

    private void folder(Path folder, Metadata outer) {
        List<Path> entries = new ArrayList<>();
        Metadata known = outer;
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
            known = outer == Metadata.NONE ? table(folder) : outer;
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            sources.add(Source.refused(refusal(folder.toString(), e)));
        }
        for (Path entry : entries.stream().sorted().toList()) {
            entry(entry, known);
        }
    }

    private void entry(Path entry, Metadata known) {
        String name = String.valueOf(entry.getFileName());
        if (name.startsWith(".") || (Files.isDirectory(entry) && Files.isSymbolicLink(entry))) {
            return;
        }
        if (Files.isDirectory(entry)) {
            folder(entry, known);
        } else if (name.matches(TEXTS) && !special(entry)) {
            sources.add(Source.file(entry, known));
        } else if (!name.equals(TABLE)) {
            skipped++;
        }
    }

    /** Pipes and devices would never end. */
    private static boolean special(Path entry) {
        return Files.exists(entry) && !Files.isRegularFile(entry);
    }

    /** A folder may carry its own table. */
    private static Metadata table(Path folder) throws IOException {
        Path table = folder.resolve(TABLE);
        return Files.isRegularFile(table)
                        && Decoder.decode(Files.readAllBytes(table), Optional.empty()) instanceof Decoded.Text text
                        && Metadata.is(text.text())
                ? Metadata.parse(table.toString(), text.text())
                : Metadata.NONE;
    }

    static Loaded.Refused refusal(String name, Exception e) {
        return switch (e) {
            case NoSuchFileException missing -> new Loaded.Refused(name, "is not there", "check the path");
            case AccessDeniedException denied ->
                new Loaded.Refused(name, "may not be read", "ask its owner for permission");
            case InvalidPathException invalid -> new Loaded.Refused(name, "is no path", "check its characters");
            default ->
                new Loaded.Refused(
                        name,
                        "could not be read (" + String.valueOf(e.getMessage()) + ")",
                        "check the disk and try again");
        };
    }
}
