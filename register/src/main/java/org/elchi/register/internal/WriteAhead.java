package org.elchi.register.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * SQLite's write-ahead log: what was written and is not yet settled in the file. Whoever looks for long keeps it from beginning anew; so who
 * writes waits for those who look once it is long, a moment each time, and longer once it is huge.
 */
final class WriteAhead {
    static final String SUFFIX = "-wal";

    /** After it has begun anew no more of it than this is kept on the disk. */
    static final int KEPT = 16 << 20;

    static final long LONG = 64L << 20;
    private static final long HUGE = 1L << 30;
    private static final int MOMENT = 200;
    private static final int WHILE = 20_000;

    private WriteAhead() {}

    /** After a transaction: lets the log begin anew where it has become long. */
    static void relieve(Handle handle) {
        long size = size(handle);
        if (size > LONG) {
            patience(handle, size > HUGE ? WHILE : MOMENT);
            shorten(handle);
            patience(handle, Database.PATIENCE);
        }
    }

    private static void shorten(Handle handle) {
        try {
            handle.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        } catch (JdbiException e) {
            // What was to be written is written; the log stays long until there is room on the disk.
            return;
        }
    }

    private static void patience(Handle handle, int milliseconds) {
        handle.execute("PRAGMA busy_timeout = " + milliseconds);
    }

    private static long size(Handle handle) {
        String file = handle.createQuery("SELECT file FROM pragma_database_list WHERE name = 'main'")
                .mapTo(String.class)
                .one();
        try {
            Path log = Path.of(file + SUFFIX);
            return Files.exists(log) ? Files.size(log) : 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
