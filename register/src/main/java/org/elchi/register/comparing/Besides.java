package org.elchi.register.comparing;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elchi.register.record.Days;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;

/** Finds what the documents of an event tell besides it, and who leaves it out. */
final class Besides {
    private final Record record;
    private final List<Side> all;
    private final Function<Telling, Side> sides;
    private final Shades shades;

    Besides(Record record, List<Version> versions, Function<Telling, Side> sides, Shades shades) {
        this.record = record;
        this.all = versions.stream().map(Version::side).toList();
        this.sides = sides;
        this.shades = shades;
    }

    /** What some sides tell and others leave out: what belongs to the occasion first, then what is only recalled. */
    List<Beside> of(List<Record> others, List<Dispute> disputes) {
        return others.stream()
                .map(other -> beside(other, disputes))
                .filter(beside -> !beside.told().isEmpty() && !beside.leftOut().isEmpty())
                .sorted(Comparator.comparing(Beside::recalled)
                        .thenComparing(beside -> beside.record().type())
                        .thenComparing(beside -> beside.record().id()))
                .toList();
    }

    private Beside beside(Record other, List<Dispute> disputes) {
        Set<String> documents = Occasion.documents(record);
        Set<Side> here = sides(other.tellings().stream().filter(telling -> documents.contains(telling.sha256())));
        Set<Side> anywhere = sides(Stream.concat(Stream.of(other), rivals(other, disputes))
                .map(Record::tellings)
                .flatMap(Collection::stream));
        return new Beside(
                other,
                all.stream().filter(here::contains).toList(),
                all.stream().filter(side -> !anywhere.contains(side)).toList(),
                recalled(other));
    }

    private Set<Side> sides(Stream<Telling> tellings) {
        return tellings.map(sides).collect(Collectors.toSet());
    }

    /** Who gives another number does not leave the thing out. */
    private static Stream<Record> rivals(Record record, List<Dispute> disputes) {
        return disputes.stream()
                .map(Dispute::records)
                .filter(records -> records.stream().map(Record::id).anyMatch(record.id()::equals))
                .flatMap(Collection::stream);
    }

    private boolean recalled(Record other) {
        Optional<Days> event = When.of(record, shades.dates());
        return When.told(other, shades.dates())
                .filter(days -> event.isPresent()
                        && days.last().isBefore(event.get().first().minusDays(shades.recalled())))
                .isPresent();
    }
}
