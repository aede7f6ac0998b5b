package org.elchi.writing.export.linked;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elchi.register.following.Trail;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;
import org.elchi.writing.States;
import org.elchi.writing.export.Holdings;
import org.elchi.writing.export.Titles;

/** Holdings as things, one after the other: the records in their order, then whom and what they mention. Nothing but names is kept of them. */
final class Graph {
    private static final String NAME = "name";

    private final Holdings holdings;
    private final Titles titles;
    private final Names names;
    private final Mentioned mentioned;
    private final Slots slots;
    private final Tellings tellings;
    private final Decided decided;
    private final States states;

    Graph(Holdings holdings, Titles titles, Names names, Context context) {
        this.titles = titles;
        this.holdings = holdings;
        this.names = names;
        Mapping mapping = Mapping.load();
        Codes codes = Codes.load(context);
        mentioned = new Mentioned(names, holdings.authority(), mapping, codes);
        slots = new Slots(mapping, mentioned, codes);
        tellings = new Tellings(names, slots, mentioned);
        decided = new Decided(names, mentioned);
        states = States.of(holdings.authority());
    }

    void each(Sink sink) throws IOException {
        Map<String, Trail> trails = holdings.trails().stream()
                .collect(Collectors.toMap(trail -> trail.record().id(), trail -> trail, (first, second) -> first));
        for (Record record : holdings.records()) {
            sink.take(thing(record));
            Trail trail = trails.get(record.id());
            if (trail != null) {
                sink.take(new Promise(names, mentioned, tellings)
                        .thing(names.of("record", record.id()), trail.asOf(holdings.asOf())));
            }
        }
        mentioned.each(sink);
    }

    private Thing thing(Record record) {
        List<String> types = Stream.concat(Stream.of("Record"), slots.types(record.type()).stream())
                .toList();
        Thing thing = new Thing(names.of("record", record.id()), types).text("identifier", record.id());
        record.values()
                .forEach((slot, value) -> slots.put(thing, record.type(), slot, value, Slots.language(record, slot)));
        named(thing, record);
        states.concerned(record).forEach(state -> thing.link("concerns", mentioned.entity(List.of("state"), state)));
        record.judgement().decisions().forEach(decision -> decided.put(thing, decision));
        record.tellings().stream()
                .flatMap(telling -> telling.evidence().stream())
                .forEach(evidence -> thing.link("derivedFrom", tellings.evidence(evidence)));
        for (Telling telling : record.tellings()) {
            thing.part("telling", tellings.thing(record, telling));
        }
        return thing;
    }

    /** What has no title of its own has one in the words of the writer. */
    private void named(Thing thing, Record record) {
        String title = titles.told(record);
        if (!thing.properties().containsKey(NAME) && !title.isBlank()) {
            thing.words(NAME, title, titles.language());
        }
    }
}
