package org.elchi.register.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.elchi.register.Held;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Copies registers, and says whether a copy is whole. */
public final class Copying {
    private static final String DOCUMENT =
            "sha256, name, origin, received_at, declared_date, outlet, url, charset, packing, content";
    private static final String DECISION = "id, author, made_at, kind, subject, content, reason, withdraws";
    private static final int SOME = 64;

    private Copying() {}

    /** Whether this is a register, and no newer one than is known here. */
    public static void recognise(Store store) {
        int schema = store.dialect().schema(store.handle());
        if (schema < 1) {
            throw new IllegalStateException("there is no register in it");
        }
        if (schema > Database.SCHEMA) {
            throw new IllegalStateException("it was written by a newer Elchi; use that one");
        }
    }

    /** Copies an SQLite register whole, as it is at one moment, into a new file. */
    public static void file(Store from, Path to) {
        from.handle().execute("VACUUM INTO ?", to.toString());
    }

    /** Makes a copy a register of its own, without what a rebuild has left half made. */
    public static void own(Store copy) {
        copy.writing(() -> {
            Derived.drop(copy, Derived.NEW);
            if (copy.dialect().schema(copy.handle()) == Database.SCHEMA) {
                copy.unset(Rebuilding.TICKET);
                copy.set("name", UUID.randomUUID().toString());
            }
        });
    }

    /** Puts a file that was in the making into the form in which it is one file whatever reads it. */
    public static void settle(Store copy) {
        copy.handle().execute("PRAGMA journal_mode = DELETE");
    }

    /**
     * Copies what is kept, row by row, into a register that must be empty; all or nothing.
     *
     * @param damaged told of each document whose bytes are not those that were received; it is left out
     */
    public static void rows(Store from, Store to, Consumer<DamagedDocument> damaged) {
        to.writing(() -> {
            if (!isEmpty(to)) {
                throw new IllegalStateException("there is a register already; choose an empty place");
            }
            from.looking(() -> {
                documents(from.handle(), to.handle(), damaged);
                decisions(from.handle(), to.handle());
                return true;
            });
        });
    }

    /** Whether a register keeps nothing. */
    public static boolean isEmpty(Store store) {
        return new DocumentTable(store).count() == 0 && new DecisionTable(store).count() == 0;
    }

    private static void documents(Handle from, Handle to, Consumer<DamagedDocument> damaged) {
        PreparedBatch batch =
                to.prepareBatch("INSERT INTO document (" + DOCUMENT + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        try (Stream<Object[]> rows = rows(from, DOCUMENT, "document ORDER BY id", 10)) {
            rows.forEach(row -> {
                Packing packing = new Packing((String) row[8], (byte[]) row[9]);
                if (packing.holding((String) row[0]).isEmpty()) {
                    damaged.accept(new DamagedDocument((String) row[0], (String) row[1]));
                } else {
                    add(batch, row);
                }
            });
        }
        flush(batch);
    }

    private static void decisions(Handle from, Handle to) {
        PreparedBatch batch =
                to.prepareBatch("INSERT INTO decision (" + DECISION + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
        try (Stream<Object[]> rows = rows(from, DECISION, "decision ORDER BY id", 8)) {
            rows.forEach(row -> add(batch, row));
        }
        flush(batch);
    }

    private static Stream<Object[]> rows(Handle from, String columns, String table, int width) {
        return from
                .createQuery("SELECT " + columns + " FROM " + table)
                .setFetchSize(SOME)
                .map((row, context) -> {
                    Object[] values = new Object[width];
                    for (int i = 0; i < width; i++) {
                        values[i] = row.getObject(i + 1);
                    }
                    return values;
                })
                .stream();
    }

    private static void add(PreparedBatch batch, Object[] row) {
        batch.add(row);
        if (batch.size() == SOME) {
            flush(batch);
        }
    }

    private static void flush(PreparedBatch batch) {
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    /** What is wrong with the file itself; nothing where all is well. */
    public static Optional<String> fault(Store copy) {
        String answer = copy.handle()
                .createQuery("PRAGMA quick_check(1)")
                .mapTo(String.class)
                .first();
        return answer.equals("ok") ? Optional.empty() : Optional.of(answer);
    }

    /**
     * Tells of each document whose bytes are not those that were received.
     *
     * @param step 1 to look at all, 10 to look at one in ten
     */
    public static void damaged(Store copy, int step, Consumer<DamagedDocument> damaged) {
        DocumentTable table = new DocumentTable(copy);
        List<Long> ids = table.ids();
        for (int i = 0; i < ids.size(); i += step) {
            try {
                table.load(ids.get(i));
            } catch (DamagedDocument e) {
                damaged.accept(e);
            }
        }
    }

    /** What a copy holds. */
    public static Held held(Store copy) {
        boolean laidOut = copy.dialect().schema(copy.handle()) == Database.SCHEMA && Database.isLaidOut(copy);
        int documents = new DocumentTable(copy).count();
        return new Held(
                documents,
                new DecisionTable(copy).count(),
                laidOut ? new RecordTable(copy, "").count() : 0,
                laidOut ? new FactTable(copy, "").unread().size() : documents);
    }
}
