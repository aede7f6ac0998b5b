package org.elchi.writing;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.elchi.register.merging.Merging;
import org.elchi.register.record.Days;
import org.elchi.register.record.Record;

/** Divides what is known of a subject among the sections of a brief, for whoever shows it in another way. */
public final class Division {
    private final Outline outline = Outline.load();
    private final Steps steps = new Steps(outline);
    private final Merging merging;

    public Division(Merging merging) {
        this.merging = merging;
    }

    /**
     * What stands in a section.
     *
     * @param name by which a language names its heading
     * @param made what makes it, where it is not the records in their order
     * @param lead the slot by whose value they are grouped
     * @param latest so many are shown where not all are asked for
     * @param records in the order of the section
     */
    public record Part(String name, Optional<String> made, Optional<String> lead, int latest, List<Record> records) {
        public Part {
            records = List.copyOf(records);
        }
    }

    /** All sections in their order; those that are made hold all that they are made of. */
    public List<Part> of(Material material) {
        return outline.sections().stream()
                .map(section -> new Part(
                        section.name(),
                        section.made(),
                        section.lead(),
                        section.latest(),
                        section.made().isPresent() ? told(section, material) : held(section, material)))
                .toList();
    }

    /** How near a day is that is due soon. */
    public Period soon() {
        return outline.soon();
    }

    /** How long nobody speaks of what counts as silent. */
    public Period silence() {
        return outline.silence();
    }

    /** The days on which a record was, or is to be, as far as a report tells. */
    public Optional<Days> days(Record record) {
        return steps.days(record);
    }

    /** Of events, only what is in the time asked for. */
    List<Record> told(Outline.Section section, Material material) {
        return section.always() || material.since().isEmpty()
                ? material.records()
                : material.records().stream()
                        .filter(record ->
                                !last(record).isBefore(material.since().get()))
                        .toList();
    }

    private LocalDate last(Record record) {
        return steps.days(record).map(Days::last).orElseGet(() -> steps.day(record));
    }

    /** The records of a section, in its order; of what has come about since, not that it was planned. */
    List<Record> held(Outline.Section section, Material material) {
        List<Record> records = told(section, material);
        List<Record> held = new ArrayList<>();
        for (String holds : section.holds()) {
            held.addAll(records.stream()
                    .filter(record -> outline.holds(section, record.type(), steps.state(record))
                            .equals(Optional.of(holds)))
                    .filter(record -> !steps.met(record, material.records(), merging))
                    .filter(record -> !section.ahead() || ahead(record, material.asOf()))
                    .sorted(Comparator.comparing(steps::day).reversed().thenComparing(Record::id))
                    .toList());
        }
        if (section.together()) {
            held.sort(Comparator.comparing(steps::day).reversed());
        }
        if (section.ahead()) {
            held.sort(Comparator.comparing(steps::day));
        }
        return held;
    }

    /** Whether its day has not passed; of what has no day, whether it may still come. */
    private boolean ahead(Record record, LocalDate asOf) {
        return steps.days(record).map(days -> !days.last().isBefore(asOf)).orElse(true);
    }
}
