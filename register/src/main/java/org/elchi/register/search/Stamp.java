package org.elchi.register.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;

/**
 * What stands with each state of the index.
 *
 * @param format the version of its form
 * @param revision the register's revision that it knows
 */
record Stamp(String format, String revision) {
    /** To be raised whenever other terms or fields are written. */
    private static final String FORMAT = "2";

    private static final String FORMAT_KEY = "format";
    private static final String REVISION_KEY = "revision";

    static Stamp of(String revision) {
        return new Stamp(FORMAT, revision);
    }

    /** That of the last state of a folder; nothing where there is none that can be read. */
    static Optional<Stamp> of(Directory directory) {
        try {
            return Optional.of(of(SegmentInfos.readLatestCommit(directory).getUserData()));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static Stamp of(DirectoryReader reader) {
        try {
            return of(reader.getIndexCommit().getUserData());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stamp of(Map<String, String> data) {
        return new Stamp(data.getOrDefault(FORMAT_KEY, ""), data.getOrDefault(REVISION_KEY, ""));
    }

    Map<String, String> data() {
        return Map.of(FORMAT_KEY, format, REVISION_KEY, revision);
    }

    boolean fits() {
        return format.equals(FORMAT);
    }
}
