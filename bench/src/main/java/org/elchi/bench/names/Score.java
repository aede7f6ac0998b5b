package org.elchi.bench.names;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;

/** Precision, recall and F1 of names, exact in span and class, as conlleval counts them. */
final class Score {
    private static final String ALL = "all classes";

    /** How many there are. */
    static final class Count {
        private int gold;
        private int found;
        private int right;

        double f1() {
            return gold + found == 0 ? 0 : 200.0 * right / (gold + found);
        }

        String line(String name) {
            return String.format(
                    Locale.ROOT,
                    "%-14s %6d %6d %6d %7.2f %7.2f %7.2f",
                    name,
                    gold,
                    found,
                    right,
                    found == 0 ? 0 : 100.0 * right / found,
                    gold == 0 ? 0 : 100.0 * right / gold,
                    f1());
        }
    }

    static final String HEAD = String.format(
            Locale.ROOT, "%-14s %6s %6s %6s %7s %7s %7s", "class", "gold", "found", "right", "P", "R", "F1");

    private final TreeMap<String, Count> counts = new TreeMap<>();
    private final Set<String> chief;
    private final String together;

    /** @param chief the classes that are summed up */
    Score(List<String> chief) {
        this.chief = Set.copyOf(chief);
        this.together = "these " + chief.size();
    }

    void count(List<String> gold, List<String> found) {
        Set<Entities.Entity> wanted = new HashSet<>(Entities.of(gold));
        Set<Entities.Entity> ours = new HashSet<>(Entities.of(found));
        wanted.forEach(entity -> each(entity.kind(), count -> count.gold++));
        ours.forEach(entity -> each(entity.kind(), count -> count.found++));
        ours.stream().filter(wanted::contains).forEach(entity -> each(entity.kind(), count -> count.right++));
    }

    private void each(String kind, java.util.function.Consumer<Count> action) {
        action.accept(of(kind));
        action.accept(of(ALL));
        if (chief.contains(kind)) {
            action.accept(of(together));
        }
    }

    private Count of(String kind) {
        return counts.computeIfAbsent(kind, key -> new Count());
    }

    double chiefF1() {
        return of(together).f1();
    }

    double f1(String kind) {
        return of(kind).f1();
    }

    void print(boolean all) {
        System.out.println(HEAD);
        counts.forEach((name, count) -> {
            if (all || chief.contains(name) || name.equals(together)) {
                System.out.println(count.line(name));
            }
        });
    }
}
