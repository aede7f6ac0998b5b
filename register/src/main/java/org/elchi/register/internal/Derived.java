package org.elchi.register.internal;

import java.util.List;

/** The tables of what is derived, as a whole: made, dropped, put in the place of others. */
final class Derived {
    /** The prefix of those that a rebuild makes. */
    static final String NEW = "new_";

    private static final List<String> TABLES =
            List.of("reading", "fact", "evidence", "fact_key", "record", "record_facet", "gone", "decided");

    private Derived() {}

    static void create(Store store, String prefix) {
        store.dialect().run(store.handle(), "tables.sql", prefix, "");
    }

    static void index(Store store, String prefix, String names) {
        store.dialect().run(store.handle(), "indexes.sql", prefix, names);
    }

    static void drop(Store store, String prefix) {
        TABLES.forEach(table -> store.handle().execute("DROP TABLE IF EXISTS " + prefix + table));
    }

    /** Puts the new tables in the place of the old; their indexes keep the names that they have. */
    static void swap(Store store) {
        store.dialect().exclude(store.handle());
        drop(store, "");
        TABLES.forEach(table -> store.handle().execute("ALTER TABLE " + NEW + table + " RENAME TO " + table));
    }
}
