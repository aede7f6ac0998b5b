package org.elchi.register.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.elchi.register.Location;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** The database of a register: opened and brought to the newest schema. */
public final class Database {
    /** The number of the last migration; Flyway, which takes its time, is asked only where the database is behind. */
    static final int SCHEMA = 4;

    /** The layout of what is derived, in {@code db/derived}: where a register has another, it is made anew. */
    static final String LAYOUT = "4";

    public static final String FILE = "register.db";

    /** What is written but not yet settled in the file stands beside it. */
    public static final String UNSETTLED = FILE + WriteAhead.SUFFIX;

    /** So many milliseconds one waits for others who write; the last step of a large rebuild takes a while. */
    static final int PATIENCE = 600_000;

    private static final int CACHE_KIBIBYTES = 64_000;

    private Database() {}

    /** Whether a register is there. */
    public static boolean exists(Location location) {
        return switch (location) {
            case Location.Folder folder -> Files.exists(folder.path().resolve(FILE));
            case Location.Server server -> true;
        };
    }

    /** Opens a register to write to it, or begins one. */
    public static Store open(Location location) {
        try {
            return switch (location) {
                case Location.Folder folder -> {
                    Files.createDirectories(folder.path());
                    yield open(location, sqlite(folder.path().resolve(FILE)), Dialect.SQLITE);
                }
                case Location.Server server -> open(location, postgresql(server), Dialect.POSTGRESQL);
            };
        } catch (IOException | RuntimeException e) {
            throw Failures.of("open the register in " + location, e);
        }
    }

    /** Opens a register for reading alone where it may not be written; what a writer has not settled in it yet is read along. */
    public static Store openToRead(Location location) {
        if (!(location instanceof Location.Folder folder)) {
            return open(location);
        }
        Path file = folder.path().resolve(FILE);
        if (Files.isWritable(file) && Files.isWritable(folder.path())) {
            return open(location);
        }
        try {
            Store store = openAsIs(location);
            if (Dialect.SQLITE.schema(store.handle()) < SCHEMA) {
                store.close();
                throw new IllegalStateException(
                        "it was written by an older Elchi and may not be changed; copy it first");
            }
            return store;
        } catch (RuntimeException e) {
            throw Failures.of("open the register in " + location, e);
        }
    }

    /** Opens a register for reading alone, whatever its schema; nothing in it is changed. */
    public static Store openAsIs(Location location) {
        return switch (location) {
            case Location.Folder folder -> {
                boolean alive = Files.isWritable(folder.path())
                        || Files.exists(folder.path().resolve(UNSETTLED));
                yield readOnly(folder.path().resolve(FILE), alive ? "mode=ro" : "immutable=1");
            }
            case Location.Server server ->
                new Store(Jdbi.create(postgresql(server)).open(), Dialect.POSTGRESQL);
        };
    }

    /** Opens a register's file, wherever it stands, for reading alone. */
    public static Store openFile(Path file) {
        Path unsettled = file.resolveSibling(file.getFileName() + WriteAhead.SUFFIX);
        return readOnly(file, Files.exists(unsettled) ? "mode=ro" : "immutable=1");
    }

    private static Store readOnly(Path file, String mode) {
        SQLiteConfig settings = new SQLiteConfig();
        settings.setReadOnly(true);
        settings.setBusyTimeout(PATIENCE);
        SQLiteDataSource source = new SQLiteDataSource(settings);
        source.setUrl("jdbc:sqlite:" + file.toUri().toString().replaceFirst("^file:/+", "file:/") + "?" + mode);
        return new Store(Jdbi.create(source).open(), Dialect.SQLITE);
    }

    /** Opens a file in the making, which is lost if the program is stopped before it is closed. */
    public static Store openUnfinished(Path file) {
        SQLiteConfig settings = new SQLiteConfig();
        settings.setJournalMode(SQLiteConfig.JournalMode.MEMORY);
        settings.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        SQLiteDataSource source = new SQLiteDataSource(settings);
        source.setUrl("jdbc:sqlite:" + file);
        return new Store(Jdbi.create(source).open(), Dialect.SQLITE);
    }

    private static Store open(Location location, DataSource source, Dialect dialect) {
        Handle handle = Jdbi.create(source).open();
        try {
            int schema = dialect.schema(handle);
            if (schema > SCHEMA) {
                throw new IllegalStateException("it was written by a newer Elchi; use that one");
            }
            Store store = new Store(handle, dialect);
            if (schema < SCHEMA || !isLaidOut(store)) {
                Beginning.alone(location, () -> begin(source, store));
            }
            return store;
        } catch (RuntimeException e) {
            handle.close();
            throw e;
        }
    }

    /** Where others were quicker nothing is left to be done. */
    private static void begin(DataSource source, Store store) {
        if (store.dialect().schema(store.handle()) < SCHEMA) {
            migrate(source, store.dialect());
        }
        store.writing(() -> prepare(store));
    }

    /** Gives a new register its name, and one of another layout new tables for what is derived. */
    private static void prepare(Store store) {
        if (store.setting("name").isEmpty()) {
            store.set("name", UUID.randomUUID().toString());
            store.set("revision", "0");
        }
        if (!isLaidOut(store)) {
            store.dialect().exclude(store.handle());
            Derived.drop(store, Derived.NEW);
            Derived.drop(store, "");
            Derived.create(store, "");
            Derived.index(store, "", "r" + store.revision() + "_");
            store.set("layout", LAYOUT);
        }
        store.dialect().settle(store.handle(), SCHEMA);
    }

    static boolean isLaidOut(Store store) {
        return store.setting("layout").equals(Optional.of(LAYOUT));
    }

    private static SQLiteDataSource sqlite(Path file) {
        SQLiteConfig settings = new SQLiteConfig();
        settings.setJournalMode(SQLiteConfig.JournalMode.WAL);
        settings.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        settings.setBusyTimeout(PATIENCE);
        settings.setJournalSizeLimit(WriteAhead.KEPT);
        settings.setCacheSize(-CACHE_KIBIBYTES);
        settings.setTempStore(SQLiteConfig.TempStore.MEMORY);
        settings.enforceForeignKeys(true);
        SQLiteDataSource source = new SQLiteDataSource(settings);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    private static PGSimpleDataSource postgresql(Location.Server server) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(server.url());
        source.setReWriteBatchedInserts(true);
        source.setApplicationName("elchi");
        return source;
    }

    private static void migrate(DataSource source, Dialect dialect) {
        Flyway.configure()
                .dataSource(source)
                .loggers("slf4j")
                .locations("classpath:" + dialect.migrations())
                .validateMigrationNaming(true)
                .load()
                .migrate();
    }
}
