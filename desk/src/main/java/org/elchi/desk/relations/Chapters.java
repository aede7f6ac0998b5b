package org.elchi.desk.relations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elchi.desk.Words;
import org.elchi.desk.relations.Dossier.Body;
import org.elchi.register.comparing.Press;
import org.elchi.register.record.Record;
import org.elchi.writing.Division;
import org.elchi.writing.Material;
import org.elchi.writing.Stresses;
import org.elchi.writing.export.Happening;
import org.elchi.writing.plot.Plot;

/** Writes the sections of a page on relations, in the order of a brief; empty ones are left out. */
final class Chapters {
    /** So many stand in a section that is not asked for whole. */
    private static final int MOST = 15;

    private final Asked asked;
    private final Words words;
    private final Press press;
    private final Items items;
    private final Plots plots;

    Chapters(Asked asked, Words words, Press press, Plots plots) {
        this.asked = asked;
        this.words = words;
        this.press = press;
        this.items = new Items(words);
        this.plots = plots;
    }

    List<Dossier.Section> of(Gathered gathered, Dossier.Promised promised) {
        List<Dossier.Section> sections = new ArrayList<>();
        for (Division.Part part : gathered.parts()) {
            body(part, gathered.known().material(), promised)
                    .ifPresent(body -> sections.add(
                            new Dossier.Section(part.name(), words.wording().heading(part.name()), body)));
        }
        return sections;
    }

    private Optional<Body> body(Division.Part part, Material material, Dossier.Promised promised) {
        return switch (part.made().orElse(part.name())) {
            case "promises" ->
                Optional.<Body>of(promised)
                        .filter(some -> !promised.groups().isEmpty()
                                || !promised.goals().isEmpty());
            case "relations" -> some(steps(part.records()), Dossier.Ranks::new);
            case "timeline" -> some(pictures(material), Dossier.Pictures::new);
            case "bodies" -> some(new Councils(words, items).of(part.records()), Dossier.Councils::new);
            case "press" -> some(sides(material), Dossier.Stressed::new);
            case "said" -> some(speakers(part), Dossier.Speakers::new);
            default -> part.records().isEmpty() ? Optional.empty() : Optional.of(listed(part));
        };
    }

    private static <T> Optional<Body> some(List<T> list, java.util.function.Function<List<T>, Body> made) {
        return list.isEmpty() ? Optional.empty() : Optional.of(made.apply(list));
    }

    private List<Dossier.Step> steps(List<Record> relations) {
        return relations.stream()
                .map(record -> new Dossier.Step(
                        Happening.date(record).map(words::date).orElse(""),
                        record.text("level")
                                .map(level -> words.wording().capital(words.value("relation", "level", level)))
                                .orElse(""),
                        items.of(record)))
                .toList();
    }

    private List<Dossier.Picture> pictures(Material material) {
        List<Dossier.Picture> pictures = new ArrayList<>();
        for (String name : Plots.NAMES) {
            plots.of(name, material, Set.copyOf(asked.states()))
                    .map(plot -> picture(name, plot))
                    .ifPresent(pictures::add);
        }
        return pictures;
    }

    private Dossier.Picture picture(String name, Plot plot) {
        return new Dossier.Picture(plot.inline(), asked.plot(name), plots.title(name));
    }

    private List<Dossier.Side> sides(Material material) {
        return Stresses.of(material.records(), press).stream()
                .filter(stress -> !stress.most().isEmpty())
                .map(stress -> new Dossier.Side(
                        words.name(stress.state()), stress.documents(), topics(stress.most()), topics(stress.alone())))
                .toList();
    }

    private List<String> topics(List<String> codes) {
        return codes.stream().map(code -> words.value("", "topics", code)).toList();
    }

    private List<Dossier.Speaker> speakers(Division.Part part) {
        return new Speaking(words, items)
                .of(part.records(), asked.whole().contains(part.name()) ? Integer.MAX_VALUE : MOST);
    }

    private Dossier.Listed listed(Division.Part part) {
        boolean whole = asked.whole().contains(part.name());
        int most = whole ? Integer.MAX_VALUE : Math.min(MOST, part.latest());
        List<Record> shown = part.records().stream().limit(most).toList();
        List<Dossier.Topic> topics = part.lead()
                .map(slot -> topics(shown, slot))
                .orElseGet(() -> List.of(new Dossier.Topic("", items.of(shown))));
        return new Dossier.Listed(topics, part.records().size() - shown.size(), asked.whole(part.name()));
    }

    /** Grouped by the first of the values of a slot, in the order of the language; last those without one. */
    private List<Dossier.Topic> topics(List<Record> records, String slot) {
        Map<String, List<Record>> groups = new LinkedHashMap<>();
        records.forEach(record -> groups.computeIfAbsent(
                        record.items(slot).stream().findFirst().orElse(""), topic -> new ArrayList<>())
                .add(record));
        return groups.entrySet().stream()
                .map(group -> Map.entry(
                        group.getKey().isEmpty() ? "" : words.value("", slot, group.getKey()), group.getValue()))
                .sorted(Comparator.comparing((Map.Entry<String, List<Record>> group) ->
                                group.getKey().isEmpty())
                        .thenComparing(Map.Entry::getKey, words.wording().order()))
                .map(group -> new Dossier.Topic(
                        group.getKey().isEmpty()
                                ? words.say("relations.without-topic")
                                : words.wording().capital(group.getKey()),
                        items.of(group.getValue())))
                .toList();
    }
}
