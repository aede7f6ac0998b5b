package org.elchi.register.search;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.elchi.reading.Value;
import org.elchi.register.record.Days;
import org.elchi.register.record.Evidence;
import org.elchi.register.record.Gist;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;
import org.elchi.register.search.Terms.Way;

/** Makes the entry of a record: the words of all tellings, each in its language, and behind them, where no text is, what its slots hold. */
final class RecordEntry {
    static final String WHAT = "record";

    private static final List<String> DATES = List.of("date", "start", "end");
    private static final String BETWEEN = " · ";

    private final Record record;
    private final Analysis analysis;
    private final Terms terms = new Terms();
    private final Set<String> states = new TreeSet<>();
    private final StringBuilder text = new StringBuilder();
    private int behind;

    private RecordEntry(Record record, Analysis analysis) {
        this.record = record;
        this.analysis = analysis;
    }

    static Document of(Record record, Analysis analysis) {
        return new RecordEntry(record, analysis).entry();
    }

    private Document entry() {
        String title = title();
        words().forEach((words, telling) ->
                add(words, telling.language(), telling.source().date()));
        behind = terms.words();
        record.tellings().forEach(this::slots);
        Entries.words(title).forEach(word -> terms.add(Way.WORD, word, behind++));
        Optional<Days> days = days();
        return Entries.of(WHAT, record.id())
                .text(title, text.toString(), terms)
                .states(states)
                .facet(Facet.TOPIC, terms.topics())
                .facet(Facet.KIND, List.of(record.type()))
                .each(Entries.KIND, List.of(record.type()), Field.Store.YES)
                .languages(distinct(record.tellings().stream().map(Telling::language)))
                .outlets(distinct(record.tellings().stream().flatMap(telling -> telling.source().outlet().stream())))
                .days(days.map(Days::first), days.map(Days::last))
                .entry();
    }

    private static List<String> distinct(Stream<String> values) {
        return values.distinct().sorted().toList();
    }

    /** What the record is, in short: the kind and what its slots hold. */
    private String title() {
        return Stream.concat(
                        Stream.of(record.type()),
                        record.values().values().stream().map(Value::toString))
                .collect(Collectors.joining(BETWEEN));
    }

    private void add(String words, String language, Optional<LocalDate> day) {
        analysis.fill(words, language, day, terms, text.length());
        text.append(words).append('\n');
    }

    /** The evidence, each words once, with a telling that has them. */
    private Map<String, Telling> words() {
        Map<String, Telling> words = new LinkedHashMap<>();
        for (Telling telling : record.tellings()) {
            for (Evidence evidence : telling.evidence()) {
                words.putIfAbsent(evidence.words(), telling);
            }
        }
        return words;
    }

    /** Codes and names in slots are concepts and names. */
    private void slots(Telling telling) {
        for (String item : items(telling)) {
            analysis.concepts().of(item).forEach(concept -> terms.add(Way.CONCEPT, concept, behind));
            analysis.world().entity(item).ifPresent(entity -> {
                terms.add(Way.NAME, item, behind);
                states.addAll(
                        Concern.of(analysis.world(), entity, telling.source().date()));
            });
        }
        states.addAll(telling.gist().values(Gist.STATE));
    }

    private static Set<String> items(Telling telling) {
        Set<String> items = new TreeSet<>();
        telling.fact()
                .slots()
                .values()
                .forEach(value ->
                        items.addAll(value instanceof Value.Many many ? many.items() : List.of(value.toString())));
        return items;
    }

    // ---- time

    private Optional<Days> days() {
        return Stream.concat(dated(), published()).reduce(Days::union);
    }

    private Stream<Days> dated() {
        return DATES.stream()
                .flatMap(slot -> record.tellings().stream().flatMap(telling -> telling.slot(slot).stream()))
                .flatMap(value -> Days.parse(value.toString()).stream());
    }

    /** Where no telling dates the event. */
    private Stream<Days> published() {
        return dated().findAny().isPresent()
                ? Stream.empty()
                : record.tellings().stream().flatMap(telling -> telling.published().stream());
    }
}
