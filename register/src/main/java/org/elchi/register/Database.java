package org.elchi.register;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteException;

/** The file {@code register.db} of a folder: opened, brought to the newest schema, its failures put in words. */
final class Database {
    /** The number of the last migration; Flyway, which takes its time, is asked only where the file is behind. */
    static final int SCHEMA = 2;

    private static final String FILE = "register.db";

    /** What is written but not yet settled in the file stands beside it. */
    private static final String UNSETTLED = FILE + "-wal";

    private static final int PATIENCE = 10_000;

    private Database() {}

    static boolean exists(Path folder) {
        return Files.exists(folder.resolve(FILE));
    }

    static Handle open(Path folder) {
        try {
            Files.createDirectories(folder);
            SQLiteDataSource source = new SQLiteDataSource(settings());
            source.setUrl("jdbc:sqlite:" + folder.resolve(FILE));
            Handle handle = Jdbi.create(source).open();
            if (version(handle) < SCHEMA) {
                migrate(source);
                handle.execute("PRAGMA user_version = " + SCHEMA);
            }
            return handle;
        } catch (IOException | RuntimeException e) {
            throw failure("open the register in " + folder, e);
        }
    }

    /** Opens the file for reading alone where it may not be written; what a writer has not settled in it yet is read along. */
    static Handle openToRead(Path folder) {
        Path file = folder.resolve(FILE);
        if (Files.isWritable(file) && Files.isWritable(folder)) {
            return open(folder);
        }
        try {
            SQLiteConfig settings = new SQLiteConfig();
            settings.setReadOnly(true);
            SQLiteDataSource source = new SQLiteDataSource(settings);
            String mode = Files.exists(folder.resolve(UNSETTLED)) ? "?mode=ro" : "?immutable=1";
            source.setUrl("jdbc:sqlite:" + file.toUri().toString().replaceFirst("^file:/+", "file:/") + mode);
            Handle handle = Jdbi.create(source).open();
            if (version(handle) < SCHEMA) {
                throw new IllegalStateException(
                        "it was written by an older Elchi and may not be changed; copy it first");
            }
            return handle;
        } catch (RuntimeException e) {
            throw failure("open the register in " + folder, e);
        }
    }

    private static SQLiteConfig settings() {
        SQLiteConfig settings = new SQLiteConfig();
        settings.setJournalMode(SQLiteConfig.JournalMode.WAL);
        settings.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        settings.setBusyTimeout(PATIENCE);
        settings.enforceForeignKeys(true);
        return settings;
    }

    private static int version(Handle handle) {
        int version =
                handle.createQuery("PRAGMA user_version").mapTo(Integer.class).one();
        if (version > SCHEMA) {
            throw new IllegalStateException("it was written by a newer Elchi; use that one");
        }
        return version;
    }

    private static void migrate(SQLiteDataSource source) {
        Flyway.configure()
                .dataSource(source)
                .loggers("slf4j")
                .locations("classpath:db/migration")
                .validateMigrationNaming(true)
                .load()
                .migrate();
    }

    /** The failure in words: what we were doing, what was wrong, what to do. */
    static RegisterException failure(String doing, Throwable failure) {
        return failure instanceof RegisterException known
                ? known
                : new RegisterException("could not " + doing + ": " + reason(failure), failure);
    }

    private static String reason(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Optional<String> reason = known(cause);
            if (reason.isPresent()) {
                return reason.get();
            }
        }
        return String.valueOf(failure.getMessage());
    }

    private static Optional<String> known(Throwable cause) {
        return switch (cause) {
            case SQLiteException sqlite -> Optional.of(reason(sqlite));
            case AccessDeniedException denied ->
                Optional.of("no permission to write there; choose another folder with --register");
            case FileAlreadyExistsException file ->
                Optional.of("that is a file, not a folder; choose another with --register");
            case IOException io ->
                Optional.of(io.getMessage() + "; check the disk or choose another folder with --register");
            case SQLException sql -> Optional.of(String.valueOf(sql.getMessage()));
            default -> Optional.empty();
        };
    }

    private static String reason(SQLiteException failure) {
        return switch (failure.getResultCode().code & 0xFF) {
            case 11, 26 ->
                "its file " + FILE + " is damaged; move it away or restore a copy, then read the documents again";
            case 13 -> "the disk is full; make room, then run the same command again";
            case 8, 14, 3 -> "no permission to write there; choose another folder with --register";
            case 5, 6 -> "another program is writing to it; try again when that has ended";
            case 10 -> "the disk could not be read or written (" + failure.getMessage() + "); make room or check it";
            default -> String.valueOf(failure.getMessage());
        };
    }
}
