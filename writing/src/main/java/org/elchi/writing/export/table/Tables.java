package org.elchi.writing.export.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elchi.reading.Value;
import org.elchi.reading.frame.Slot;
import org.elchi.reading.frame.Slots;
import org.elchi.register.record.Record;
import org.elchi.writing.States;

/**
 * All tables of an export, with their code book.
 *
 * @param data what was exported
 * @param book what stands in it
 * @param page the same for people
 */
public record Tables(List<Table> data, Table book, String page) {
    static Tables load() {
        Slots slots = Slots.load();
        CodeBook codes = CodeBook.load(slots);
        List<Table> tables = new ArrayList<>();
        slots.kinds().forEach(kind -> tables.add(records(codes, kind, slots.of(kind))));
        tables.add(codes.table("commitments", CommitmentRows::each));
        tables.add(codes.table("evidence", EvidenceRows::each));
        tables.add(codes.table("documents", DocumentRows::each));
        tables.add(codes.table("dyad-years", (holdings, taker) -> DyadYears.each(holdings, slots.kinds(), taker)));
        List<Table> all = new ArrayList<>(tables);
        Table book = codes.of(all);
        all.add(book);
        return new Tables(tables, book, codes.page(all));
    }

    /** A table that stands by itself, as the code book describes it. */
    public static Table described(String name, Table.Rows rows) {
        return CodeBook.load(Slots.load()).table(name, rows);
    }

    /** The data and then the code book. */
    List<Table> all() {
        List<Table> all = new ArrayList<>(data);
        all.add(book);
        return all;
    }

    private static Table records(CodeBook codes, String kind, List<Slot> slots) {
        return codes.records(kind, (holdings, taker) -> {
            States states = States.of(holdings.authority());
            for (Record record : holdings.records()) {
                if (record.type().equals(kind)) {
                    taker.row(row(record, slots, states));
                }
            }
        });
    }

    private static List<Cell> row(Record record, List<Slot> slots, States states) {
        Told told = Told.of(record);
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(record.id()));
        Map<String, Value> values = record.values();
        slots.forEach(slot -> row.add(Cell.value(Optional.ofNullable(values.get(slot.name())))));
        row.add(Cell.list(Codes.three(states.concerned(record))));
        row.add(Cell.day(told.first()));
        row.add(Cell.day(told.last()));
        row.add(Cell.of(told.documents()));
        row.add(Cell.of(record.judgement().confirmed().isPresent()));
        return row;
    }
}
