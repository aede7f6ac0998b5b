package org.elchi.bench.matching;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.elchi.authority.matching.Comparison;
import org.elchi.authority.matching.Matcher;
import org.elchi.authority.matching.Reason;

/** How many pairs of names are told right: {@code Accuracy [--misses] FILE …}, over all and by tag. */
public final class Accuracy {
    private static final int FEW = 10;

    private record Told(NamePair pair, Comparison comparison) {
        boolean right() {
            return pair.same() == comparison.same();
        }
    }

    private Accuracy() {}

    public static void main(String[] args) {
        boolean misses = List.of(args).contains("--misses");
        for (String argument : args) {
            if (!argument.startsWith("--")) {
                print(Path.of(argument), misses);
            }
        }
    }

    private static void print(Path file, boolean misses) {
        Matcher matcher = Matcher.load();
        List<Told> told = NamePair.read(file).stream()
                .map(pair -> new Told(pair, matcher.compare(pair.first(), pair.second())))
                .toList();
        Tally all = new Tally();
        Map<String, Tally> byTag = new TreeMap<>();
        for (Told each : told) {
            all.add(each.pair().same(), each.comparison().same());
            each.pair()
                    .tags()
                    .forEach(tag -> byTag.computeIfAbsent(tag, t -> new Tally())
                            .add(each.pair().same(), each.comparison().same()));
        }
        System.out.println(file.getFileName());
        System.out.printf(
                Locale.ROOT,
                "%-18s %6s %6s %6s %6s  %6s %6s%n",
                "",
                "pairs",
                "same",
                "wrong",
                "missed",
                "prec.",
                "recall");
        line("all", all);
        byTag.entrySet().stream()
                .filter(entry -> entry.getValue().pairs() >= FEW)
                .forEach(entry -> line(entry.getKey(), entry.getValue()));
        System.out.printf(
                Locale.ROOT,
                "score: mean squared error %.4f, recall at precision .99 %.2f, .995 %.2f, 1 %.2f%n",
                error(told),
                100 * recall(told, 0.99),
                100 * recall(told, 0.995),
                100 * recall(told, 1));
        if (misses) {
            told.stream().filter(each -> !each.right()).forEach(Accuracy::miss);
        }
    }

    private static void line(String name, Tally tally) {
        System.out.printf(Locale.ROOT, "%-18s %s%n", name, tally);
    }

    private static double error(List<Told> told) {
        return told.stream()
                .mapToDouble(each ->
                        Math.pow(each.comparison().score() - (each.pair().same() ? 1 : 0), 2))
                .average()
                .orElse(0);
    }

    /** The best recall of any threshold that keeps the precision. */
    private static double recall(List<Told> told, double precision) {
        List<Told> ranked = new ArrayList<>(told);
        ranked.sort(Comparator.comparingDouble((Told each) -> -each.comparison().score()));
        double all = told.stream().filter(each -> each.pair().same()).count();
        double best = 0;
        int same = 0;
        for (int i = 0; i < ranked.size(); i++) {
            same += ranked.get(i).pair().same() ? 1 : 0;
            best = same >= precision * (i + 1) ? Math.max(best, same / all) : best;
        }
        return best;
    }

    private static void miss(Told told) {
        String reasons =
                told.comparison().reasons().stream().map(Accuracy::reason).collect(Collectors.joining(", "));
        System.out.printf(
                Locale.ROOT,
                "%s %.3f\t%s\t%s\t%s\t%s%n",
                told.pair().same() ? "missed" : "wrong ",
                told.comparison().score(),
                told.pair().first(),
                told.pair().second(),
                String.join(",", told.pair().tags()),
                reasons);
    }

    private static String reason(Reason reason) {
        String kind = reason.kind().name().toLowerCase(Locale.ROOT);
        return String.format(Locale.ROOT, "%s %s/%s %.1f", kind, reason.first(), reason.second(), reason.weight());
    }
}
