package org.elchi.register.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteConnection;

/** What differs between the databases. */
public enum Dialect {
    SQLITE("INTEGER PRIMARY KEY", "TEXT", " WITHOUT ROWID") {
        @Override
        void beginLooking(Handle handle) {
            mode(handle, TransactionMode.DEFERRED);
        }

        @Override
        void beginWriting(Handle handle) {
            mode(handle, TransactionMode.IMMEDIATE);
        }

        @Override
        void look(Handle handle) {
            // a state of the file, whatever is put in the place of its tables meanwhile
        }

        /** The transaction waited when it began; the empty one that the driver begins after each need not. */
        @Override
        void lock(Handle handle) {
            mode(handle, TransactionMode.DEFERRED);
        }

        @Override
        void exclude(Handle handle) {
            // nobody who looks is in the way
        }

        @Override
        void relieve(Handle handle) {
            WriteAhead.relieve(handle);
        }

        @Override
        int schema(Handle handle) {
            return handle.createQuery("PRAGMA user_version")
                    .mapTo(Integer.class)
                    .one();
        }

        @Override
        void settle(Handle handle, int schema) {
            handle.execute("PRAGMA user_version = " + schema);
        }

        private static void mode(Handle handle, TransactionMode mode) {
            try {
                handle.getConnection()
                        .unwrap(SQLiteConnection.class)
                        .getConnectionConfig()
                        .setTransactionMode(mode);
            } catch (SQLException e) {
                throw new IllegalStateException("this is no connection of SQLite's driver", e);
            }
        }
    },
    POSTGRESQL("BIGINT PRIMARY KEY", "TEXT COLLATE \"C\"", "") {
        @Override
        void beginLooking(Handle handle) {
            handle.setTransactionIsolationLevel(TransactionIsolationLevel.REPEATABLE_READ);
        }

        @Override
        void beginWriting(Handle handle) {
            handle.setTransactionIsolationLevel(TransactionIsolationLevel.READ_COMMITTED);
        }

        /** Taking a lock, unlike asking for anything, does not yet choose the state that is seen. */
        @Override
        void look(Handle handle) {
            handle.execute("LOCK TABLE setting IN ACCESS SHARE MODE");
        }

        @Override
        void lock(Handle handle) {
            handle.execute("SELECT pg_advisory_xact_lock(" + WRITERS + ")");
        }

        @Override
        void exclude(Handle handle) {
            handle.execute("LOCK TABLE setting IN ACCESS EXCLUSIVE MODE");
        }

        @Override
        void relieve(Handle handle) {
            // the server looks after its log
        }

        @Override
        int schema(Handle handle) {
            boolean there = handle.createQuery("SELECT to_regclass('setting') IS NOT NULL")
                    .mapTo(Boolean.class)
                    .one();
            return there
                    ? handle.createQuery("SELECT value FROM setting WHERE name = 'schema'")
                            .mapTo(Integer.class)
                            .findOne()
                            .orElse(0)
                    : 0;
        }

        @Override
        void settle(Handle handle, int schema) {
            handle.execute(
                    "INSERT INTO setting (name, value) VALUES ('schema', ?)"
                            + " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                    Integer.toString(schema));
        }
    };

    /** Any number that other programs are unlikely to lock: the letters of the name. */
    private static final long WRITERS = 0x656C636869L;

    private final String id;
    private final String text;
    private final String keyed;

    Dialect(String id, String text, String keyed) {
        this.id = id;
        this.text = text;
        this.keyed = keyed;
    }

    /** Makes the next transaction one that looks, and sees one state of the register. */
    abstract void beginLooking(Handle handle);

    /** Makes the next transaction one that writes. */
    abstract void beginWriting(Handle handle);

    /** Within a transaction that looks: no tables are put in the place of others until it ends. */
    abstract void look(Handle handle);

    /** Waits, within a transaction, until no other writes. */
    abstract void lock(Handle handle);

    /** Waits, within a transaction that writes, until nobody looks; who wants to look waits for its end. */
    abstract void exclude(Handle handle);

    /** After a transaction that wrote: keeps the log of what was written from growing without end. */
    abstract void relieve(Handle handle);

    /** The schema that a database has; 0 where it is empty. */
    abstract int schema(Handle handle);

    /** Notes that a database has a schema. */
    abstract void settle(Handle handle, int schema);

    /** Where the migrations of what is kept are. */
    String migrations() {
        return "db/migration-" + name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Runs a script of {@code db/derived} for tables with a prefix; names of indexes are made unique by another. */
    void run(Handle handle, String script, String prefix, String indexes) {
        for (String sql : statements(script)) {
            handle.execute(sql.replace("{p}", prefix)
                    .replace("{n}", indexes)
                    .replace("{id}", id)
                    .replace("{text}", text)
                    .replace("{keyed}", keyed));
        }
    }

    private static List<String> statements(String script) {
        return Arrays.stream(resource("/db/derived/" + script)
                        .replaceAll("(?m)^--.*$", "")
                        .split(";"))
                .map(String::strip)
                .filter(sql -> !sql.isEmpty())
                .toList();
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Dialect.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name + " of the program", e);
        }
    }
}
