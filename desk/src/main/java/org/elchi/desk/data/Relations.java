package org.elchi.desk.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elchi.desk.Refusal;
import org.elchi.register.Count;
import org.elchi.register.Filter;
import org.elchi.register.record.Record;

/** What two states have said, signed and promised each other, as programs are told of it. */
public final class Relations {
    private static final int UNKNOWN = 404;
    private static final int COUNTED = 10_000;

    private final Library library;

    public Relations(Library library) {
        this.library = library;
    }

    /** A pair, with a page of its records. */
    public Answer of(String pair, Asked asked) {
        List<String> states = states(pair);
        Filter filter = Filter.ALL.with("state", states.get(0)).with("state", states.get(1));
        Answer records = new Records(library).list(filter, Slice.of(asked));
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("pair", String.join("-", states));
        object.put("states", states.stream().map(this::state).toList());
        object.put(
                "relation",
                rank(filter).map(new Records(library)::titled).map(List::of).orElse(List.of()));
        object.put("kinds", counts(filter));
        object.put("commitments", new Promised(library).open(states));
        object.putAll(records.object());
        return new Answer(object, records.records(), records.slice(), records.more(), records.lines());
    }

    private List<String> states(String pair) {
        String[] parts = pair.split("-", -1);
        if (parts.length != 2 || parts[0].isBlank() || parts[1].isBlank()) {
            throw new Refusal(UNKNOWN, library.words().say("wrong.pair", "found", pair));
        }
        List<String> states = List.of(Wanted.state(library, parts[0]), Wanted.state(library, parts[1]));
        if (states.get(0).equals(states.get(1))) {
            throw new Refusal(UNKNOWN, library.words().say("wrong.pair", "found", pair));
        }
        return states;
    }

    private Map<String, Object> state(String code) {
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("code", code);
        state.put("name", library.words().name(code));
        return state;
    }

    /** What they call their relations, as last told. */
    private Optional<Record> rank(Filter filter) {
        return library
                .shelf()
                .look(register ->
                        register.records(filter.with("type", "relation").page(1, 0)))
                .stream()
                .findFirst();
    }

    private Map<String, Object> counts(Filter filter) {
        List<Count> counts = library.shelf()
                .remembered(List.of("kinds", filter), register -> register.counts(filter.page(COUNTED, 0), "type"));
        Map<String, Object> kinds = new LinkedHashMap<>();
        counts.forEach(count -> kinds.put(count.value(), count.records()));
        return kinds;
    }
}
