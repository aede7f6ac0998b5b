package org.elchi.register;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.elchi.reading.Findings;
import org.elchi.register.merging.Merging;
import org.elchi.register.record.Document;
import org.elchi.register.record.Record;
import org.elchi.register.record.Source;
import org.elchi.register.record.Telling;
import org.jdbi.v3.core.Handle;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteConnection;

/**
 * A folder that keeps documents and all that is known from them. One thread uses it at a time; several processes may. Each document is
 * added whole or not at all.
 */
public final class Register implements AutoCloseable {
    private final Handle handle;
    private final Tables tables;
    private final String reader;
    private final Merging merging;
    private final Set<String> unmerged = new TreeSet<>();

    private Register(Handle handle, String reader, Merging merging) {
        this.handle = handle;
        this.tables = new Tables(handle);
        this.reader = reader;
        this.merging = merging;
    }

    /** Whether a folder holds a register. */
    public static boolean exists(Path folder) {
        return Database.exists(folder);
    }

    /**
     * Opens the register of a folder, or begins one.
     *
     * @param reader name and version of the reader whose findings are added
     */
    public static Register open(Path folder, String reader, Merging merging) {
        Register register = new Register(Database.open(folder), reader, merging);
        register.unmerged.addAll(register.looking(register.tables::unmerged));
        return register;
    }

    /** Opens the register of a folder to look into it; the folder need not be writable. */
    public static Register look(Path folder, Merging merging) {
        return new Register(Database.openToRead(folder), "", merging);
    }

    /** Adds a document and what it states. Adding it again changes nothing, but for a date, outlet or address not known before. */
    public Added add(Document document, Findings findings) {
        return writing(
                "add " + document.source().name() + " to the register", () -> store(document, findings, unmerged));
    }

    /** Records are made when they are asked for, or at the end, once for all documents added. */
    private void merge() {
        if (!unmerged.isEmpty()) {
            writing("merge what was added", () -> {
                unmerged.forEach(block -> tables.merge(block, merging));
                return unmerged.size();
            });
            unmerged.clear();
        }
    }

    private Added store(Document document, Findings findings, Set<String> blocks) {
        String sha256 = document.content().sha256();
        Tables.Row known = tables.document(sha256).orElse(null);
        if (known == null) {
            read(tables.insert(document), sha256, findings, blocks);
            return Added.NEW;
        }
        Source source = known.source().or(document.source());
        boolean more = !source.equals(known.source());
        if (!more && tables.isRead(known.id(), reader)) {
            return Added.KNOWN;
        }
        if (more) {
            tables.complete(known.id(), source);
        }
        read(known.id(), sha256, findings, blocks);
        return Added.COMPLETED;
    }

    private void read(long document, String sha256, Findings findings, Set<String> blocks) {
        blocks.addAll(tables.blocks(document));
        tables.retire(document, reader);
        tables.insert(document, reader, sha256, findings, merging);
        blocks.addAll(tables.blocks(document));
    }

    /** What is known already of a document with these bytes, so that it can be read with it. */
    public Source known(String sha256, Source source) {
        return looking(() ->
                tables.document(sha256).map(row -> row.source().or(source)).orElse(source));
    }

    /** All records, in the order of their kinds and ids. */
    public List<Record> records() {
        return byPrefix("");
    }

    /** The records of one kind, in the order of their ids. */
    public List<Record> records(String type) {
        return byPrefix(type + "-").stream()
                .filter(record -> record.type().equals(type))
                .toList();
    }

    /** Records whose id begins so: none, one, or several where too few characters are given. */
    public List<Record> byPrefix(String id) {
        merge();
        return looking(() -> grouped(new TellingRows(handle).ofRecords(id)));
    }

    /** Records that rest on evidence whose id begins so, with only the tellings that do. */
    public List<Record> byEvidence(String id) {
        merge();
        return looking(() -> grouped(new TellingRows(handle).ofEvidence(id)));
    }

    private List<Record> grouped(List<TellingRows.Numbered> rows) {
        Map<String, List<Telling>> byRecord = new LinkedHashMap<>();
        rows.forEach(row ->
                byRecord.computeIfAbsent(row.record(), id -> new ArrayList<>()).add(row.telling()));
        List<String> types = merging.types();
        return byRecord.entrySet().stream()
                .map(entry -> new Record(
                        entry.getKey(), entry.getValue().get(0).fact().type(), entry.getValue()))
                .sorted(java.util.Comparator.comparingInt((Record record) ->
                                types.contains(record.type()) ? types.indexOf(record.type()) : types.size())
                        .thenComparing(Record::id))
                .toList();
    }

    /** The document with these bytes. */
    public Document document(String sha256) {
        return looking(() -> tables.load(tables.document(sha256).orElseThrow().id()));
    }

    /** How many documents it keeps. */
    public int size() {
        return looking(() -> tables.documents().size());
    }

    /**
     * Forgets all that is derived and makes it again from the documents.
     *
     * @param reading how a document is read
     * @param progress told after each document: how many are done, how many there are
     */
    public void rebuild(Function<Document, Findings> reading, BiConsumer<Integer, Integer> progress) {
        writing("rebuild the register", () -> {
            tables.clear();
            Set<String> blocks = new TreeSet<>();
            Collection<Long> documents = tables.documents();
            int done = 0;
            for (long id : documents) {
                Document document = tables.load(id);
                read(id, document.content().sha256(), reading.apply(document), blocks);
                progress.accept(++done, documents.size());
            }
            blocks.forEach(block -> tables.merge(block, merging));
            return done;
        });
    }

    /** Lets the file grow to so many pages at most, as a full disk would. */
    void limit(int pages) {
        handle.execute("PRAGMA max_page_count = " + pages);
    }

    private <T> T looking(Supplier<T> work) {
        return trying("look into the register", TransactionMode.DEFERRED, work);
    }

    private <T> T writing(String doing, Supplier<T> work) {
        return trying(doing, TransactionMode.IMMEDIATE, work);
    }

    private <T> T trying(String doing, TransactionMode mode, Supplier<T> work) {
        try {
            handle.getConnection().unwrap(SQLiteConnection.class).setCurrentTransactionMode(mode);
            return handle.inTransaction(unused -> work.get());
        } catch (SQLException | RuntimeException e) {
            throw Database.failure(doing, e);
        }
    }

    @Override
    public void close() {
        try (handle) {
            merge();
        } catch (RuntimeException e) {
            throw Database.failure("close the register", e);
        }
    }
}
