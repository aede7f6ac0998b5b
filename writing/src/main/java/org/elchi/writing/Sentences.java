package org.elchi.writing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elchi.register.following.Following;
import org.elchi.register.merging.Merging;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;
import org.elchi.writing.page.Paper;
import org.elchi.writing.page.Paper.Run;
import org.elchi.writing.wording.Phrases;
import org.elchi.writing.wording.Said;
import org.elchi.writing.wording.Wording;

/** Tells records, each in a sentence that cites its evidence, and in another where documents contradict each other. */
final class Sentences {
    private final Wording wording;
    private final Outline outline;
    private final Steps steps;
    private final Following following = Following.load();
    private final Merging merging;
    private final Collection<Record> records;
    private final References references;

    /** @param records all that may be told: among them are the figures of targets, and what came of what was planned */
    Sentences(Wording wording, Outline outline, Merging merging, Collection<Record> records, References references) {
        this.wording = wording;
        this.outline = outline;
        this.steps = new Steps(outline);
        this.merging = merging;
        this.records = records;
        this.references = references;
    }

    /** What is told of a record; nothing where too little is known of it. */
    List<Paper.Line> of(Record record, Optional<String> lead) {
        Phrases phrases = phrases(record, lead);
        Optional<String> before = lead(record, lead);
        Optional<List<Run>> sentence = before.isPresent()
                ? wording.continued(record.type(), steps.variants(record), phrases::of)
                : wording.sentence(record.type(), steps.variants(record), phrases::of);
        if (sentence.isEmpty()) {
            return List.of();
        }
        Stream<Telling> told = Stream.concat(
                record.tellings().stream(), latest(record).stream().flatMap(figure -> figure.tellings().stream()));
        List<Paper.Line> lines = new ArrayList<>();
        lines.add(new Paper.Line(before, sentence.get(), references.of(told)));
        outline.disputable().forEach(slot -> differ(phrases, slot).ifPresent(lines::add));
        return lines;
    }

    /** The sentence alone, as plain text. */
    Optional<String> text(Record record) {
        return wording.sentence(record.type(), steps.variants(record), phrases(record, Optional.empty())::of)
                .map(runs -> runs.stream().map(Run::text).collect(Collectors.joining()));
    }

    /** What stands before the sentence. */
    Optional<String> lead(Record record, Optional<String> slot) {
        return slot.flatMap(name -> phrases(record, Optional.empty()).slot(name))
                .map(said -> wording.capital(
                        wording.list(said.items().stream().map(Said.Item::text).toList())));
    }

    private Phrases phrases(Record record, Optional<String> lead) {
        return new Phrases(
                wording,
                record,
                steps.reached(record),
                latest(record),
                lead.map(Set::of).orElse(Set.of()));
    }

    private Optional<Paper.Line> differ(Phrases phrases, String slot) {
        Map<String, List<Telling>> said = phrases.differing(slot);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        List<String> values = new ArrayList<>();
        List<Integer> cited = new ArrayList<>();
        said.forEach((value, tellings) -> {
            List<Integer> numbers = references.of(tellings.stream());
            values.add(value + " "
                    + numbers.stream().map(number -> "[" + number + "]").collect(Collectors.joining()));
            cited.addAll(numbers);
        });
        String name = wording.word("slots", "slots", slot).orElse(slot);
        return Optional.of(new Paper.Line(
                Optional.empty(),
                wording.runs("differ", Map.of("slot", text(name), "values", text(wording.list(values)))),
                List.of()));
    }

    private static Said text(String text) {
        return Wording.words(text);
    }

    /** The latest figure of what a target measures, between the same. */
    private Optional<Record> latest(Record target) {
        return following
                .measure(target)
                .filter(measure -> !following.figureTypes().contains(target.type()))
                .flatMap(measure -> records.stream()
                        .filter(record -> following.figureTypes().contains(record.type()))
                        .filter(record -> following.measure(record).equals(Optional.of(measure)))
                        .max(Comparator.comparing(steps::day).thenComparing(Record::id)));
    }

    /** Whether what is planned, proposed or agreed has come about since, as another record tells. */
    boolean met(Record record) {
        return steps.met(record, records, merging);
    }
}
