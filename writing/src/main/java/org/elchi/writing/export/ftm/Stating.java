package org.elchi.writing.export.ftm;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elchi.authority.Authority;
import org.elchi.reading.Value;
import org.elchi.register.following.Commitment;
import org.elchi.register.following.Due;
import org.elchi.register.record.Evidence;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;
import org.elchi.writing.export.Titles;

/** Writes records, their evidence and their promises. */
final class Stating {
    private static final String NAME = "name";
    private static final String OCCUPANCY = "Occupancy";
    private static final List<String> PROMISING = List.of("state", "organisation", "person");

    private final Scheme scheme;
    private final Lines lines;
    private final Actors actors;
    private final Reports reports;
    private final Titles titles;

    Stating(Scheme scheme, Authority authority, Titles titles, Lines lines) {
        this.scheme = scheme;
        this.lines = lines;
        this.titles = titles;
        actors = new Actors(scheme, authority, lines);
        reports = new Reports(scheme, lines);
    }

    /** Whether FollowTheMoney has a place for it. */
    boolean write(Record record) throws IOException {
        Scheme.Frame frame = scheme.frames().get(record.type());
        if (frame == null || !lines.first(id(record))) {
            return false;
        }
        Line line = new Line(id(record), frame.schema());
        List<Line> edges = new ArrayList<>();
        for (Map.Entry<String, Value> slot : record.values().entrySet()) {
            Scheme.Slot how = frame.slots().get(slot.getKey());
            if (how != null) {
                put(line, edges, how, slot.getValue());
            }
        }
        for (Telling telling : record.tellings()) {
            reports.proves(line, telling);
        }
        boolean thing = !frame.schema().equals(OCCUPANCY);
        if (thing) {
            named(line, record, frame.promised());
        }
        lines.write(line);
        for (Line edge : edges) {
            lines.write(edge);
        }
        for (Telling telling : thing ? record.tellings() : List.<Telling>of()) {
            reports.words(line.id(), record, telling);
        }
        return thing;
    }

    private static String id(Record record) {
        return Line.id("record", record.id());
    }

    private void named(Line line, Record record, boolean promised) {
        if (line.schema().equals("Quote")) {
            record.tellings().stream()
                    .flatMap(telling -> telling.evidence().stream())
                    .map(Evidence::words)
                    .forEach(words -> line.put("quotation", words));
        }
        if (!line.has(NAME)) {
            line.put(NAME, title(promised ? titles.promised(record) : titles.told(record), record));
        }
        if (line.schema().equals("Event")) {
            line.put("keywords", record.type());
        }
    }

    /** A record of which too little is known for a title goes by its id. */
    private static String title(String title, Record record) {
        return title.isBlank() ? record.id() : title;
    }

    private void put(Line line, List<Line> edges, Scheme.Slot how, Value value) throws IOException {
        for (String item : value instanceof Value.Many many ? many.items() : List.of(value.toString())) {
            if (how.edge().isPresent()) {
                edges.add(edge(line, how.edge().get(), actors.id(how.kinds(), item)));
            } else {
                put(line, how, item);
            }
        }
    }

    private static Line edge(Line line, Scheme.Edge edge, String other) {
        return new Line(Line.id("edge", line.id() + "." + other), edge.schema())
                .put(edge.other(), other)
                .put(edge.record(), line.id());
    }

    private void put(Line line, Scheme.Slot how, String item) throws IOException {
        switch (how.holds()) {
            case ENTITY -> line.put(how.property(), actors.id(how.kinds(), item));
            case COUNTRY -> line.put(how.property(), Actors.country(item));
            case DATE -> Dates.put(line, how.property(), how.until(), item);
            case NUMBER, TEXT -> line.put(how.property(), item);
        }
    }

    /** The promise of a record as it stood. */
    void write(Commitment commitment) throws IOException {
        Line line = new Line(Line.id("commitment", commitment.id()), "Commitment")
                .put(NAME, title(titles.promised(commitment.record()), commitment.record()))
                .put("promise", id(commitment.record()))
                .put("state", commitment.state().code())
                .put("open", commitment.open())
                .put("asOf", commitment.asOf())
                .putAll("responsible", commitment.responsible());
        for (String who : commitment.by()) {
            line.put("promisor", actors.id(PROMISING, who));
        }
        Optional<String> due = commitment.due().map(Due::date);
        due.ifPresent(date -> Dates.put(line, "dueDate", Optional.empty(), date));
        commitment.lastSpoken().ifPresent(day -> line.put("lastSpoken", day));
        commitment.promised().ifPresent(day -> line.put("date", day));
        for (Telling telling : commitment.record().tellings()) {
            reports.proves(line, telling);
        }
        lines.write(line);
    }
}
