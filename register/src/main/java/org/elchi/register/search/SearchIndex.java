package org.elchi.register.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.elchi.register.RegisterException;
import org.elchi.register.search.NameBook.Sort;
import org.jspecify.annotations.Nullable;

/**
 * A folder by which documents and records are found. It is derived: whoever deletes it loses nothing. Any number of threads and processes
 * search; one at a time updates, and searching never waits for it.
 */
public final class SearchIndex implements AutoCloseable {
    /** Lucene would tell each user which Java module it does without; kept here, since a logger that nobody holds forgets its level. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    static {
        LUCENE.setLevel(Level.OFF);
    }

    private final Path folder;
    private final Directory directory;
    private final Analysis analysis;
    private @Nullable DirectoryReader reader;

    private SearchIndex(Path folder, Directory directory, Analysis analysis) {
        this.folder = folder;
        this.directory = directory;
        this.analysis = analysis;
    }

    /** Opens the index of a folder; one that is not there, is damaged or is of another version is empty until it is updated. */
    public static SearchIndex open(Path folder, Analysis analysis) {
        try {
            Files.createDirectories(folder);
            return new SearchIndex(folder, FSDirectory.open(folder), analysis);
        } catch (IOException e) {
            throw new RegisterException("cannot open the search index in " + folder, e);
        }
    }

    /** The revision of the register that it knows; nothing where it must be made from the begin. */
    public Optional<String> revision() {
        try {
            return current().isPresent() ? Stamp.of(directory).map(Stamp::revision) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Takes in what has changed.
     *
     * @param revision the register's revision afterwards
     * @param whole whether this is all there is, and what was known before is forgotten; it must be where {@link #revision} is nothing
     * @param changes hands over what is new, changed or gone
     * @return false where somebody else is updating it: then nothing has been done, and searching finds what is there
     */
    public boolean update(String revision, boolean whole, Consumer<Intake> changes) {
        boolean anew = whole || revision().isEmpty();
        try {
            Optional<Writing> writing = Writing.begin(directory, analysis, anew);
            if (writing.isEmpty()) {
                return false;
            }
            try (Writing open = writing.get()) {
                changes.accept(open);
                open.commit(revision);
            }
            return true;
        } catch (IOException e) {
            throw new RegisterException("cannot update the search index in " + folder, e);
        } catch (UncheckedIOException e) {
            throw new RegisterException("cannot update the search index in " + folder, e);
        }
    }

    /** What answers a question. */
    public Page search(Question question) {
        return looking(Page.NOTHING, search -> search.page(question));
    }

    /**
     * How all that answers a question is spread.
     *
     * @param most so many values of each facet at most
     */
    public Facets facets(Question question, int most) {
        return looking(Facets.NONE, search -> search.facets(question, most));
    }

    /** Something that is asked of one state of the index. */
    private interface Asking<T> {
        T of(Search search) throws IOException;
    }

    /** A state stays open as long as somebody looks at it, whatever is opened meanwhile. */
    private <T> T looking(T nothing, Asking<T> asking) {
        try {
            Optional<DirectoryReader> open = held();
            if (open.isEmpty()) {
                return nothing;
            }
            try {
                return asking.of(new Search(open.get(), analysis));
            } finally {
                open.get().decRef();
            }
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    private synchronized Optional<DirectoryReader> held() throws IOException {
        Optional<DirectoryReader> open = current();
        open.ifPresent(DirectoryReader::incRef);
        return open;
    }

    /** Identifiers of the people whom a name in any script may mean. */
    public List<String> people(String name) {
        return called(name, Sort.PERSON);
    }

    /** Codes of the states that a code or name in any script may mean. */
    public List<String> states(String name) {
        return called(name, Sort.STATE);
    }

    private List<String> called(String name, Sort sort) {
        return looking(List.of(), search -> search.called(name, sort));
    }

    private RegisterException damaged(IOException e) {
        return new RegisterException(
                "the search index in " + folder + " cannot be read; delete the folder and it is made again", e);
    }

    /** The newest state that is whole and of this version. */
    private synchronized Optional<DirectoryReader> current() throws IOException {
        if (reader == null) {
            if (!Stamp.of(directory).filter(Stamp::fits).isPresent()) {
                return Optional.empty();
            }
            reader = DirectoryReader.open(directory);
        } else {
            DirectoryReader newer = DirectoryReader.openIfChanged(reader);
            if (newer != null) {
                reader.decRef();
                reader = newer;
            }
        }
        return Optional.of(reader).filter(open -> Stamp.of(open).fits());
    }

    /** A searcher over a state of the index. */
    static IndexSearcher searcher(IndexReader reader) {
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        return searcher;
    }

    @Override
    public synchronized void close() {
        try {
            if (reader != null) {
                reader.close();
                reader = null;
            }
            directory.close();
        } catch (IOException e) {
            throw new RegisterException("cannot close the search index in " + folder, e);
        }
    }
}
