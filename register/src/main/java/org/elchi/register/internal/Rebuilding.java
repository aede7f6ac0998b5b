package org.elchi.register.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.elchi.register.Changes;
import org.elchi.register.Incoming;
import org.elchi.register.Making;
import org.elchi.register.decision.Act;
import org.elchi.register.decision.Decision;
import org.elchi.register.record.Document;

/**
 * Makes all that is derived anew beside the old, in many small transactions, and puts it in its place in one. What is added or decided
 * meanwhile is made up for in that last one. A rebuild that is stopped leaves the register as it was.
 */
public final class Rebuilding {
    /** The setting that names the rebuild whose tables are in the making. */
    static final String TICKET = "rebuild";

    private static final int SOME = 256;

    private final Store store;
    private final Log log;
    private final Writing writing;
    private final FactTable facts;
    private final RecordMaking records;
    private final String ticket = UUID.randomUUID().toString();
    private long decided;

    Rebuilding(Store store, Log log, Making making) {
        this.store = store;
        this.log = log;
        this.writing = new Writing(store, Derived.NEW, log, making);
        this.facts = new FactTable(store, Derived.NEW);
        this.records = new RecordMaking(store, Derived.NEW, log, making);
    }

    /** How the documents of a part are read; in their order. */
    public interface Reading {
        List<Incoming> read(List<Document> documents);
    }

    /** @param progress told how many documents are done, and how many there are */
    Changes run(Reading reading, BiConsumer<Integer, Integer> progress) {
        try {
            return made(reading, progress);
        } catch (RuntimeException e) {
            log.forget();
            clear(e);
            throw e;
        }
    }

    /** Gives back the room that the new tables took, if that can be done. */
    private void clear(RuntimeException failure) {
        try {
            store.writing(() -> {
                if (isOurs()) {
                    Derived.drop(store, Derived.NEW);
                    store.unset(TICKET);
                }
            });
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    private boolean isOurs() {
        return store.setting(TICKET).equals(Optional.of(ticket));
    }

    /** Of two rebuilds at once the later goes on. */
    private <T> T writing(Supplier<T> work) {
        return store.writing(() -> {
            if (!isOurs()) {
                throw new IllegalStateException("another rebuild has begun since, and goes on in its place");
            }
            return work.get();
        });
    }

    private Changes made(Reading reading, BiConsumer<Integer, Integer> progress) {
        long since = store.writing(() -> begin());
        List<Long> all = store.looking(() -> new DocumentTable(store).ids());
        read(all, reading, since, progress);
        while (writing(() -> records.some(since))) {
            // until every fact is in a record
        }
        return writing(() -> finish(since, reading, all.size()));
    }

    /** While some documents are put in and merged, the next are read. */
    private void read(List<Long> all, Reading reading, long since, BiConsumer<Integer, Integer> progress) {
        CompletableFuture<Map<Long, Incoming>> ahead = ahead(all, 0, reading);
        for (int from = 0; from < all.size(); from += SOME) {
            Map<Long, Incoming> incoming = done(ahead);
            ahead = ahead(all, from + SOME, reading);
            writing(() -> {
                writing.read(incoming, store.revision());
                return true;
            });
            while (facts.unmerged(RecordMaking.SOME).size() == RecordMaking.SOME) {
                writing(() -> records.some(since));
            }
            progress.accept(from + incoming.size(), all.size());
        }
    }

    private CompletableFuture<Map<Long, Incoming>> ahead(List<Long> all, int from, Reading reading) {
        List<Long> some = all.subList(Math.min(all.size(), from), Math.min(all.size(), from + SOME));
        Map<Long, Document> documents = store.looking(() -> new DocumentTable(store).load(some));
        return CompletableFuture.supplyAsync(
                () -> read(some, documents, reading),
                work -> Thread.ofPlatform().daemon().start(work));
    }

    private static Map<Long, Incoming> done(CompletableFuture<Map<Long, Incoming>> ahead) {
        try {
            return ahead.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private long begin() {
        log.fresh();
        decided = log.last();
        store.set(TICKET, ticket);
        Derived.drop(store, Derived.NEW);
        Derived.create(store, Derived.NEW);
        long since = store.revise();
        Derived.index(store, Derived.NEW, "r" + since + "_");
        for (Decision decision : log.all()) {
            if (decision.act() instanceof Act.Add add
                    && log.inForce(decision.number()).isPresent()) {
                writing.enter(decision, add);
            }
        }
        return since;
    }

    private static Map<Long, Incoming> read(List<Long> ids, Map<Long, Document> documents, Reading reading) {
        List<Document> ordered = ids.stream().map(documents::get).toList();
        List<Incoming> read = reading.read(ordered);
        Map<Long, Incoming> incoming = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            incoming.put(ids.get(i), read.get(i));
        }
        return incoming;
    }

    private Changes finish(long since, Reading reading, int documents) {
        long revision = store.revise();
        int more = catchUp(since, revision, reading);
        Changes changes = compare(documents + more);
        keepRevisions(revision);
        Derived.swap(store);
        store.unset(TICKET);
        return changes;
    }

    /** What was added, completed or decided since the rebuild began. */
    private int catchUp(long since, long revision, Reading reading) {
        TreeSet<Long> late = new TreeSet<>(facts.unread());
        new FactTable(store, "")
                .readAfter(new FactTable.Read(since, Long.MAX_VALUE), Integer.MAX_VALUE)
                .forEach(read -> late.add(read.document()));
        late.forEach(document -> writing.forget(document, revision));
        for (List<Long> some : Chunks.of(late)) {
            writing.read(read(some, new DocumentTable(store).load(some), reading), revision);
        }
        log.fresh();
        for (Decision decision : log.all()) {
            if (decision.number() > decided) {
                writing.decide(decision, revision);
            }
        }
        while (records.some(revision)) {
            // until every fact is in a record
        }
        return late.size();
    }

    private Changes compare(int documents) {
        String made = Derived.NEW + "record n";
        return new Changes(
                documents,
                new Changes.Count(new FactTable(store, "").count(), facts.count()),
                new Changes.Count(count(""), count(Derived.NEW)),
                ids("SELECT n.id FROM " + made + " LEFT JOIN record o ON o.id = n.id WHERE o.id IS NULL ORDER BY 1"),
                ids("SELECT o.id FROM record o LEFT JOIN " + made + " ON o.id = n.id WHERE n.id IS NULL ORDER BY 1"),
                ids("SELECT n.id FROM " + made + " JOIN record o ON o.id = n.id WHERE o.digest <> n.digest ORDER BY 1"),
                lost());
    }

    private int count(String prefix) {
        return new RecordTable(store, prefix).count();
    }

    private List<String> ids(String sql) {
        return store.handle().createQuery(sql).mapTo(String.class).list();
    }

    /** Decisions that found what they are about before, and do not now. */
    private List<Long> lost() {
        Collection<Long> before = new Judging(store, "", log).found().keySet();
        Collection<Long> after = new Judging(store, Derived.NEW, log).found().keySet();
        List<Long> lost = new ArrayList<>(before);
        lost.removeAll(after);
        return lost.stream().sorted().toList();
    }

    /** What is as it was keeps the number of the change that made it, so that who follows changes has no work with it. */
    private void keepRevisions(long revision) {
        store.handle()
                .execute(
                        "UPDATE new_record SET revision = coalesce((SELECT o.revision FROM record o"
                                + " WHERE o.id = new_record.id AND o.digest = new_record.digest), ?)",
                        revision);
        store.handle()
                .execute(
                        "UPDATE new_reading SET revision = coalesce((SELECT o.revision FROM reading o"
                                + " WHERE o.document_id = new_reading.document_id"
                                + " AND o.language = new_reading.language), ?)",
                        revision);
        store.handle().execute("DELETE FROM new_gone");
        store.handle()
                .execute("INSERT INTO new_gone (record_id, revision) SELECT o.record_id, o.revision FROM gone o"
                        + " WHERE NOT EXISTS (SELECT 1 FROM new_record n WHERE n.id = o.record_id)");
        store.handle()
                .execute(
                        "INSERT INTO new_gone (record_id, revision) SELECT o.id, CAST(? AS BIGINT) FROM record o"
                                + " WHERE NOT EXISTS (SELECT 1 FROM new_record n WHERE n.id = o.id)",
                        revision);
    }
}
