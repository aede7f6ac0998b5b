package org.elchi.writing.export.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.elchi.register.record.Evidence;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;
import org.elchi.writing.export.Holdings;

/** A row for each range of words that a record rests on. */
final class EvidenceRows {
    private EvidenceRows() {}

    static void each(Holdings holdings, Table.Taker taker) throws IOException {
        for (Record record : holdings.records()) {
            for (Telling telling : record.tellings()) {
                for (Evidence evidence : telling.evidence()) {
                    taker.row(row(record, telling, evidence));
                }
            }
        }
    }

    private static List<Cell> row(Record record, Telling telling, Evidence evidence) {
        return List.of(
                Cell.of(record.id()),
                Cell.of(record.type()),
                Cell.of(evidence.id()),
                Cell.of(telling.position()),
                Cell.of(telling.sha256()),
                Cell.text(telling.source().outlet()),
                Cell.day(telling.source().date()),
                Cell.text(telling.source().url()),
                Cell.of(telling.language()),
                Cell.of(evidence.span().begin()),
                Cell.of(evidence.span().end()),
                Cell.of(evidence.words()),
                Cell.of(BigDecimal.valueOf(telling.fact().confidence())),
                Cell.of(telling.fact().rule()));
    }
}
