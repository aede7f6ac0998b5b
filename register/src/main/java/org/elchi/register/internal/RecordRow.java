package org.elchi.register.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.elchi.reading.Value;
import org.elchi.register.Filter;
import org.elchi.register.Outlook;
import org.elchi.register.record.Days;
import org.elchi.register.record.Document;
import org.elchi.register.record.Gist;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;

/**
 * A record as it is stored: what lists and filters need of it.
 *
 * @param first its first day: when it happened, else when it was reported; empty where neither is known
 * @param spoken the last day on which somebody reported it, empty where none is known
 * @param due until when an open promise is to be kept, as {@link Outlook} says; empty for all else
 * @param doubt its place in the order of what wants to be looked at; empty where somebody has seen it
 * @param digest tells whether a record is as it was
 */
record RecordRow(
        String id,
        String type,
        String first,
        String last,
        String spoken,
        String due,
        String doubt,
        int tellings,
        String digest,
        Map<String, SortedSet<String>> facets) {
    /** The facet that two states have together. */
    static final String PAIR = "pair";

    /** The facets of open promises: by the day that they are due, and by that on which they were last spoken of. Their values are states, pairs and {@link #ANY}. */
    static final String DUE = "due";

    static final String SPOKEN = "spoken";

    /** The facet of open promises that are being kept, by the day that they are due; its values are those of {@link #DUE}. */
    static final String UNDER_WAY = "under-way";

    /** The facets of what may have become of promises, by their last day; their values are those of {@link #DUE}. */
    static final String MET = "met";

    static final String MISSED = "missed";
    static final String PROPOSED = "proposed";

    /** The facet of what wants to be looked at. Its values are states, pairs and {@link #ANY}. */
    static final String DOUBT = "doubt";

    static final String ANY = "*";

    /** The facet of what is measured by targets and figures. */
    static final String MEASURE = "measure";

    private static final Map<String, List<String>> FACETS = Facets.load();
    private static final Pattern CODE = Pattern.compile("[A-Z]{2}");
    private static final List<String> DATES = List.of("date", "start", "end");

    static RecordRow of(Record record, Outlook outlook) {
        List<Days> days = days(record);
        String first = days.stream()
                .map(stretch -> stretch.first().toString())
                .min(String::compareTo)
                .orElse("");
        String last = days.stream()
                .map(stretch -> stretch.last().toString())
                .max(String::compareTo)
                .orElse("");
        String spoken = record.tellings().stream()
                .flatMap(telling -> telling.source().date().stream())
                .map(Object::toString)
                .max(String::compareTo)
                .orElse("");
        return new RecordRow(
                record.id(),
                record.type(),
                first,
                last,
                spoken,
                outlook.due(),
                outlook.doubt(),
                record.tellings().size(),
                digest(record),
                facets(record, outlook));
    }

    private static Map<String, SortedSet<String>> facets(Record record, Outlook outlook) {
        Map<String, SortedSet<String>> facets = facets(record);
        add(facets, MEASURE, Stream.of(outlook.measure()));
        SortedSet<String> whose = new TreeSet<>(facets.getOrDefault(Gist.STATE, new TreeSet<>()));
        whose.addAll(facets.getOrDefault(PAIR, new TreeSet<>()));
        whose.add(ANY);
        if (!outlook.due().isEmpty()) {
            facets.put(DUE, whose);
            facets.put(SPOKEN, whose);
        }
        outlook.became().forEach(by -> facets.put(facet(by), whose));
        if (!outlook.doubt().isEmpty()) {
            facets.put(DOUBT, whose);
        }
        return facets;
    }

    /** The facet that leads to what is found by a day, or otherwise than by any facet of its own. */
    static String facet(Filter.By by) {
        return switch (by) {
            case DUE -> DUE;
            case SPOKEN -> SPOKEN;
            case UNDER_WAY -> UNDER_WAY;
            case MET -> MET;
            case MISSED -> MISSED;
            case PROPOSED -> PROPOSED;
            case DOUBT -> DOUBT;
            case REPORTED, FIRST, LAST -> throw new IllegalArgumentException("no facet leads to all records");
        };
    }

    /** The days by which its facets are found. */
    FacetDays facetDays() {
        return new FacetDays(last, due, spoken, doubt);
    }

    /** A line for each value of a facet. */
    String facetText() {
        StringBuilder text = new StringBuilder();
        facets.forEach((facet, values) -> values.forEach(value -> text.append(text.isEmpty() ? "" : "\n")
                .append(facet)
                .append('=')
                .append(Kept.text(value).replace('\n', ' '))));
        return text.toString();
    }

    /** When it happened, as the record has it; else when it was reported. */
    private static List<Days> days(Record record) {
        List<Days> own = DATES.stream()
                .flatMap(slot -> record.text(slot).stream())
                .flatMap(date -> Days.parse(date).stream())
                .toList();
        return own.isEmpty()
                ? record.tellings().stream()
                        .flatMap(telling -> telling.published().stream())
                        .toList()
                : own;
    }

    private static String digest(Record record) {
        StringBuilder all = new StringBuilder(record.id());
        for (Telling telling : record.tellings()) {
            all.append('\n').append(telling.key()).append(telling.fact()).append(telling.source());
        }
        record.judgement().decisions().forEach(decision -> all.append('\n').append(decision.number()));
        return Document.hash(all.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .substring(0, 16);
    }

    private static Map<String, SortedSet<String>> facets(Record record) {
        Map<String, SortedSet<String>> facets = new TreeMap<>();
        add(facets, "type", Stream.of(record.type()));
        for (Telling telling : record.tellings()) {
            add(facets, Gist.STATE, telling.gist().values(Gist.STATE).stream());
            add(facets, Gist.AROUND, telling.gist().values(Gist.AROUND).stream());
            add(facets, "outlet", telling.source().outlet().stream());
            add(facets, "language", Stream.of(telling.language()));
        }
        add(facets, PAIR, pairs(List.copyOf(facets.getOrDefault(Gist.STATE, new TreeSet<>()))).stream());
        FACETS.forEach((facet, slots) -> slots.forEach(slot -> add(facets, facet, items(record, slot))));
        return facets;
    }

    /** All that is between two states is asked for most; so each two have a facet of their own. */
    static List<String> pairs(List<String> states) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            for (int j = i + 1; j < states.size(); j++) {
                pairs.add(states.get(i) + " " + states.get(j));
            }
        }
        return pairs;
    }

    private static void add(Map<String, SortedSet<String>> facets, String facet, Stream<String> values) {
        values.filter(value -> !value.isBlank())
                .forEach(value ->
                        facets.computeIfAbsent(facet, name -> new TreeSet<>()).add(value));
    }

    /** All that is told of a slot, and what somebody put into it; states are a facet of their own. */
    private static Stream<String> items(Record record, String slot) {
        Stream<String> told = record.said(slot).stream().flatMap(said -> items(said.value()));
        return Stream.concat(told, record.items(slot).stream())
                .filter(item -> !CODE.matcher(item).matches());
    }

    private static Stream<String> items(Value value) {
        return value instanceof Value.Many many ? many.items().stream() : Stream.of(value.toString());
    }
}
