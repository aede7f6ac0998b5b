package org.elchi.register.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.elchi.register.Added;
import org.elchi.register.Changed;
import org.elchi.register.Changes;
import org.elchi.register.Count;
import org.elchi.register.DocumentFilter;
import org.elchi.register.Filter;
import org.elchi.register.Incoming;
import org.elchi.register.Listed;
import org.elchi.register.Making;
import org.elchi.register.Recall;
import org.elchi.register.decision.Decision;
import org.elchi.register.decision.Draft;
import org.elchi.register.decision.InForce;
import org.elchi.register.decision.Joining;
import org.elchi.register.merging.Merging;
import org.elchi.register.record.Document;
import org.elchi.register.record.Record;
import org.elchi.register.record.Source;
import org.elchi.register.record.Telling;

/** All tables of a register, asked for what its users ask for. */
public final class Tables implements AutoCloseable {
    /** So many records are handed over at once to who follows changes. */
    private static final int PART = 500;

    private static final String BEGUN = "begun";

    private final Store store;
    private final Making making;
    private final boolean writes;
    private final Optional<Recall> recall;
    private final Log log;
    private final DocumentTable documents;
    private final FactTable facts;
    private final TellingTable tellings;
    private final RecordTable records;
    private final Judging judging;
    private boolean unsettled;
    /** So many facts have been added and wait for their records; they are made bit by bit, while others read. */
    private int waiting;

    /** Tables to which documents or decisions are to be added. */
    public Tables(Store store, Making making) {
        this(store, making, true, Optional.empty());
    }

    /**
     * Tables to look into.
     *
     * @param recall what is known of records already, where somebody keeps that
     */
    public Tables(Store store, Merging merging, Optional<Recall> recall) {
        this(store, Making.of("", merging), false, recall);
    }

    private Tables(Store store, Making making, boolean writes, Optional<Recall> recall) {
        this.store = store;
        this.making = making;
        this.writes = writes;
        this.recall = recall;
        this.log = new Log(store);
        this.documents = new DocumentTable(store);
        this.facts = new FactTable(store, "");
        this.tellings = new TellingTable(store, "", log);
        this.records = new RecordTable(store, "");
        this.judging = new Judging(store, "", log);
        this.unsettled = writes;
    }

    // --- adding ---

    public List<Added> add(List<Incoming> incoming) {
        List<Added> added = store.writing(() -> put(incoming));
        for (int i = 0; i < added.size(); i++) {
            if (added.get(i) != Added.KNOWN) {
                unsettled = true;
                waiting += incoming.get(i).findings().facts().size();
            }
        }
        if (waiting >= RecordMaking.SOME) {
            settle();
        }
        return added;
    }

    private List<Added> put(List<Incoming> incoming) {
        log.fresh();
        Map<String, DocumentTable.Row> known = new HashMap<>(documents.find(
                incoming.stream().map(one -> one.document().content().sha256()).toList()));
        Map<Long, Incoming> toRead = new TreeMap<>();
        List<Added> added = new ArrayList<>();
        incoming.forEach(one -> added.add(put(one, known, toRead)));
        if (!toRead.isEmpty()) {
            long revision = store.revise();
            writing().read(toRead, revision);
        }
        return added;
    }

    private Added put(Incoming one, Map<String, DocumentTable.Row> known, Map<Long, Incoming> toRead) {
        String sha256 = one.document().content().sha256();
        DocumentTable.Row row = known.get(sha256);
        if (row == null) {
            long id = documents.insert(one.document());
            known.put(sha256, new DocumentTable.Row(id, sha256, one.document().source()));
            toRead.put(id, one);
            return Added.NEW;
        }
        Source source = row.source().or(one.document().source());
        boolean more = !source.equals(row.source());
        if (toRead.containsKey(row.id()) || (!more && facts.reader(row.id()).equals(Optional.of(making.reader())))) {
            return Added.KNOWN;
        }
        if (more) {
            documents.complete(row.id(), source);
            known.put(sha256, new DocumentTable.Row(row.id(), sha256, source));
        }
        writing().forget(row.id(), store.revise());
        toRead.put(row.id(), one);
        return Added.COMPLETED;
    }

    private Writing writing() {
        return new Writing(store, "", log, making);
    }

    /** Makes records of all facts that are in none. */
    public void settle() {
        while (unsettled) {
            settleSome();
        }
        waiting = 0;
    }

    private void settleSome() {
        unsettled = store.writing(() -> {
            log.fresh();
            return !facts.unmerged(1).isEmpty() && maker().some(store.revise());
        });
    }

    private RecordMaking maker() {
        return new RecordMaking(store, "", log, making);
    }

    // --- looking ---

    /** Looks at one state of the register; what was added through this is merged before. */
    public <T> T looking(Supplier<T> work) {
        if (writes) {
            settle();
        }
        return store.looking(work);
    }

    /** Looks at the register as it is, whatever is not merged yet. */
    public <T> T asIs(Supplier<T> work) {
        return store.looking(work);
    }

    public Optional<Source> source(String sha256) {
        return documents.find(sha256).map(DocumentTable.Row::source);
    }

    public Document document(String sha256) {
        return documents.load(documents.find(sha256).orElseThrow().id());
    }

    /** Documents by their hashes; those that are not there are left out. */
    public List<Document> documents(List<String> hashes) {
        Map<Long, Document> loaded = new TreeMap<>(documents.load(documents.find(hashes).values().stream()
                .map(DocumentTable.Row::id)
                .toList()));
        return loaded.values().stream()
                .sorted(java.util.Comparator.comparing(
                        document -> document.content().sha256()))
                .toList();
    }

    public List<String> hashes() {
        return documents.hashes();
    }

    /** What is known of those of these documents that are there. */
    public Map<String, Source> sources(List<String> hashes) {
        Map<String, Source> sources = new TreeMap<>();
        documents.find(hashes).forEach((hash, row) -> sources.put(hash, row.source()));
        return sources;
    }

    public int size() {
        return documents.count();
    }

    public List<Listed> documents(DocumentFilter filter, int size, int skipped) {
        return new DocumentSelection(store.handle(), filter).page(size, skipped);
    }

    public int count(DocumentFilter filter) {
        return new DocumentSelection(store.handle(), filter).count();
    }

    public Map<String, Integer> outlets() {
        return DocumentSelection.outlets(store.handle());
    }

    public Map<String, Integer> languages() {
        return DocumentSelection.languages(store.handle());
    }

    public int unread() {
        return facts.unread().size();
    }

    public int pending(int most) {
        return facts.unmerged(most).size();
    }

    /** What has been begun here and has not ended, if something was. */
    public Optional<String> begun() {
        return store.setting(BEGUN);
    }

    public void begin(String what) {
        store.writing(() -> store.set(BEGUN, what));
    }

    public void end() {
        store.writing(() -> store.unset(BEGUN));
    }

    public String name() {
        return store.setting("name").orElse("");
    }

    public long revision() {
        return store.revision();
    }

    /** Records of a filter, newest first. */
    public List<Record> records(Filter filter) {
        return records(records.select(filter, this::count));
    }

    private int count(String facet, String value, IntSupplier counting) {
        return recall.map(known -> known.count(store.revision(), facet, value, counting))
                .orElseGet(counting::getAsInt);
    }

    public List<Count> counts(String facet, int most, int skipped) {
        return records.counts(facet, most, skipped);
    }

    public List<Count> counts(Filter filter, String facet) {
        return records.counts(filter, facet, this::count);
    }

    /** Those of these records that are there. */
    public List<Record> ofIds(Collection<String> ids) {
        return records(records.versions(ids));
    }

    /** Records whose id begins so. */
    public List<Record> beginning(String id) {
        return records(records.beginning(id));
    }

    /** Records, in this order. */
    private List<Record> records(List<Recall.Version> versions) {
        Map<String, Record> found = recall.map(known -> known.records(versions)).orElseGet(HashMap::new);
        Map<String, Record> made = new HashMap<>();
        made(versions.stream()
                        .map(Recall.Version::id)
                        .filter(id -> !found.containsKey(id))
                        .toList())
                .forEach(record -> made.put(record.id(), record));
        recall.ifPresent(known -> known.keep(versions, made));
        found.putAll(made);
        return versions.stream()
                .flatMap(version -> Optional.ofNullable(found.get(version.id())).stream())
                .toList();
    }

    private List<Record> made(List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        log.fresh();
        Map<String, List<Stored>> members = new LinkedHashMap<>();
        ids.forEach(id -> members.put(id, new ArrayList<>()));
        tellings.load(tellings.ofRecords(ids))
                .values()
                .forEach(stored -> members.computeIfAbsent(stored.record().orElse(""), record -> new ArrayList<>())
                        .add(stored));
        return made(members);
    }

    /** Records that rest on evidence whose id begins so, with only the tellings that do. */
    public List<Record> byEvidence(String beginning) {
        log.fresh();
        Map<String, List<Stored>> members = new LinkedHashMap<>();
        tellings.load(tellings.ofEvidence(beginning))
                .values()
                .forEach(stored -> stored.record()
                        .ifPresent(id -> members.computeIfAbsent(id, record -> new ArrayList<>())
                                .add(stored)));
        return made(members);
    }

    /** Records of which documents tell, by id. */
    public List<Record> ofDocuments(Collection<String> hashes) {
        return records(records.ofDocuments(documents.find(hashes).values().stream()
                .map(DocumentTable.Row::id)
                .toList()));
    }

    private List<Record> made(Map<String, List<Stored>> members) {
        Judged judged = new Judged(judging.on(members.values().stream()
                .flatMap(List::stream)
                .map(Stored::fact)
                .toList()));
        List<Record> made = new ArrayList<>();
        members.forEach((id, all) -> {
            if (!all.isEmpty()) {
                made.add(record(id, all, judged));
            }
        });
        return made;
    }

    private static Record record(String id, List<Stored> members, Judged judged) {
        List<Telling> told = members.stream()
                .map(Stored::telling)
                .sorted(java.util.Comparator.comparing(Telling::sha256).thenComparing(Telling::position))
                .toList();
        return new Record(
                id,
                told.get(0).fact().type(),
                told,
                judged.judgement(members.stream().map(Stored::fact).toList()));
    }

    public void changes(long since, Consumer<Changed> taker) {
        List<FactTable.Read> read = facts.readAfter(new FactTable.Read(since, Long.MAX_VALUE), PART);
        while (!read.isEmpty()) {
            taker.accept(documents(read.stream().map(FactTable.Read::document)));
            read = facts.readAfter(read.getLast(), PART);
        }
        List<String> gone = records.gone(since);
        if (!gone.isEmpty()) {
            taker.accept(new Changed.Gone(gone));
        }
        List<RecordTable.Change> changed = records.changed(new RecordTable.Change(since, Long.MAX_VALUE, ""), PART);
        while (!changed.isEmpty()) {
            taker.accept(new Changed.Records(
                    records(changed.stream().map(RecordTable.Change::version).toList())));
            changed = records.changed(changed.getLast(), PART);
        }
    }

    private Changed documents(Stream<Long> read) {
        List<Long> ids = read.toList();
        Map<Long, Document> loaded = documents.load(ids);
        Map<Long, String> languages = facts.languages(ids);
        List<Long> there = ids.stream().filter(loaded::containsKey).toList();
        return new Changed.Documents(
                there.stream().map(loaded::get).toList(),
                there.stream().map(languages::get).toList());
    }

    // --- deciding ---

    public Decision decide(Draft draft) {
        Decision decision = logging(() -> {
            Decision made = new DecisionTable(store).insert(draft);
            log.fresh();
            writing().decide(made, store.revise());
            return made;
        });
        unsettled = true;
        settle();
        return decision;
    }

    /** Puts decisions of another log in this one, as far as they are not there, and carries them out. */
    public Joining join(List<Decision> others) {
        Joining joining = logging(() -> {
            Joining found = Joining.of(log.all(), others);
            for (Decision decision : found.added()) {
                new DecisionTable(store).insert(decision);
                log.fresh();
                writing().decide(decision, store.revise());
            }
            return found;
        });
        unsettled = true;
        settle();
        return joining;
    }

    private <T> T logging(Supplier<T> work) {
        try {
            return store.writing(() -> {
                log.fresh();
                return work.get();
            });
        } catch (RuntimeException e) {
            log.forget();
            throw e;
        }
    }

    public List<Decision> decisions() {
        return log.fresh().all();
    }

    /** Decisions that count and name tellings, none of which is there. */
    public Set<Long> lost() {
        Set<Long> lost = new TreeSet<>();
        for (Decision decision : InForce.of(log.fresh().all())) {
            if (!decision.act().anchors().isEmpty()) {
                lost.add(decision.number());
            }
        }
        lost.removeAll(judging.found().keySet());
        return lost;
    }

    // --- as a whole ---

    public Changes rebuild(Rebuilding.Reading reading, BiConsumer<Integer, Integer> progress) {
        Changes changes = new Rebuilding(store, log, making).run(reading, progress);
        unsettled = false;
        return changes;
    }

    public void limit(int pages) {
        store.handle().execute("PRAGMA max_page_count = " + pages);
    }

    @Override
    public void close() {
        try (store) {
            if (writes) {
                settle();
            }
        }
    }
}
