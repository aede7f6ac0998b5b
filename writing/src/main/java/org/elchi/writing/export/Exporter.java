package org.elchi.writing.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;

/** A form in which records go out. The same holdings give the same bytes. */
public sealed interface Exporter {
    /** How many records of each kind have no place in this form, by kind. */
    default Map<String, Integer> leftOut(Holdings holdings) {
        return Map.of();
    }

    /** One file. */
    non-sealed interface ToFile extends Exporter {
        /** Writes the file; the stream is not closed. */
        void write(Holdings holdings, OutputStream out) throws IOException;
    }

    /** Several files in a folder. */
    non-sealed interface ToFolder extends Exporter {
        /**
         * Writes the files.
         *
         * @param folder an empty one that is there
         */
        void write(Holdings holdings, Path folder) throws IOException;
    }
}
