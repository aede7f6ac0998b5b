package org.elchi.register.comparing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.elchi.register.record.Days;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;

/** Finds what the documents of an event tell besides it. */
final class Besides {
    private static final String QUOTE = "quote";

    private final Record record;
    private final List<Version> versions;
    private final Function<Telling, Side> sides;
    private final Shades shades;
    private final Set<String> documents;

    Besides(Record record, List<Version> versions, Function<Telling, Side> sides, Shades shades) {
        this.record = record;
        this.versions = versions;
        this.sides = sides;
        this.shades = shades;
        this.documents = record.tellings().stream().map(Telling::sha256).collect(Collectors.toUnmodifiableSet());
    }

    /** What some sides tell and others leave out: what belongs to the occasion first, then what is only recalled. */
    List<Beside> of(List<Record> others) {
        return others.stream()
                .filter(other -> !other.id().equals(record.id()))
                .map(this::beside)
                .filter(beside -> !beside.told().isEmpty() && !beside.leftOut().isEmpty())
                .sorted(Comparator.comparing(Beside::recalled)
                        .thenComparing(beside -> beside.record().type())
                        .thenComparing(beside -> beside.record().id()))
                .toList();
    }

    private Beside beside(Record other) {
        Set<Side> here = other.tellings().stream()
                .filter(telling -> documents.contains(telling.sha256()))
                .map(sides)
                .collect(Collectors.toSet());
        Set<Side> anywhere = other.tellings().stream().map(sides).collect(Collectors.toSet());
        List<Side> all = versions.stream().map(Version::side).toList();
        return new Beside(
                other,
                all.stream().filter(here::contains).toList(),
                all.stream().filter(side -> !anywhere.contains(side)).toList(),
                recalled(other));
    }

    private boolean recalled(Record other) {
        Optional<Days> event = When.of(record, shades.dates());
        return When.told(other, shades.dates())
                .filter(days -> event.isPresent()
                        && days.last().isBefore(event.get().first().minusDays(shades.recalled())))
                .isPresent();
    }

    /** Utterances that more than one document of the event gives. */
    List<Record> quotes(List<Record> others) {
        if (record.type().equals(QUOTE)) {
            return List.of(record);
        }
        return others.stream()
                .filter(other -> other.type().equals(QUOTE))
                .filter(other -> other.tellings().stream()
                                .map(Telling::sha256)
                                .filter(documents::contains)
                                .distinct()
                                .count()
                        > 1)
                .sorted(Comparator.comparing(Record::id))
                .toList();
    }
}
