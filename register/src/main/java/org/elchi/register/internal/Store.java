package org.elchi.register.internal;

import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/** One connection to a register's database. One thread uses it at a time. */
public record Store(Handle handle, Dialect dialect) implements AutoCloseable {
    /** Does what looks; all of it sees one state of the register. */
    public <T> T looking(Supplier<T> work) {
        if (handle.isInTransaction()) {
            return work.get();
        }
        dialect.beginLooking(handle);
        return handle.inTransaction(unused -> {
            dialect.look(handle);
            return work.get();
        });
    }

    /** Does what writes, whole or not at all, while no other does. */
    public <T> T writing(Supplier<T> work) {
        dialect.beginWriting(handle);
        T done = handle.inTransaction(unused -> {
            dialect.lock(handle);
            return work.get();
        });
        dialect.relieve(handle);
        return done;
    }

    void writing(Runnable work) {
        writing(() -> {
            work.run();
            return true;
        });
    }

    /** What the register says of itself under a name. */
    Optional<String> setting(String name) {
        return handle.createQuery("SELECT value FROM setting WHERE name = :name")
                .bind("name", name)
                .mapTo(String.class)
                .findOne();
    }

    void set(String name, String value) {
        handle.createUpdate("INSERT INTO setting (name, value) VALUES (:name, :value)"
                        + " ON CONFLICT (name) DO UPDATE SET value = excluded.value")
                .bind("name", name)
                .bind("value", value)
                .execute();
    }

    void unset(String name) {
        handle.createUpdate("DELETE FROM setting WHERE name = :name")
                .bind("name", name)
                .execute();
    }

    /** How often what is derived has changed. */
    long revision() {
        return setting("revision").map(Long::parseLong).orElse(0L);
    }

    /** Notes a change, and gives its number. */
    long revise() {
        long next = revision() + 1;
        set("revision", Long.toString(next));
        return next;
    }

    @Override
    public void close() {
        handle.close();
    }
}
