package org.elchi.register;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.elchi.reading.Findings;
import org.elchi.register.decision.Anchor;
import org.elchi.register.decision.Decision;
import org.elchi.register.decision.Draft;
import org.elchi.register.decision.Joining;
import org.elchi.register.internal.Database;
import org.elchi.register.internal.Failures;
import org.elchi.register.internal.Rebuilding;
import org.elchi.register.internal.Tables;
import org.elchi.register.merging.Merging;
import org.elchi.register.record.Document;
import org.elchi.register.record.Record;
import org.elchi.register.record.Source;

/**
 * Keeps documents, what people decided, and all that is known from them. One thread uses it at a time; several processes may. Each document
 * and each decision is added whole or not at all; one that has been acknowledged is there whatever happens then.
 */
public final class Register implements AutoCloseable {
    /** So many documents are loaded at once. */
    private static final int PART = 64;

    private final Tables tables;
    private final Making making;

    private Register(Tables tables, Making making) {
        this.tables = tables;
        this.making = making;
    }

    /** Whether there is a register. */
    public static boolean exists(Location location) {
        return Database.exists(location);
    }

    /** Opens a register, or begins one. */
    public static Register open(Location location, Making making) {
        return new Register(new Tables(Database.open(location), making), making);
    }

    /** Opens the register of a folder, or begins one. */
    public static Register open(Path folder, String reader, Merging merging) {
        return open(new Location.Folder(folder), Making.of(reader, merging));
    }

    /** Opens a register to look into it; a folder need not be writable. */
    public static Register look(Location location, Merging merging) {
        return look(location, merging, Optional.empty());
    }

    /** Opens a register to look into it with others who know what was looked up lately. */
    public static Register look(Location location, Merging merging, Recall recall) {
        return look(location, merging, Optional.of(recall));
    }

    private static Register look(Location location, Merging merging, Optional<Recall> recall) {
        return new Register(new Tables(Database.openToRead(location), merging, recall), Making.of("", merging));
    }

    /** Opens the register of a folder to look into it; the folder need not be writable. */
    public static Register look(Path folder, Merging merging) {
        return look(new Location.Folder(folder), merging);
    }

    /**
     * Adds documents and what they state, all or none. Adding one again changes nothing, but for a date, outlet or address not known before.
     *
     * @return what became of each, in their order
     */
    public List<Added> add(List<Incoming> incoming) {
        String what =
                incoming.size() == 1 ? incoming.get(0).document().source().name() : incoming.size() + " documents";
        return trying("add " + what + " to the register", () -> tables.add(incoming));
    }

    /** Adds one document whose facts hold no more than their slots. */
    public Added add(Document document, Findings findings) {
        return add(List.of(Incoming.of(document, findings))).get(0);
    }

    /** Makes the records of what was added; else they are made when they are asked for, or at the end. */
    public void settle() {
        doing("merge what was added", tables::settle);
    }

    /** All records, in the order of their kinds and ids. */
    public List<Record> records() {
        return ordered(records(Filter.ALL));
    }

    /** The records of one kind, in the order of their ids. */
    public List<Record> records(String type) {
        return ordered(records(Filter.ALL.with("type", type)));
    }

    /** The records of a filter, newest first. */
    public List<Record> records(Filter filter) {
        return looking(() -> tables.records(filter));
    }

    /**
     * The values of a facet with the number of records of each, those of most first.
     *
     * @param facet as {@link Filter} names it
     * @param most so many values at most, after leaving out the first {@code skipped}
     */
    public List<Count> counts(String facet, int most, int skipped) {
        return looking(() -> tables.counts(facet, most, skipped));
    }

    /** The same among the records of a filter, all values; it looks at each record, so a filter of many wants a limit. */
    public List<Count> counts(Filter filter, String facet) {
        return looking(() -> tables.counts(filter, facet));
    }

    /** Those of these records that are there, in the order of their kinds and ids. */
    public List<Record> records(Collection<String> ids) {
        return ordered(looking(() -> tables.ofIds(ids)));
    }

    /** Records whose id begins so: none, one, or several where too few characters are given. */
    public List<Record> byPrefix(String id) {
        return ordered(looking(() -> tables.beginning(id)));
    }

    /** Records that rest on evidence whose id begins so, with only the tellings that do. */
    public List<Record> byEvidence(String id) {
        return ordered(looking(() -> tables.byEvidence(id)));
    }

    /** The records of which any of these documents tells, with all their tellings. */
    public List<Record> ofDocuments(Collection<String> sha256) {
        return ordered(looking(() -> tables.ofDocuments(sha256)));
    }

    /** Records, or parts of records, whose id or whose evidence's id begins so; none for an empty id. */
    public List<Record> byId(String id) {
        return id.isBlank() ? List.of() : id.startsWith("E") ? byEvidence(id) : byPrefix(id);
    }

    private List<Record> ordered(Collection<Record> records) {
        List<String> types = making.merging().types();
        return records.stream()
                .sorted(Comparator.comparingInt((Record record) ->
                                types.contains(record.type()) ? types.indexOf(record.type()) : types.size())
                        .thenComparing(Record::id))
                .toList();
    }

    /** The document with these bytes. */
    public Document document(String sha256) {
        return keeping(() -> tables.document(sha256));
    }

    /** Hands over every document, in the order of their hashes. */
    public void documents(Consumer<Document> taker) {
        List<String> hashes = hashes();
        for (int from = 0; from < hashes.size(); from += PART) {
            List<String> some = hashes.subList(from, Math.min(from + PART, hashes.size()));
            keeping(() -> tables.documents(some)).forEach(taker);
        }
    }

    /** The hashes of all documents, in their order. */
    public List<String> hashes() {
        return keeping(tables::hashes);
    }

    /** What is known of those of these documents that are there, by their hashes. */
    public Map<String, Source> sources(List<String> hashes) {
        return keeping(() -> tables.sources(hashes));
    }

    /** A page of the documents of a filter, as they are known so far; records that are still to be made are not counted. */
    public List<Listed> documents(DocumentFilter filter, int size, int skipped) {
        return keeping(() -> tables.documents(filter, size, skipped));
    }

    /** How many documents a filter finds. */
    public int count(DocumentFilter filter) {
        return keeping(() -> tables.count(filter));
    }

    /** How many documents there are of each outlet, the most first. */
    public Map<String, Integer> outlets() {
        return keeping(tables::outlets);
    }

    /** How many documents there are in each language, by its tag, the most first. */
    public Map<String, Integer> languages() {
        return keeping(tables::languages);
    }

    /** How many documents it keeps. */
    public int size() {
        return keeping(tables::size);
    }

    /** How many documents have not been read since the register was made by another Elchi; a rebuild reads them. */
    public int unread() {
        return looking(tables::unread);
    }

    /** How many facts are in no record yet, as a program leaves them that was stopped; counted up to so many. */
    public int pending(int most) {
        return trying("look into the register", () -> tables.asIs(() -> tables.pending(most)));
    }

    /** What has been begun with it and has not ended: {@code the import of FOLDER}. */
    public Optional<String> begun() {
        return keeping(tables::begun);
    }

    /** Notes that something has been begun that takes several steps; a register on which it was stopped does not pass for whole. */
    public void begin(String what) {
        doing("begin " + what, () -> tables.begin(what));
    }

    /** Notes that what has been begun has ended. */
    public void end() {
        doing("end what has been begun", tables::end);
    }

    /** Its own name, given when it was begun. */
    public String name() {
        return keeping(tables::name);
    }

    /** Does what looks several times; all of it sees one state of the register. */
    public <T> T together(Function<Register, T> work) {
        return tables.looking(() -> work.apply(this));
    }

    /** How often what is derived has changed. */
    public long revision() {
        return looking(tables::revision);
    }

    /** Hands over what has changed since a revision, in parts. */
    public void changes(long since, Consumer<Changed> taker) {
        looking(() -> {
            tables.changes(since, taker);
            return true;
        });
    }

    /** Names the tellings of records for a decision. */
    public static List<Anchor> anchors(Collection<Record> records) {
        return records.stream()
                .flatMap(record -> record.tellings().stream())
                .map(telling -> new Anchor(
                        telling.sha256(),
                        telling.fact().type(),
                        telling.evidence().get(0).span(),
                        telling.fact().slots()))
                .toList();
    }

    /** Puts a decision in the log and carries it out. */
    public Decision decide(Draft draft) {
        return trying("keep the decision", () -> tables.decide(draft));
    }

    /** Puts decisions of another log in this one, as far as they are not there, and carries them out. */
    public Joining join(List<Decision> others) {
        return trying("keep the decisions", () -> tables.join(others));
    }

    /** All decisions, in the order in which they were made. */
    public List<Decision> decisions() {
        return keeping(tables::decisions);
    }

    /** The numbers of decisions that count, but no longer find any of what they are about. */
    public Set<Long> lost() {
        return looking(tables::lost);
    }

    /**
     * Makes all that is derived anew from documents and decisions. A rebuild that is stopped leaves the register as it was.
     *
     * @param reading how documents are read
     * @param progress told how many documents are done, and how many there are
     */
    public Changes rebuild(Rebuilding.Reading reading, BiConsumer<Integer, Integer> progress) {
        return trying("rebuild the register", () -> tables.rebuild(reading, progress));
    }

    /** Lets the file grow to so many pages at most, as a full disk would. */
    void limit(int pages) {
        tables.limit(pages);
    }

    /** Looks at what is kept, for which nothing need be merged. */
    private <T> T keeping(Supplier<T> work) {
        return trying("look into the register", () -> tables.asIs(work));
    }

    private <T> T looking(Supplier<T> work) {
        return trying("look into the register", () -> tables.looking(work));
    }

    private static void doing(String doing, Runnable work) {
        trying(doing, () -> {
            work.run();
            return true;
        });
    }

    private static <T> T trying(String doing, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            throw Failures.of(doing, e);
        }
    }

    @Override
    public void close() {
        doing("close the register", tables::close);
    }
}
