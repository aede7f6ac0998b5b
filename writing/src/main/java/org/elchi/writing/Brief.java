package org.elchi.writing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elchi.register.comparing.Press;
import org.elchi.register.following.Commitment;
import org.elchi.register.merging.Merging;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;
import org.elchi.writing.page.Paper;
import org.elchi.writing.wording.CommitmentWords;
import org.elchi.writing.wording.Said;
import org.elchi.writing.wording.Wording;

/** Writes what the register holds of a subject: a sentence for each record, each with the numbers of its sources. */
public final class Brief {
    private final Wording wording;
    private final CommitmentWords words;
    private final Merging merging;
    private final States states;
    private final Press press;
    private final Drawings drawings;
    private final Outline outline = Outline.load();
    private final Division division;

    public Brief(CommitmentWords words, States states, Merging merging, Press press) {
        this.wording = words.wording();
        this.words = words;
        this.merging = merging;
        this.division = new Division(merging);
        this.states = states;
        this.press = press;
        this.drawings = new Drawings(words);
    }

    /** The brief that a subject's material gives. */
    public Paper of(Material material) {
        References references = new References(wording);
        Sentences sentences = new Sentences(wording, outline, merging, material.records(), references);
        List<Paper.Section> sections = new ArrayList<>();
        for (Outline.Section section : outline.sections()) {
            section(section, material, sentences, references).ifPresent(sections::add);
        }
        return new Paper(
                wording.tag(),
                title(material, sentences),
                lead(material, sections.isEmpty()),
                sections,
                new Paper.Headings(wording.heading("contents"), wording.heading("sources"), wording.heading("page")),
                references.sources());
    }

    // ---- title and lead

    private String title(Material material, Sentences sentences) {
        return switch (material.subject()) {
            case Subject.Relations relations ->
                relations.states().size() > 1
                        ? phrase(
                                "title",
                                Map.of(
                                        "a",
                                        name(relations.states().get(0)),
                                        "b",
                                        name(relations.states().get(1))))
                        : phrase(
                                "title-state",
                                Map.of("state", name(relations.states().get(0))));
            case Subject.Person person -> phrase("title-person", Map.of("person", name(person.name())));
            case Subject.Body body ->
                phrase("title-body", of("body", word("session", "body", body.code()), body.states()));
            case Subject.Topic topic ->
                phrase("title-topic", of("topic", word("", "topics", topic.code()), topic.states()));
            case Subject.Occasion occasion ->
                material.records().stream()
                        .filter(record -> record.id().startsWith(occasion.id()))
                        .findFirst()
                        .flatMap(sentences::text)
                        .orElse(occasion.id());
        };
    }

    private Map<String, Said> of(String slot, Said what, List<String> states) {
        Map<String, Said> slots = new LinkedHashMap<>();
        slots.put(slot, what);
        if (!states.isEmpty()) {
            slots.put("states", wording.naming().all(states));
        }
        return slots;
    }

    private Said name(String id) {
        return wording.naming().all(List.of(id));
    }

    private Said word(String type, String slot, String code) {
        return Wording.words(wording.word(type, slot, code).orElse(code));
    }

    private String phrase(String name, Map<String, Said> slots) {
        return wording.phrase(name, slots);
    }

    private List<String> lead(Material material, boolean empty) {
        List<String> lead = new ArrayList<>();
        lead.add(phrase("as-of", period(material)));
        lead.add(empty ? nothing(material) : summary(material));
        long open = material.commitments().stream().filter(Commitment::open).count();
        if (open > 0) {
            Map<String, Said> slots = new LinkedHashMap<>();
            slots.put("open", wording.counted("open", open));
            long overdue =
                    material.commitments().stream().filter(Commitment::overdue).count();
            if (overdue > 0) {
                slots.put("overdue", wording.counted("overdue", overdue));
            }
            lead.add(phrase("promises", slots));
        }
        return lead;
    }

    private Map<String, Said> period(Material material) {
        Map<String, Said> slots = new LinkedHashMap<>();
        slots.put("day", Wording.words(wording.day(material.asOf())));
        material.since().ifPresent(day -> slots.put("since", Wording.words(wording.day(day))));
        return slots;
    }

    private String nothing(Material material) {
        Map<String, Said> slots = period(material);
        slots.put("documents", wording.counted("documents", material.documents()));
        if (!material.records().isEmpty()) {
            slots.put("outside", wording.counted("records", material.records().size()));
        }
        return phrase("nothing", slots);
    }

    private String summary(Material material) {
        List<Telling> tellings = Gathering.tellings(material.records());
        List<LocalDate> days = tellings.stream()
                .flatMap(telling -> telling.source().date().stream())
                .distinct()
                .sorted()
                .toList();
        Map<String, Said> slots = new LinkedHashMap<>();
        slots.put(
                "documents",
                wording.counted(
                        "documents",
                        tellings.stream().map(Telling::sha256).distinct().count()));
        slots.put("records", wording.counted("records", material.records().size()));
        if (!days.isEmpty()) {
            slots.put("first", Wording.words(wording.day(days.getFirst())));
        }
        if (days.size() > 1) {
            slots.put("last", Wording.words(wording.day(days.getLast())));
        }
        return phrase("summary", slots);
    }

    // ---- sections

    private Optional<Paper.Section> section(
            Outline.Section section, Material material, Sentences sentences, References references) {
        List<Record> told = division.told(section, material);
        Paper.Section made = switch (section.made().orElse("")) {
            case "promises" ->
                parts(
                        section,
                        new Promised(words, outline, sentences, references, drawings)
                                .of(material.commitments(), material.asOf()));
            case "bodies" -> parts(section, new Bodies(wording, sentences).of(told));
            case "timeline" -> drawn(section, told, material.subject());
            case "press" -> lines(section, new Stresses(wording, press, references).of(material.records()));
            default -> lines(section, listed(section, division.held(section, material), sentences));
        };
        return made.blocks().isEmpty() && made.parts().isEmpty() ? Optional.empty() : Optional.of(made);
    }

    private Paper.Section parts(Outline.Section section, List<Paper.Section> parts) {
        return new Paper.Section(wording.heading(section.name()), List.of(), parts);
    }

    private Paper.Section drawn(Outline.Section section, List<Record> records, Subject subject) {
        String heading = wording.heading(section.name());
        Set<String> wanted = subject instanceof Subject.Relations relations ? Set.copyOf(relations.states()) : Set.of();
        List<Paper.Block> blocks = new ArrayList<>();
        drawings.timeline(heading, records).ifPresent(blocks::add);
        if (!wanted.isEmpty()) {
            drawings.meetings(records, states, wanted).ifPresent(blocks::add);
        }
        if (wanted.size() != 2) {
            drawings.network(records, states).ifPresent(blocks::add);
        }
        return new Paper.Section(heading, blocks);
    }

    private Paper.Section lines(Outline.Section section, List<Paper.Line> lines) {
        return new Paper.Section(wording.heading(section.name()), lines);
    }

    private List<Paper.Line> listed(Outline.Section section, List<Record> held, Sentences sentences) {
        List<Record> said = section.lead().isPresent()
                ? held.stream()
                        .sorted(Comparator.comparing(
                                record -> sentences.lead(record, section.lead()).orElse("")))
                        .toList()
                : Topics.together(held);
        List<Paper.Line> lines = new ArrayList<>();
        said.stream().limit(section.latest()).forEach(record -> lines.addAll(sentences.of(record, section.lead())));
        if (said.size() > section.latest()) {
            lines.add(new Paper.Line(
                    Optional.empty(),
                    wording.runs(
                            "earlier", Map.of("records", wording.counted("records", said.size() - section.latest()))),
                    List.of()));
        }
        return lines;
    }
}
