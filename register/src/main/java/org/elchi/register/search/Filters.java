package org.elchi.register.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is found must be all of this.
 *
 * @param what documents or records; nothing for both
 * @param states codes of states that it concerns, all of them
 * @param people identifiers of people who are named, of each list at least one
 * @param kinds of records, one of them; documents have no kind
 * @param topics codes, all of them
 * @param since nothing that ends before this day
 * @param until nothing that begins after this day
 * @param outlet words of the name of who published it
 * @param language code or tag of the language it is in: {@code uz}, {@code uz-Cyrl}
 */
public record Filters(
        Optional<What> what,
        List<String> states,
        List<List<String>> people,
        List<String> kinds,
        List<String> topics,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        Optional<String> outlet,
        Optional<String> language) {
    public static final Filters NONE = new Filters(
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public Filters {
        states = List.copyOf(states);
        people = List.copyOf(people);
        kinds = List.copyOf(kinds);
        topics = List.copyOf(topics);
    }

    /** The same for documents alone or records alone. */
    public Filters in(What wanted) {
        return new Filters(Optional.of(wanted), states, people, kinds, topics, since, until, outlet, language);
    }

    /** One of the filters left out. */
    record Wider(String without, Filters filters) {}

    /** These filters with one of them left out, for each. */
    List<Wider> wider() {
        List<Wider> wider = new ArrayList<>();
        if (!states.isEmpty()) {
            wider.add(new Wider(
                    "state", new Filters(what, List.of(), people, kinds, topics, since, until, outlet, language)));
        }
        if (!people.isEmpty()) {
            wider.add(new Wider(
                    "person", new Filters(what, states, List.of(), kinds, topics, since, until, outlet, language)));
        }
        if (!kinds.isEmpty()) {
            wider.add(new Wider(
                    "kind", new Filters(what, states, people, List.of(), topics, since, until, outlet, language)));
        }
        if (!topics.isEmpty()) {
            wider.add(new Wider(
                    "topic", new Filters(what, states, people, kinds, List.of(), since, until, outlet, language)));
        }
        if (since.isPresent() || until.isPresent()) {
            wider.add(new Wider(
                    "time",
                    new Filters(
                            what,
                            states,
                            people,
                            kinds,
                            topics,
                            Optional.empty(),
                            Optional.empty(),
                            outlet,
                            language)));
        }
        if (outlet.isPresent()) {
            wider.add(new Wider(
                    "outlet",
                    new Filters(what, states, people, kinds, topics, since, until, Optional.empty(), language)));
        }
        if (language.isPresent()) {
            wider.add(new Wider(
                    "language",
                    new Filters(what, states, people, kinds, topics, since, until, outlet, Optional.empty())));
        }
        return wider;
    }
}
