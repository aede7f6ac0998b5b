package org.elchi.register.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.elchi.register.record.Record;
import org.elchi.register.record.Record.Said;

/** Lays what each side says of a slot beside what the others say. */
final class Rows {
    private final Shades shades;
    private final Record record;

    Rows(Shades shades, Record record) {
        this.shades = shades;
        this.record = record;
    }

    List<Row> of(List<Version> versions) {
        return record.slots().stream()
                .filter(slot -> !shades.words(record.type(), slot))
                .map(slot -> row(record.type(), slot, versions))
                .toList();
    }

    private Row row(String type, String slot, List<Version> versions) {
        List<List<Said>> said =
                versions.stream().map(version -> version.told().said(slot)).toList();
        List<Row.Cell> cells = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            cells.add(new Row.Cell(mark(type, slot, said, i), said.get(i)));
        }
        return new Row(slot, cells);
    }

    private Mark mark(String type, String slot, List<List<Said>> all, int own) {
        List<Said> said = all.get(own);
        List<Said> others = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            others.addAll(i == own ? List.of() : all.get(i));
        }
        if (said.isEmpty()) {
            return Mark.LEFT_OUT;
        }
        if (conflict(type, slot, said, said) || conflict(type, slot, said, others)) {
            return Mark.DIFFERS;
        }
        return others.isEmpty() && all.size() > 1 ? Mark.ONLY_HERE : Mark.of(weakest(type, slot, said, others));
    }

    private boolean conflict(String type, String slot, List<Said> said, List<Said> others) {
        return said.stream()
                .anyMatch(one ->
                        others.stream().anyMatch(other -> agreement(type, slot, one, other) == Agreement.CONFLICT));
    }

    /** How the best of what a side says stands to that of which it falls short most. */
    private Agreement weakest(String type, String slot, List<Said> said, List<Said> others) {
        return others.stream()
                .map(other -> said.stream()
                        .map(one -> agreement(type, slot, one, other))
                        .min(Comparator.naturalOrder())
                        .orElse(Agreement.SAME))
                .max(Comparator.naturalOrder())
                .orElse(Agreement.SAME);
    }

    private Agreement agreement(String type, String slot, Said one, Said other) {
        return shades.between(type, slot, one.value(), other.value(), name -> Occasion.states(record, name));
    }
}
