package org.elchi.register.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.elchi.register.Location;

/** The first steps in a register's folder, which only one program at a time may take; whoever is killed there leaves no lock behind. */
final class Beginning {
    private static final String LOCK = "register.lock";
    private static final Object HERE = new Object();

    private Beginning() {}

    static void alone(Location location, Runnable steps) {
        switch (location) {
            case Location.Folder folder -> alone(folder.path().resolve(LOCK), steps);
            case Location.Server server -> steps.run();
        }
    }

    @SuppressWarnings("try")
    private static void alone(Path lock, Runnable steps) {
        synchronized (HERE) {
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock held = channel.lock()) {
                steps.run();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
