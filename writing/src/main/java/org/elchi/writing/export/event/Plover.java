package org.elchi.writing.export.event;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.elchi.register.record.Record;
import org.elchi.writing.export.Exporter;
import org.elchi.writing.export.Holdings;
import org.elchi.writing.export.Json;
import org.elchi.writing.export.table.Cell;
import org.elchi.writing.export.table.CsvWriter;
import org.elchi.writing.export.table.Table;
import org.elchi.writing.export.table.Tables;

/** Events coded by PLOVER: an object of JSON a line, or a table with a column for each field. */
public final class Plover implements Exporter.ToFile {
    private static final String TABLE = "plover";
    private static final String NONE = "none";

    private final boolean table;

    private Plover(boolean table) {
        this.table = table;
    }

    public static Plover lines() {
        return new Plover(false);
    }

    public static Plover table() {
        return new Plover(true);
    }

    @Override
    public Map<String, Integer> leftOut(Holdings holdings) {
        Coding coding = Coding.load(holdings.authority());
        Map<String, Integer> left = new TreeMap<>();
        for (Record record : holdings.records()) {
            if (coding.of(record).isEmpty()) {
                left.merge(record.type(), 1, Integer::sum);
            }
        }
        return left;
    }

    @Override
    public void write(Holdings holdings, OutputStream out) throws IOException {
        if (table) {
            CsvWriter.write(Tables.described(TABLE, Plover::rows), holdings, out);
            return;
        }
        Coding coding = Coding.load(holdings.authority());
        for (Record record : holdings.records()) {
            Optional<Event> event = coding.of(record);
            if (event.isPresent()) {
                String line = Json.of(event.get().object(coding.coder(), coding.codebook())) + "\n";
                out.write(line.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static void rows(Holdings holdings, Table.Taker taker) throws IOException {
        Coding coding = Coding.load(holdings.authority());
        for (Record record : holdings.records()) {
            Optional<Event> event = coding.of(record);
            if (event.isPresent()) {
                taker.row(row(event.get()));
            }
        }
    }

    private static List<Cell> row(Event event) {
        List<Cell> row = new ArrayList<>(List.of(
                Cell.of(event.record().id()),
                Cell.of(event.date()),
                Cell.day(event.end()),
                Cell.of(event.category()),
                Cell.list(event.modes()),
                Cell.list(event.contexts()),
                Cell.of(event.quad()),
                Cell.of(event.scale())));
        row.addAll(actors(event.actors()));
        row.addAll(actors(event.recipients()));
        row.add(Cell.text(event.place()));
        row.add(Cell.of(event.evidence().words()));
        row.add(Cell.text(event.telling().source().url()));
        row.add(Cell.text(event.telling().source().outlet()));
        row.add(Cell.of(event.language()));
        return row;
    }

    private static List<Cell> actors(List<Actor> actors) {
        return List.of(
                each(actors, Actor::code),
                each(actors, actor -> actor.sector().isEmpty() ? NONE : actor.sector()),
                each(actors, Actor::text));
    }

    private static Cell each(List<Actor> actors, Function<Actor, String> part) {
        return Cell.list(actors.stream().map(part).toList());
    }
}
