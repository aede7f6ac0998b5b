package org.elchi.desk.record;

import java.util.List;

/**
 * What made each telling of a record more sure or less.
 *
 * @param told what the record tells
 */
public record Surer(String id, String told, List<Read> tellings) {
    /**
     * A telling.
     *
     * @param words the words that state it
     * @param signs none where the present reader reads these words otherwise
     */
    public record Read(
            String source, String words, String language, String confidence, String way, List<Signed> signs) {
        public Read {
            signs = List.copyOf(signs);
        }
    }

    /** Something that speaks for a reading or against it. */
    public record Signed(String what, String weight, boolean speaks) {}

    public Surer {
        tellings = List.copyOf(tellings);
    }
}
