package org.elchi.register.carrying;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.elchi.register.RegisterException;

/** A folder beside a file that is to be made: the file is put in its place when it is whole, and the folder goes. */
final class Unfinished implements AutoCloseable {
    private static final String MARK = ".unfinished-";

    private final Path target;
    private final Path folder;

    private Unfinished(Path target, Path folder) {
        this.target = target;
        this.folder = folder;
    }

    /** Begins a file; what programs have left there that were stopped is removed. */
    static Unfinished of(Path target) {
        Path beside = target.toAbsolutePath().normalize();
        String mark = beside.getFileName() + MARK;
        Path folder = beside.resolveSibling(mark + ProcessHandle.current().pid());
        try {
            clear(Optional.ofNullable(beside.getParent()).orElse(beside), mark);
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw unwritable(target, e);
        }
        return new Unfinished(beside, folder);
    }

    private static RegisterException unwritable(Path target, IOException e) {
        String why = e instanceof FileSystemException system
                ? Optional.ofNullable(system.getReason()).orElse("no permission there")
                : String.valueOf(e.getMessage());
        return new RegisterException("could not write " + target + ": " + why + "; choose another place", e);
    }

    private static void clear(Path parent, String mark) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(parent, mark + "*")) {
            for (Path folder : left) {
                String process = folder.getFileName().toString().substring(mark.length());
                if (process.matches("[0-9]{1,18}")
                        && ProcessHandle.of(Long.parseLong(process)).isEmpty()) {
                    remove(folder);
                }
            }
        }
    }

    Path folder() {
        return folder;
    }

    /** Puts a file of the folder in the place for which it was made. */
    void finish(Path made, boolean instead) {
        try {
            sync(made, StandardOpenOption.WRITE);
            if (instead) {
                Files.move(made, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.move(made, target);
            }
            sync(Optional.ofNullable(target.getParent()).orElse(target), StandardOpenOption.READ);
        } catch (IOException e) {
            throw unwritable(target, e);
        }
    }

    private static void sync(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    @Override
    public void close() {
        try {
            remove(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + folder, e);
        }
    }
}
