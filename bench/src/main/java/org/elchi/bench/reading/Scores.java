package org.elchi.bench.reading;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.elchi.reading.gold.Matching;
import org.elchi.reading.gold.Tally;

/** Facts of whole documents counted by some name: a type, a language. */
final class Scores {
    private final String what;
    private final Map<String, Tally> tallies = new TreeMap<>();

    Scores(String what) {
        this.what = what;
    }

    void add(String name, Tally tally) {
        tallies.merge(name, tally, Tally::plus);
    }

    /** Counts each type of a matching under its own name. */
    void byType(Matching matching) {
        matching.types().forEach(type -> add(type, matching.tally(type)));
    }

    /** Counts all types of a matching under one name. */
    void all(String name, Matching matching) {
        add(name, Tally.NONE);
        matching.types().forEach(type -> add(name, matching.tally(type)));
    }

    Tally total() {
        return tallies.values().stream().reduce(Tally.NONE, Tally::plus);
    }

    void print() {
        System.out.printf(
                Locale.ROOT,
                "%-12s %6s %6s %6s %6s %6s %6s %6s%n",
                what,
                "found",
                "missed",
                "false",
                "P",
                "R",
                "F1",
                "slots");
        tallies.forEach(Scores::row);
        row("all", total());
        System.out.println();
    }

    private static void row(String name, Tally tally) {
        System.out.printf(
                Locale.ROOT,
                "%-12s %6d %6d %6d %6.3f %6.3f %6.3f %6.3f%n",
                name,
                tally.found(),
                tally.missed(),
                tally.wrong(),
                tally.precision(),
                tally.recall(),
                tally.f1(),
                tally.slots());
    }
}
