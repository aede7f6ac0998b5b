package org.elchi.writing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elchi.register.decision.Judgement;
import org.elchi.register.merging.Merging;
import org.elchi.register.record.Days;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;
import org.elchi.writing.page.Paper;

/** Writes what the register holds between two states: a sentence for each record, each with the numbers of its sources. */
public final class Brief {
    private static final List<String> DISPUTABLE = List.of("kind", "place", "start", "end", "date", "count", "value");

    private final Wording wording;
    private final Saying saying;
    private final States states;
    private final Merging merging;

    public Brief(Wording wording, States states, Merging merging) {
        this.wording = wording;
        this.saying = new Saying(wording);
        this.states = states;
        this.merging = merging;
    }

    /**
     * The brief on two states.
     *
     * @param one code of the first
     * @param other code of the second
     * @param records all records of the register
     * @param documents how many documents the register keeps
     */
    public Paper of(String one, String other, Collection<Record> records, int documents) {
        List<Record> shared = new Pair(states, one, other).of(records);
        References references = new References(saying);
        List<Paper.Section> sections = new ArrayList<>();
        for (Wording.Section section : wording.sections()) {
            List<Paper.Line> lines = lines(section, shared, references);
            if (!lines.isEmpty()) {
                sections.add(new Paper.Section(section.heading(), lines));
            }
        }
        Map<String, String> names = Map.of(
                "a", states.name(one, wording.locale()),
                "b", states.name(other, wording.locale()),
                "documents", wording.counted("documents", documents));
        String lead = shared.isEmpty() ? phrase("nothing", names) : summary(shared);
        return new Paper(
                wording.locale().toLanguageTag(),
                phrase("title", names),
                List.of(lead),
                sections,
                new Paper.Headings("", phrase("sources", names), ""),
                references.sources());
    }

    private String phrase(String name, Map<String, String> slots) {
        return wording.phrase(name, slot -> Optional.ofNullable(slots.get(slot)));
    }

    private String summary(List<Record> shared) {
        List<Telling> tellings =
                shared.stream().flatMap(record -> record.tellings().stream()).toList();
        List<LocalDate> days = tellings.stream()
                .flatMap(telling -> telling.source().date().stream())
                .distinct()
                .sorted()
                .toList();
        int documents = (int) tellings.stream().map(Telling::sha256).distinct().count();
        return wording.phrase("summary", slot -> switch (slot) {
            case "documents" -> Optional.of(wording.counted("documents", documents));
            case "records" -> Optional.of(wording.counted("records", shared.size()));
            case "first" -> days.stream().findFirst().map(saying::day);
            case "last" -> days.size() > 1 ? Optional.of(saying.day(days.getLast())) : Optional.empty();
            default -> Optional.empty();
        });
    }

    // ---- sections

    private List<Paper.Line> lines(Wording.Section section, List<Record> records, References references) {
        List<Record> held = new ArrayList<>();
        for (String holds : section.holds()) {
            held.addAll(records.stream()
                    .filter(record -> holds(section, record).equals(Optional.of(holds)))
                    .filter(record -> !met(record, records))
                    .sorted(Comparator.comparing(this::day).reversed().thenComparing(Record::id))
                    .toList());
        }
        if (section.together()) {
            held.sort(Comparator.comparing(this::day).reversed());
        }
        section.lead().ifPresent(slot -> held.sort(Comparator.comparing(record -> lead(section, record))));
        List<Record> said = section.lead().isPresent() ? held : Topics.together(held);
        List<Paper.Line> lines = new ArrayList<>();
        said.stream()
                .limit(section.latest())
                .forEach(record -> lines.addAll(lines(section, record, records, references)));
        if (said.size() > section.latest()) {
            String rest = String.valueOf(said.size() - section.latest());
            lines.add(new Paper.Line(Optional.empty(), phrase("earlier", Map.of("count", rest)), List.of()));
        }
        return lines;
    }

    /** Under which of its names a section holds a record; a kind alone holds what no section holds by kind and state. */
    private Optional<String> holds(Wording.Section section, Record record) {
        String exact = record.type() + "." + state(record);
        boolean claimed =
                wording.sections().stream().anyMatch(any -> any.holds().contains(exact));
        String name = claimed ? exact : record.type();
        return section.holds().contains(name) ? Optional.of(name) : Optional.empty();
    }

    /** What people say, else how far the tellings that get furthest have it: what one report announces and another reports as signed is signed. */
    private String state(Record record) {
        Map<String, Judgement.Correction> corrections = record.judgement().corrections();
        return Stream.of("status", "action")
                .flatMap(slot -> Optional.ofNullable(corrections.get(slot)).stream())
                .flatMap(correction -> correction.value().stream())
                .map(Object::toString)
                .findFirst()
                .orElseGet(() -> told(record));
    }

    private String told(Record record) {
        return record.tellings().stream()
                .map(telling -> telling.slot("status").or(() -> telling.slot("action")))
                .map(state -> state.map(Object::toString).orElse("done"))
                .max(Comparator.comparingInt((String state) -> wording.stages().indexOf(state))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse("done");
    }

    /** The record by those tellings alone that tell of the step which it has reached: a plan's date is not that of what came of it. */
    private Record reached(Record record) {
        String state = state(record);
        List<Telling> tellings = record.tellings().stream()
                .filter(telling -> telling.slot("action").map(Object::toString).equals(Optional.of(state)))
                .toList();
        return tellings.isEmpty() ? record : new Record(record.id(), record.type(), tellings, record.judgement());
    }

    private LocalDate day(Record whole) {
        Record record = reached(whole);
        return Stream.of("start", "date", "end")
                .flatMap(slot -> record.text(slot).stream())
                .flatMap(date -> Days.parse(date).stream())
                .findFirst()
                .map(Days::first)
                .or(() -> Phrases.published(record))
                .orElse(LocalDate.MIN);
    }

    private String lead(Wording.Section section, Record record) {
        return phrases(section, record, List.of()).lead().map(saying::sentence).orElse("");
    }

    /** Whether what is planned, proposed or agreed has come about since, as another record tells. */
    private boolean met(Record record, List<Record> records) {
        return wording.open().contains(state(record))
                && records.stream()
                        .filter(other -> other.type().equals(record.type()) && !other.equals(record))
                        .filter(other -> !wording.open().contains(state(other)))
                        .filter(other -> !day(other).isBefore(day(record)))
                        .anyMatch(other -> merging.slots(record.type()).stream()
                                .allMatch(slot -> other.text(slot).equals(record.text(slot))));
    }

    // ---- lines

    private Phrases phrases(Wording.Section section, Record record, List<Record> records) {
        return new Phrases(
                wording,
                saying,
                states,
                record,
                reached(record),
                latest(record, records),
                section.lead().orElse(""));
    }

    private List<Paper.Line> lines(
            Wording.Section section, Record record, List<Record> records, References references) {
        Phrases phrases = phrases(section, record, records);
        Optional<String> sentence = wording.sentence(record.type(), state(record), phrases::of);
        if (sentence.isEmpty()) {
            return List.of();
        }
        Stream<Telling> told = Stream.concat(
                record.tellings().stream(),
                latest(record, records).stream().flatMap(figure -> figure.tellings().stream()));
        List<Paper.Line> lines = new ArrayList<>();
        lines.add(new Paper.Line(
                phrases.lead().map(saying::sentence),
                phrases.lead().isPresent() ? sentence.get() : saying.sentence(sentence.get()),
                references.of(told)));
        DISPUTABLE.forEach(slot -> differ(phrases, slot, references).ifPresent(lines::add));
        return lines;
    }

    private Optional<Paper.Line> differ(Phrases phrases, String slot, References references) {
        Map<String, List<Telling>> said = phrases.differing(slot);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        List<String> values = new ArrayList<>();
        said.forEach((value, tellings) -> values.add(value + " " + cited(references.of(tellings.stream()))));
        String text = phrase("differ", Map.of("slot", slot, "values", saying.list(values)));
        return Optional.of(new Paper.Line(Optional.empty(), text, List.of()));
    }

    private static String cited(List<Integer> references) {
        return references.stream().map(number -> "[" + number + "]").collect(Collectors.joining());
    }

    /** The latest figure of the measure that a target is about. */
    private Optional<Record> latest(Record target, List<Record> records) {
        return target.type().equals("target")
                ? records.stream()
                        .filter(record -> record.type().equals("metric"))
                        .filter(record -> record.text("metric").equals(target.text("metric"))
                                && record.text("currency").equals(target.text("currency")))
                        .max(Comparator.comparing(this::day).thenComparing(Record::id))
                : Optional.empty();
    }
}
