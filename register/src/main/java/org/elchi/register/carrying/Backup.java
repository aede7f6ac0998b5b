package org.elchi.register.carrying;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.elchi.register.Held;
import org.elchi.register.Location;
import org.elchi.register.RegisterException;
import org.elchi.register.internal.Copying;
import org.elchi.register.internal.Database;
import org.elchi.register.internal.Dialect;
import org.elchi.register.internal.Failures;
import org.elchi.register.internal.Store;

/** A register, as it is at one moment, as one file. Others may read and write meanwhile. */
public final class Backup {
    /** Of so many documents of the copy the hash is checked, spread over all. */
    private static final int SAMPLE = 1_000;

    private Backup() {}

    /**
     * Makes a back-up, and says what it holds.
     *
     * @param instead whether the file may take the place of another
     */
    public static Held of(Location register, Path file, boolean instead) {
        check(register, file, instead);
        try (Unfinished unfinished = Unfinished.of(file)) {
            Path copy = unfinished.folder().resolve(Database.FILE);
            copy(register, copy);
            Held held = checked(copy);
            unfinished.finish(copy, instead);
            return held;
        } catch (RuntimeException e) {
            throw Failures.of("back up the register in " + register, e);
        }
    }

    private static void check(Location register, Path file, boolean instead) {
        if (register instanceof Location.Folder folder && isSame(folder.path().resolve(Database.FILE), file)) {
            throw new RegisterException(file + " is the register itself; name another file");
        }
        if (Files.isDirectory(file)) {
            throw new RegisterException(file + " is a folder; name a file in it");
        }
        if (Files.exists(file) && !instead) {
            throw new RegisterException(file + " is there already; name another file, or replace it with --force");
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }

    private static void copy(Location register, Path copy) {
        try (Store source = Database.openAsIs(register)) {
            Copying.recognise(source);
            if (source.dialect() == Dialect.SQLITE) {
                Copying.file(source, copy);
            } else {
                Rows.into(source, copy, damaged -> {
                    throw damaged;
                });
            }
        }
    }

    private static Held checked(Path copy) {
        try (Store store = Database.openUnfinished(copy)) {
            Copying.own(store);
            Copying.settle(store);
            Optional<String> fault = Copying.fault(store);
            if (fault.isPresent()) {
                throw new IllegalStateException("the copy is not whole (" + fault.get() + "); check the disk");
            }
            Held held = Copying.held(store);
            Copying.damaged(store, 1 + held.documents() / SAMPLE, damaged -> {
                throw damaged;
            });
            return held;
        }
    }
}
