package org.elchi.writing.export.table;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;
import org.elchi.writing.export.Holdings;

/** A row for each document that tells any of the records. */
final class DocumentRows {
    private DocumentRows() {}

    /** A document by one of its tellings, and how many there are. */
    private record Counted(Telling telling, int tellings) {
        Counted and(Counted other) {
            return new Counted(telling, tellings + other.tellings);
        }
    }

    static void each(Holdings holdings, Table.Taker taker) throws IOException {
        Map<String, Counted> documents = new TreeMap<>();
        for (Record record : holdings.records()) {
            record.tellings()
                    .forEach(telling -> documents.merge(telling.sha256(), new Counted(telling, 1), Counted::and));
        }
        for (Map.Entry<String, Counted> document : documents.entrySet()) {
            Telling telling = document.getValue().telling();
            taker.row(List.of(
                    Cell.of(document.getKey()),
                    Cell.of(telling.source().name()),
                    Cell.day(telling.source().date()),
                    Cell.text(telling.source().outlet()),
                    Cell.text(telling.source().url()),
                    Cell.of(telling.language()),
                    Cell.of(document.getValue().tellings())));
        }
    }
}
