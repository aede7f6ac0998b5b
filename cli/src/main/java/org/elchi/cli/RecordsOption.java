package org.elchi.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.elchi.register.Filter;
import org.elchi.register.merging.Merging;
import org.elchi.writing.States;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which records are wanted, for every command that lists records. */
final class RecordsOption {
    @Option(
            names = "--state",
            paramLabel = "STATE",
            arity = "1..*",
            description = "Only what concerns this state, by code or English name; several: what concerns all of them.")
    private List<String> states = new ArrayList<>();

    @Option(names = "--person", paramLabel = "NAME", description = "Only what this person is part of, by English name.")
    private @Nullable String person;

    @Option(names = "--topic", paramLabel = "TOPIC", description = "Only what is on this topic: water, trade …")
    private @Nullable String topic;

    @Option(names = "--since", paramLabel = "YYYY-MM-DD", description = "Only what is of this day or later.")
    private @Nullable LocalDate since;

    @Option(names = "--until", paramLabel = "YYYY-MM-DD", description = "Only what is of this day or earlier.")
    private @Nullable LocalDate until;

    @Option(names = "--outlet", paramLabel = "OUTLET", description = "Only what this outlet reports.")
    private @Nullable String outlet;

    @Option(
            names = "--lang",
            paramLabel = "TAG",
            description = "Only what is reported in this language: uz-Cyrl, kk-Cyrl …")
    private @Nullable String language;

    /** Whether nothing is asked for but what everything has. */
    boolean none() {
        return states.isEmpty()
                && since == null
                && until == null
                && others(null).isEmpty();
    }

    /**
     * What is asked for.
     *
     * @param given a kind that stands by itself; one that stands among the states counts where none does
     */
    Filter filter(@Nullable String given, Merging merging, States names) {
        List<String> asked = new ArrayList<>(states);
        String kind = given == null
                ? asked.stream().filter(merging.types()::contains).findFirst().orElse(null)
                : given;
        if (kind != null && !merging.types().contains(kind)) {
            throw new Exit.Usage("there is no kind '" + kind + "'; need one of " + String.join(", ", merging.types()));
        }
        asked.remove(kind);
        TreeSet<String> codes = new TreeSet<>();
        asked.forEach(state -> codes.add(ShowCommand.code(names, state)));
        Filter filter = Filter.ALL.between(Optional.ofNullable(since), Optional.ofNullable(until));
        for (String code : codes) {
            filter = filter.with("state", code);
        }
        for (Map.Entry<String, String> other : others(kind).entrySet()) {
            filter = filter.with(other.getKey(), other.getValue());
        }
        return filter;
    }

    private Map<String, String> others(@Nullable String kind) {
        Map<String, String> others = new TreeMap<>();
        put(others, "type", kind);
        put(others, "person", person);
        put(others, "topic", topic);
        put(others, "outlet", outlet);
        put(others, "language", language);
        return others;
    }

    private static void put(Map<String, String> facets, String facet, @Nullable String value) {
        if (value != null) {
            facets.put(facet, value);
        }
    }
}
