package org.elchi.bench.desk;

import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.HdrHistogram.Histogram;
import org.elchi.register.Register;
import org.elchi.register.merging.Merging;

/** Measures a desk that runs already: {@code DeskBench http://127.0.0.1:7780/ REGISTER [PER-SECOND [SECONDS]]}. */
public final class DeskBench {
    private static final long SEED = 1;
    /** So many seconds at a quarter, then at half of the rate, before anything is counted: a desk that is in use, not one that has just begun. */
    private static final int WARM_UP = 60;

    private DeskBench() {}

    /** @param arguments the desk's address, its register's folder, requests a second, for how many seconds */
    public static void main(String[] arguments) {
        URI desk = URI.create(arguments[0]);
        int perSecond = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 200;
        int seconds = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 60;
        Mix mix;
        try (Register register = Register.look(Path.of(arguments[1]), Merging.load())) {
            System.out.printf("register: %,d documents%n", register.size());
            mix = new Mix(register, SEED);
        }
        new Load(desk, perSecond / 4).run(mix, WARM_UP);
        new Load(desk, perSecond / 2).run(mix, WARM_UP);
        Load load = new Load(desk, perSecond);
        load.run(mix, seconds);
        print(load, mix, perSecond, seconds);
    }

    private static void print(Load load, Mix mix, int perSecond, int seconds) {
        System.out.printf(Locale.ROOT, "%d requests a second for %d seconds; milliseconds%n", perSecond, seconds);
        line("page", "n", "p50", "p95", "p99", "most");
        Histogram all = new Histogram(3);
        for (String kind : mix.kinds()) {
            Histogram times = load.times().getOrDefault(kind, new Histogram(3));
            all.add(times);
            line(kind, times);
        }
        line("all", all);
        Map<Integer, Long> statuses = new TreeMap<>();
        load.statuses().forEach((status, count) -> statuses.put(status, count.sum()));
        System.out.println("by status: " + statuses + ", without an answer: " + load.failed());
    }

    private static void line(String kind, Histogram times) {
        line(
                kind,
                String.valueOf(times.getTotalCount()),
                millis(times, 50),
                millis(times, 95),
                millis(times, 99),
                millis(times, 100));
    }

    private static String millis(Histogram times, double percentile) {
        return String.format(Locale.ROOT, "%.1f", times.getValueAtPercentile(percentile) / 1000.0);
    }

    private static void line(String kind, String... cells) {
        StringBuilder line = new StringBuilder(String.format("%-18s", kind));
        for (String cell : cells) {
            line.append(String.format("%9s", cell));
        }
        System.out.println(line);
    }
}
