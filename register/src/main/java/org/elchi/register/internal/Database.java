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
    static final int SCHEMA = 3;

    /** The layout of what is derived, in {@code db/derived}: where a register has another, it is made anew. */
    static final String LAYOUT = "1";

    public static final String FILE = "register.db";

    /** What is written but not yet settled in the file stands beside it. */
    private static final String UNSETTLED = FILE + "-wal";

    private static final int PATIENCE = 30_000;
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
            SQLiteConfig settings = new SQLiteConfig();
            settings.setReadOnly(true);
            SQLiteDataSource source = new SQLiteDataSource(settings);
            String mode = Files.exists(folder.path().resolve(UNSETTLED)) ? "?mode=ro" : "?immutable=1";
            source.setUrl("jdbc:sqlite:" + file.toUri().toString().replaceFirst("^file:/+", "file:/") + mode);
            Handle handle = Jdbi.create(source).open();
            if (Dialect.SQLITE.schema(handle) < SCHEMA) {
                handle.close();
                throw new IllegalStateException(
                        "it was written by an older Elchi and may not be changed; copy it first");
            }
            return new Store(handle, Dialect.SQLITE);
        } catch (RuntimeException e) {
            throw Failures.of("open the register in " + location, e);
        }
    }

    private static Store open(Location location, DataSource source, Dialect dialect) {
        Handle handle = Jdbi.create(source).open();
        try {
            int schema = dialect.schema(handle);
            if (schema > SCHEMA) {
                throw new IllegalStateException("it was written by a newer Elchi; use that one");
            }
            if (schema < SCHEMA) {
                migrate(source, dialect);
            }
            Store store = new Store(handle, dialect);
            if (schema < SCHEMA || !isLaidOut(store)) {
                store.writing(() -> prepare(store));
            }
            return store;
        } catch (RuntimeException e) {
            handle.close();
            throw e;
        }
    }

    /** Gives a new register its name, and one of another layout new tables for what is derived. */
    private static void prepare(Store store) {
        if (store.setting("name").isEmpty()) {
            store.set("name", UUID.randomUUID().toString());
            store.set("revision", "0");
        }
        if (!isLaidOut(store)) {
            Derived.drop(store, "");
            Derived.create(store, "");
            Derived.index(store, "", "r" + store.revision() + "_");
            store.set("layout", LAYOUT);
        }
        store.dialect().settle(store.handle(), SCHEMA);
    }

    private static boolean isLaidOut(Store store) {
        return store.setting("layout").equals(Optional.of(LAYOUT));
    }

    private static SQLiteDataSource sqlite(Path file) {
        SQLiteConfig settings = new SQLiteConfig();
        settings.setJournalMode(SQLiteConfig.JournalMode.WAL);
        settings.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        settings.setBusyTimeout(PATIENCE);
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
