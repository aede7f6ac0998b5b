package org.elchi.register.carrying;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.elchi.register.Held;
import org.elchi.register.Location;
import org.elchi.register.RegisterException;
import org.elchi.register.internal.Copying;
import org.elchi.register.internal.DamagedDocument;
import org.elchi.register.internal.Database;
import org.elchi.register.internal.Failures;
import org.elchi.register.internal.Store;

/** A register made from a back-up, in a place where there is none. */
public final class Restore {
    private final Path file;
    private final boolean whole;
    private final Consumer<String> damaged;

    /**
     * What is to be restored.
     *
     * @param whole whether all must be whole; else damaged documents are left out
     * @param damaged told of each damaged document
     */
    public Restore(Path file, boolean whole, Consumer<String> damaged) {
        this.file = file;
        this.whole = whole;
        this.damaged = damaged;
    }

    /** Makes the register, and says what it holds. */
    public Held to(Location place) {
        if (!Files.isRegularFile(file)) {
            throw new RegisterException("there is no back-up " + file + "; check the path");
        }
        check();
        try {
            return switch (place) {
                case Location.Folder folder -> to(folder.path());
                case Location.Server server -> to(server);
            };
        } catch (RuntimeException e) {
            throw Failures.of("restore " + file + " to " + place, e);
        }
    }

    private void check() {
        try (Store store = Database.openFile(file)) {
            Copying.recognise(store);
            Optional<String> fault = Copying.fault(store);
            if (fault.isPresent()) {
                throw new IllegalStateException(fault.get());
            }
        } catch (RuntimeException e) {
            throw new RegisterException(file + " is no whole back-up (" + reason(e) + "); use another", e);
        }
    }

    private static String reason(RuntimeException e) {
        Throwable cause = Optional.ofNullable(e.getCause()).orElse(e);
        return String.valueOf(cause.getMessage());
    }

    private Held to(Path folder) {
        Path target = folder.resolve(Database.FILE);
        for (Path there : List.of(target, folder.resolve(Database.UNSETTLED))) {
            if (Files.exists(there)) {
                throw new IllegalStateException("there is " + there + " already; choose an empty folder, or move away"
                        + " all that begins like it");
            }
        }
        parents(folder);
        try (Unfinished unfinished = Unfinished.of(target)) {
            Path copy = unfinished.folder().resolve(Database.FILE);
            copy(copy);
            Held held = begun(new Location.Folder(unfinished.folder()));
            unfinished.finish(copy, false);
            return held;
        }
    }

    private static void parents(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw Failures.of("make the folder " + folder, e);
        }
    }

    private void copy(Path copy) {
        try (Store source = Database.openFile(file)) {
            if (whole) {
                Copying.file(source, copy);
            } else {
                Rows.into(source, copy, this::tell);
            }
        }
        try (Store made = Database.openUnfinished(copy)) {
            Copying.own(made);
            List<DamagedDocument> found = new ArrayList<>();
            Copying.damaged(made, 1, found::add);
            refuse(found);
        }
    }

    private void tell(DamagedDocument one) {
        damaged.accept(one.document() + " is damaged");
    }

    private void refuse(List<DamagedDocument> found) {
        found.forEach(this::tell);
        if (!found.isEmpty()) {
            throw new IllegalStateException("of its documents " + found.size()
                    + " are damaged; use another back-up, or leave them out with --without-damaged");
        }
    }

    /** Brings a copy to the newest schema. */
    private static Held begun(Location place) {
        try (Store store = Database.open(place)) {
            return Copying.held(store);
        }
    }

    private Held to(Location.Server server) {
        try (Store target = Database.open(server);
                Store source = Database.openFile(file)) {
            if (!Copying.isEmpty(target)) {
                throw new IllegalStateException("there is a register already; choose an empty database");
            }
            if (whole) {
                List<DamagedDocument> found = new ArrayList<>();
                Copying.damaged(source, 1, found::add);
                refuse(found);
            }
            Copying.rows(source, target, this::tell);
            return Copying.held(target);
        }
    }
}
