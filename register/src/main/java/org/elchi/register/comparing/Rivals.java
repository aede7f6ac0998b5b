package org.elchi.register.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.elchi.reading.Value;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;

/** Finds records beside an event that no document tells both of, and that agree in all but one number. */
final class Rivals {
    /** So many slots must agree. */
    private static final int ALIKE = 2;

    private final Shades shades;

    Rivals(Shades shades) {
        this.shades = shades;
    }

    List<Rival> of(List<Record> records) {
        List<Record> ordered =
                records.stream().sorted(Comparator.comparing(Record::id)).toList();
        List<Rival> rivals = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            for (int j = i + 1; j < ordered.size(); j++) {
                rival(ordered.get(i), ordered.get(j)).ifPresent(rivals::add);
            }
        }
        return rivals;
    }

    private Optional<Rival> rival(Record one, Record other) {
        if (!one.type().equals(other.type()) || !dates(one).equals(dates(other)) || together(one, other)) {
            return Optional.empty();
        }
        List<String> shared =
                one.slots().stream().filter(other.slots()::contains).toList();
        List<String> differ = shared.stream()
                .filter(slot -> between(slot, one, other) == Agreement.CONFLICT)
                .toList();
        boolean single = differ.size() == 1 && shared.size() > ALIKE && number(differ.getFirst(), one);
        return single ? Optional.of(new Rival(differ.getFirst(), one, other)) : Optional.empty();
    }

    private Agreement between(String slot, Record one, Record other) {
        return one.slot(slot)
                .flatMap(value -> other.slot(slot)
                        .map(beside ->
                                shades.between(one.type(), slot, value, beside, name -> Occasion.states(one, name))))
                .orElse(Agreement.SAME);
    }

    private static boolean number(String slot, Record record) {
        return record.slot(slot).filter(Value.Number.class::isInstance).isPresent();
    }

    /** The slots that date it: a figure of last year is no rival of one without a year. */
    private Set<String> dates(Record record) {
        Set<String> dates = new HashSet<>(shades.dates());
        dates.retainAll(record.slots());
        return dates;
    }

    private static boolean together(Record one, Record other) {
        Set<String> documents = one.tellings().stream().map(Telling::sha256).collect(Collectors.toSet());
        return other.tellings().stream().map(Telling::sha256).anyMatch(documents::contains);
    }
}
