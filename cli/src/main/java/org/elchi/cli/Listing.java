package org.elchi.cli;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elchi.reading.Value;
import org.elchi.register.merging.Merging;
import org.jspecify.annotations.Nullable;

/** Prints things by their kinds, the kinds in the order of the merging policy. */
final class Listing {
    private static final BigDecimal GROUPED = BigDecimal.valueOf(10_000);

    private static final int NARROW = 80;
    private static final int LONG = 5_000;

    private final Screen screen;
    private final Merging merging;
    private final Map<String, List<List<String>>> byType = new TreeMap<>();
    private int rows;

    Listing(Screen screen, Merging merging) {
        this.screen = screen;
        this.merging = merging;
    }

    /**
     * Adds a row.
     *
     * @param id what to ask for to see more
     * @param slots what is told
     * @param words an excerpt of the words that tell it
     * @param from where they stand
     */
    void add(String id, String type, Map<String, Value> slots, String words, String from) {
        byType.computeIfAbsent(type, t -> new ArrayList<>()).add(List.of(id, told(merging, type, slots), words, from));
        if (++rows == LONG) {
            print();
        }
    }

    /** What is told, on one line: what makes the event what it is first. */
    static String told(Merging merging, String type, Map<String, Value> slots) {
        List<String> key = merging.slots(type);
        return Stream.concat(
                        key.stream().filter(slots::containsKey).map(slot -> shown(slots.get(slot))),
                        slots.entrySet().stream()
                                .filter(slot -> !key.contains(slot.getKey()))
                                .map(slot -> slot.getKey() + ": " + shown(slot.getValue())))
                .collect(Collectors.joining(" · "));
    }

    static String shown(@Nullable Value value) {
        return value instanceof Value.Number number && number.number().compareTo(GROUPED) >= 0
                ? NumberFormat.getInstance(Locale.ROOT).format(number.number())
                : String.valueOf(value);
    }

    /** Prints what has been added since it was last printed; what is long is printed bit by bit. */
    void print() {
        rows = 0;
        Map<String, List<List<String>>> ordered = new LinkedHashMap<>();
        merging.types().stream().filter(byType::containsKey).forEach(type -> ordered.put(type, byType.get(type)));
        byType.forEach(ordered::putIfAbsent);
        byType.clear();
        ordered.forEach(this::print);
    }

    private void print(String type, Collection<List<String>> rows) {
        Table table = screen.width() < NARROW ? stacked(rows) : beside(rows);
        screen.out().println(screen.bold(type) + screen.faint(" (" + rows.size() + ")"));
        table.lines(screen.width()).forEach(screen.out()::println);
        screen.out().println();
    }

    private static Table beside(Collection<List<String>> rows) {
        Table table = new Table(
                new Table.Column(0, 1), new Table.Column(5, 4), new Table.Column(5, 3), new Table.Column(0, 1));
        rows.forEach(table::row);
        return table;
    }

    /** On a narrow screen the words and where they are from stand below. */
    private static Table stacked(Collection<List<String>> rows) {
        Table table = new Table(new Table.Column(0, 1), new Table.Column(1, 3));
        for (List<String> row : rows) {
            table.row(List.of(row.get(0), row.get(1)));
            table.row(List.of("", row.get(2)));
            table.row(List.of("", "(" + row.get(3) + ")"));
        }
        return table;
    }
}
