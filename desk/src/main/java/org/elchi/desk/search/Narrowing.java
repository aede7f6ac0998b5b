package org.elchi.desk.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.elchi.desk.Clean;
import org.elchi.desk.Words;
import org.elchi.desk.documents.Tags;
import org.elchi.register.search.Facet;
import org.elchi.register.search.Facets;

/** What a search is narrowed to, and to what it can be narrowed. */
public final class Narrowing {
    private static final String SINCE = "since";
    private static final String UNTIL = "until";
    private static final List<String> CHOSEN = List.of("state", "person", "kind", "topic", "language", "outlet");

    private final Query query;
    private final Words words;

    Narrowing(Query query, Words words) {
        this.query = query;
        this.words = words;
    }

    /**
     * A link to a narrower search.
     *
     * @param total how much it finds
     */
    public record Option(String label, String total, String address) {}

    /** The values of one facet. */
    public record Group(String name, String label, List<Option> options) {}

    /** Something that the search is narrowed to; the address leads to the search without it. */
    public record Chip(String label, String value, String address) {}

    List<Group> groups(Facets facets) {
        List<Group> groups = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            List<Option> options = facets.of(facet).stream()
                    .filter(count -> !chosen(facet, count.value()))
                    .map(count -> new Option(
                            named(facet, count.value()),
                            words.number(count.total()),
                            narrower(facet, count.value()).address("/search")))
                    .toList();
            if (!options.isEmpty() && !settled(facet)) {
                groups.add(new Group(facet.code(), words.say("search." + facet.code()), options));
            }
        }
        return groups;
    }

    private boolean chosen(Facet facet, String value) {
        return query.all(facet.code()).contains(value);
    }

    /** Of some facets a search has one value. */
    private boolean settled(Facet facet) {
        return switch (facet) {
            case STATE, TOPIC -> false;
            case KIND, LANGUAGE, OUTLET -> !query.all(facet.code()).isEmpty();
            case YEAR ->
                query.one(SINCE).flatMap(Narrowing::year).isPresent()
                        && query.one(SINCE)
                                .flatMap(Narrowing::year)
                                .equals(query.one(UNTIL).flatMap(Narrowing::year));
        };
    }

    private static Optional<Integer> year(String day) {
        return Optional.of(LocalDate.parse(day).getYear());
    }

    private Query narrower(Facet facet, String value) {
        return switch (facet) {
            case STATE, TOPIC -> query.with(facet.code(), value);
            case KIND, LANGUAGE, OUTLET -> query.only(facet.code(), value);
            case YEAR -> query.only(SINCE, value + "-01-01").only(UNTIL, value + "-12-31");
        };
    }

    private String named(Facet facet, String value) {
        return switch (facet) {
            case STATE -> words.name(value);
            case KIND -> words.kind(value);
            case TOPIC -> words.value("", "topics", value);
            case LANGUAGE -> Tags.name(value, words);
            case OUTLET -> Clean.text(value);
            case YEAR -> value;
        };
    }

    List<Chip> chips() {
        List<Chip> chips = new ArrayList<>();
        for (String name : CHOSEN) {
            query.all(name)
                    .forEach(value -> chips.add(new Chip(
                            words.say("search." + name),
                            shown(name, value),
                            query.without(name, value).address("/search"))));
        }
        Stream.of(SINCE, UNTIL)
                .forEach(name -> query.one(name)
                        .ifPresent(day -> chips.add(new Chip(
                                words.say("search." + name),
                                words.day(LocalDate.parse(day)),
                                query.without(name).address("/search")))));
        return chips;
    }

    private String shown(String name, String value) {
        return Stream.of(Facet.values())
                .filter(facet -> facet.code().equals(name))
                .findFirst()
                .map(facet -> named(facet, value))
                .orElseGet(() -> words.name(value));
    }
}
