package org.elchi.bench.reading;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.elchi.reading.gold.Matching;
import org.elchi.reading.gold.Matching.Pair;
import org.elchi.reading.gold.Saying;

/** Sentences counted by some name: a type, a language. */
final class SayingCounts {
    /** @param more facts of the type beside those that the sentences say */
    private record Count(int read, int missed, int more, int agreeing, int asked, int kept, int broken) {
        static Count of(Saying saying, Matching matching) {
            boolean holds = saying.holds(matching);
            return saying.silent()
                    ? new Count(0, 0, 0, 0, 0, holds ? 1 : 0, holds ? 0 : 1)
                    : new Count(
                            holds ? 1 : 0,
                            holds ? 0 : 1,
                            holds ? matching.wrong().size() : 0,
                            matching.pairs().stream()
                                    .map(Pair::agreement)
                                    .mapToInt(one -> one.agreeing())
                                    .sum(),
                            matching.pairs().stream()
                                    .map(Pair::agreement)
                                    .mapToInt(one -> one.asked())
                                    .sum(),
                            0,
                            0);
        }

        Count plus(Count other) {
            return new Count(
                    read + other.read,
                    missed + other.missed,
                    more + other.more,
                    agreeing + other.agreeing,
                    asked + other.asked,
                    kept + other.kept,
                    broken + other.broken);
        }
    }

    private static final Count NONE = new Count(0, 0, 0, 0, 0, 0, 0);

    private final String what;
    private final Map<String, Count> counts = new TreeMap<>();

    SayingCounts(String what) {
        this.what = what;
    }

    void add(String name, Saying saying, Matching matching) {
        counts.merge(name, Count.of(saying, matching), Count::plus);
    }

    void print() {
        System.out.printf(
                Locale.ROOT,
                "%-12s %6s %6s %6s %6s %6s | %6s %6s %6s%n",
                what,
                "read",
                "missed",
                "share",
                "slots",
                "more",
                "silent",
                "false",
                "share");
        counts.forEach(SayingCounts::row);
        row("all", counts.values().stream().reduce(NONE, Count::plus));
        System.out.println();
    }

    private static void row(String name, Count count) {
        System.out.printf(
                Locale.ROOT,
                "%-12s %6d %6d %6.3f %6.3f %6d | %6d %6d %6.3f%n",
                name,
                count.read(),
                count.missed(),
                share(count.read(), count.missed()),
                share(count.agreeing(), count.asked() - count.agreeing()),
                count.more(),
                count.kept(),
                count.broken(),
                share(count.kept(), count.broken()));
    }

    private static double share(int part, int rest) {
        return part + rest == 0 ? 0 : (double) part / (part + rest);
    }
}
