package org.elchi.register.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.elchi.reading.Value;
import org.elchi.register.record.Record;
import org.elchi.register.record.Record.Said;

/**
 * Finds what the documents of an event tell besides it and contradict each other in: within a record, or between two that no document tells
 * both of and that agree in all but one number.
 */
final class Disputes {
    /** So many slots must agree. */
    private static final int ALIKE = 2;

    private final Shades shades;

    Disputes(Shades shades) {
        this.shades = shades;
    }

    /** @param records each with the tellings of the event's documents alone */
    List<Dispute> of(List<Record> records) {
        List<Record> ordered =
                records.stream().sorted(Comparator.comparing(Record::id)).toList();
        List<Dispute> disputes = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            disputes.addAll(within(ordered.get(i)));
            for (Record other : ordered.subList(i + 1, ordered.size())) {
                between(ordered.get(i), other).ifPresent(disputes::add);
            }
        }
        return disputes;
    }

    private List<Dispute> within(Record record) {
        return record.slots().stream()
                .filter(slot -> !shades.words(record.type(), slot))
                .map(slot -> new Dispute(slot, List.of(record), record.said(slot)))
                .filter(dispute -> contradicts(record, dispute))
                .toList();
    }

    private boolean contradicts(Record record, Dispute dispute) {
        return dispute.said().stream()
                .anyMatch(one -> dispute.said().stream()
                        .anyMatch(other ->
                                agreement(record, dispute.slot(), one.value(), other.value()) == Agreement.CONFLICT));
    }

    private Optional<Dispute> between(Record one, Record other) {
        boolean comparable = one.type().equals(other.type()) && dates(one).equals(dates(other));
        return comparable && !together(one, other) ? number(one, other) : Optional.empty();
    }

    private Optional<Dispute> number(Record one, Record other) {
        List<String> shared =
                one.slots().stream().filter(other.slots()::contains).toList();
        List<String> differ =
                shared.stream().filter(slot -> conflict(slot, one, other)).toList();
        return differ.size() == 1 && shared.size() > ALIKE && isNumber(differ.getFirst(), one)
                ? Optional.of(dispute(differ.getFirst(), one, other))
                : Optional.empty();
    }

    private static Dispute dispute(String slot, Record one, Record other) {
        List<Said> said = Stream.of(one, other)
                .flatMap(record -> record.said(slot).stream())
                .toList();
        return new Dispute(slot, List.of(one, other), said);
    }

    private boolean conflict(String slot, Record one, Record other) {
        return one.slot(slot)
                .flatMap(value -> other.slot(slot).map(beside -> agreement(one, slot, value, beside)))
                .filter(agreement -> agreement == Agreement.CONFLICT)
                .isPresent();
    }

    private Agreement agreement(Record record, String slot, Value one, Value other) {
        return shades.between(record.type(), slot, one, other, name -> Occasion.states(record, name));
    }

    private static boolean isNumber(String slot, Record record) {
        return record.slot(slot).filter(Value.Number.class::isInstance).isPresent();
    }

    /** The slots that date it: a figure of last year is no rival of one without a year. */
    private Set<String> dates(Record record) {
        Set<String> dates = new HashSet<>(shades.dates());
        dates.retainAll(record.slots());
        return dates;
    }

    private static boolean together(Record one, Record other) {
        Set<String> documents = Occasion.documents(one);
        return Occasion.documents(other).stream().anyMatch(documents::contains);
    }
}
