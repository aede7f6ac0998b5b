package org.elchi.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A file or folder that is there whole or as it was before: written beside its place and then moved there. */
final class Target {
    private Target() {}

    /** Writes to what it is given. */
    @FunctionalInterface
    interface Work<T> {
        void on(T place) throws IOException;
    }

    static void checkFile(Path file) {
        if (Files.isDirectory(file)) {
            throw new Exit.Usage(file + " is a folder; --to names the file to be written");
        }
        checkParent(file);
    }

    static void checkFolder(Path folder, boolean force) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new Exit.Usage(folder + " is no folder; --to names the folder for several files");
        }
        if (Files.isDirectory(folder) && !force && !list(folder).isEmpty()) {
            throw new Exit.Usage(folder + " is not empty; --force replaces the files of an export that is there");
        }
        checkParent(folder);
    }

    private static void checkParent(Path path) {
        Path parent = path.toAbsolutePath().getParent();
        if (parent != null && !Files.isDirectory(parent)) {
            throw new Exit.Usage("there is no folder " + parent + " to write " + path.getFileName() + " in");
        }
    }

    /** Writes a file; what is no file, such as a pipe, is written as it is. */
    static void file(Path named, Work<OutputStream> work) throws IOException {
        if (Files.exists(named) && !Files.isRegularFile(named)) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(named))) {
                work.on(out);
            }
            return;
        }
        Path file = Files.exists(named) ? named.toRealPath() : named.toAbsolutePath();
        Path part = beside(file);
        try {
            try (OutputStream out =
                    new BufferedOutputStream(Files.newOutputStream(part, StandardOpenOption.CREATE_NEW))) {
                work.on(out);
            }
            move(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Writes the files of a folder; those of the same names are replaced, others stay. */
    static void folder(Path named, Work<Path> work) throws IOException {
        Path folder = Files.exists(named) ? named.toRealPath() : named.toAbsolutePath();
        Path part = beside(folder);
        Files.createDirectory(part);
        try {
            work.on(part);
            if (Files.exists(folder)) {
                for (Path file : list(part)) {
                    move(file, folder.resolve(file.getFileName()));
                }
            } else {
                move(part, folder);
            }
        } finally {
            delete(part);
        }
    }

    private static Path beside(Path target) {
        return target.resolveSibling(
                "." + target.getFileName() + ".part-" + ProcessHandle.current().pid());
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new Exit.World("cannot look into " + folder + ": " + reason(e));
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Why something went wrong, in a few words. */
    static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "access denied";
            case NoSuchFileException missing -> "no such file or folder";
            case FileSystemException file when file.getReason() != null -> file.getReason();
            default -> String.valueOf(e.getMessage());
        };
    }
}
