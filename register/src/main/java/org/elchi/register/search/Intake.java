package org.elchi.register.search;

import org.elchi.register.record.Record;

/** Takes what the index shall hold, in any order, each thing once; one that the index holds already is replaced. */
public interface Intake {
    void document(IndexedDocument document);

    void record(Record record);

    /** A document by its hash, or a record by its id. */
    void gone(String id);
}
