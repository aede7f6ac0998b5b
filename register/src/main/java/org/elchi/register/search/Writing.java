package org.elchi.register.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.elchi.register.record.Record;

/** One update of the index: all of it or nothing. */
final class Writing implements Intake, AutoCloseable {
    private static final int TRIES = 20;
    private static final long PAUSE = 100;
    private static final double MEGABYTES = 128;

    private final IndexWriter writer;
    private final Analysis analysis;
    private final boolean anew;

    private Writing(IndexWriter writer, Analysis analysis, boolean anew) {
        this.writer = writer;
        this.analysis = analysis;
        this.anew = anew;
    }

    /**
     * Begins an update; nothing where another process is at it and does not finish soon.
     *
     * @param anew whether what is there is of no use
     */
    static Optional<Writing> begin(Directory directory, Analysis analysis, boolean anew) throws IOException {
        for (int tries = 0; tries < TRIES; tries++) {
            try {
                if (anew) {
                    clear(directory);
                }
                Writing writing = new Writing(new IndexWriter(directory, config(anew)), analysis, anew);
                writing.names();
                return Optional.of(writing);
            } catch (LockObtainFailedException e) {
                pause();
            }
        }
        return Optional.empty();
    }

    private static IndexWriterConfig config(boolean anew) {
        return new IndexWriterConfig()
                .setOpenMode(anew ? OpenMode.CREATE : OpenMode.APPEND)
                .setCommitOnClose(false)
                .setRAMBufferSizeMB(MEGABYTES);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Removes what cannot be read, so that it is in nobody's way. */
    private static void clear(Directory directory) throws IOException {
        try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            if (Stamp.of(directory).isEmpty()) {
                for (String file : directory.listAll()) {
                    lock.ensureValid();
                    if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                        directory.deleteFile(file);
                    }
                }
            }
        }
    }

    /** The names of the world stand in every index from the begin. */
    private void names() throws IOException {
        if (anew) {
            for (Document entry : new NameBook(analysis.world(), analysis.skeletons()).entries()) {
                writer.addDocument(entry);
            }
        }
    }

    @Override
    public void document(IndexedDocument document) {
        put(document.sha256(), DocumentEntry.of(document, analysis));
    }

    @Override
    public void record(Record record) {
        put(record.id(), RecordEntry.of(record, analysis));
    }

    @Override
    public void gone(String id) {
        trying(() -> writer.deleteDocuments(key(id)));
    }

    private void put(String id, Document entry) {
        trying(() -> anew ? writer.addDocument(entry) : writer.updateDocument(key(id), entry));
    }

    /** Names share the field but never look like hashes or ids of records. */
    private static Term key(String id) {
        return new Term(Entries.ID, id);
    }

    /** Something that Lucene does. */
    private interface Work {
        long done() throws IOException;
    }

    private static void trying(Work work) {
        try {
            work.done();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void commit(String revision) throws IOException {
        writer.setLiveCommitData(Stamp.of(revision).data().entrySet());
        writer.commit();
    }

    /** What was not committed is forgotten. */
    @Override
    public void close() throws IOException {
        writer.close();
    }
}
