package org.elchi.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.elchi.register.Filter;
import org.elchi.register.Register;
import org.elchi.register.following.Following;
import org.elchi.register.following.Trail;
import org.elchi.register.record.Record;

/** The trails of what is promised in a register: all that {@code elchi commitments} asks of it. */
final class Promises {
    private final Register register;
    private final Following following;

    Promises(Register register, Following following) {
        this.register = register;
        this.following = following;
    }

    /** Of these kinds, what concerns all of these states. */
    List<Trail> of(List<String> types, Set<String> states) {
        Filter filter = Filter.ALL;
        for (String type : types) {
            filter = filter.with("type", type);
        }
        for (String state : states) {
            filter = filter.with("state", state);
        }
        return trails(register.records(filter));
    }

    /** Those whose id begins so. */
    List<Trail> of(String id) {
        return trails(register.byPrefix(id));
    }

    private List<Trail> trails(List<Record> records) {
        Map<String, List<Record>> figures = figures(records);
        List<Trail> trails = new ArrayList<>();
        for (Record record : records) {
            List<Record> measuring = following.measure(record).map(figures::get).orElse(List.of());
            following.trail(record, measuring).ifPresent(trails::add);
        }
        return trails;
    }

    /** By what they measure, where anything promised is measured at all. */
    private Map<String, List<Record>> figures(List<Record> records) {
        Map<String, List<Record>> figures = new HashMap<>();
        records.forEach(record -> following.measure(record).ifPresent(key -> figures.put(key, new ArrayList<>())));
        if (!figures.isEmpty()) {
            following.figureTypes().stream()
                    .flatMap(type -> register.records(type).stream())
                    .forEach(figure ->
                            following.measure(figure).map(figures::get).ifPresent(same -> same.add(figure)));
        }
        return figures;
    }
}
