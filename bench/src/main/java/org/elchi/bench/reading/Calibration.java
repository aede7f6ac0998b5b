package org.elchi.bench.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.elchi.reading.gold.Corpus;

/** Learns how sure a fact is from our own documents and sentences; measures it by cross-validation, and writes weights, page and plot. */
public final class Calibration {
    private static final Path WEIGHTS =
            Path.of("reading", "src", "main", "resources", "org", "elchi", "reading", "fit", "confidence.tsv");
    private static final Path PAGE = Path.of("docs", "confidence.md");
    private static final Path PLOT = Path.of("docs", "confidence.svg");
    private static final String BEGIN = "<!-- measured by bench/calibrate -->";
    private static final String END = "<!-- end of what was measured -->";
    private static final int FOLDS = 10;
    private static final double TOLD = 0.5;
    private static final List<Double> LEAST = List.of(0.0, TOLD, 0.6, 0.7, 0.8, 0.9);

    private final Examples examples;
    private final StringBuilder page = new StringBuilder();

    private Calibration(Examples examples) {
        this.examples = examples;
    }

    /** Takes no arguments; run from the root of the repository. */
    public static void main(String[] arguments) throws IOException {
        new Calibration(Examples.of(Corpus.of(Quality.CORPUS))).run();
    }

    private void run() throws IOException {
        List<Judged> judged = judged();
        List<Judged> documents =
                judged.stream().filter(one -> one.example().document()).toList();
        List<Judged> sentences =
                judged.stream().filter(one -> !one.example().document()).toList();
        summary(Map.of("documents", documents, "sentences", sentences, "all", judged));
        bins(judged, documents);
        thresholds(documents);
        frames(documents);
        System.out.print(page);
        weights(Logistic.weights(examples.all()));
        Files.writeString(PLOT, ReliabilityPlot.of(new Reliability(judged)));
        String text = Files.readString(PAGE);
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        Files.writeString(PAGE, text.substring(0, begin) + "\n\n" + page + text.substring(text.indexOf(END)));
    }

    /** Each example as judged by what was learnt from other texts. */
    private List<Judged> judged() {
        Map<String, Integer> folds = new TreeMap<>();
        for (String text :
                new TreeSet<>(examples.all().stream().map(Example::text).toList())) {
            folds.put(text, folds.size() % FOLDS);
        }
        List<Judged> judged = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            Map<String, Double> weights = Logistic.weights(examples.all().stream()
                    .filter(example -> folds.getOrDefault(example.text(), left) != left)
                    .toList());
            examples.all().stream()
                    .filter(example -> folds.getOrDefault(example.text(), left) == left)
                    .forEach(example -> judged.add(new Judged(example, Logistic.probability(weights, example))));
        }
        return judged;
    }

    private void summary(Map<String, List<Judged>> parts) {
        row("facts of", "facts", "right", "Brier score", "of the average", "calibration error");
        row("---", "---:", "---:", "---:", "---:", "---:");
        for (String part : List.of("documents", "sentences", "all")) {
            Reliability reliability = new Reliability(parts.getOrDefault(part, List.of()));
            row(
                    part,
                    reliability.count(),
                    share(reliability.right()),
                    share(reliability.brier()),
                    share(reliability.brierOfAverage()),
                    share(reliability.error()));
        }
        page.append('\n');
    }

    private void bins(List<Judged> judged, List<Judged> documents) {
        Map<Double, Reliability.Bin> ofDocuments = new TreeMap<>();
        new Reliability(documents).bins().forEach(bin -> ofDocuments.put(bin.from(), bin));
        row("confidence from", "facts", "sure", "right", "of documents", "sure", "right");
        row("---:", "---:", "---:", "---:", "---:", "---:", "---:");
        for (Reliability.Bin bin : new Reliability(judged).bins()) {
            Reliability.Bin own = ofDocuments.getOrDefault(bin.from(), new Reliability.Bin(bin.from(), 0, 0, 0));
            row(
                    String.format(Locale.ROOT, "%.1f", bin.from()),
                    bin.count(),
                    share(bin.sure()),
                    share(bin.right()),
                    own.count(),
                    own.count() == 0 ? "" : share(own.sure()),
                    own.count() == 0 ? "" : share(own.right()));
        }
        page.append('\n');
    }

    private void thresholds(List<Judged> documents) {
        row("told from", "found", "missed", "false", "precision", "recall", "F1");
        row("---:", "---:", "---:", "---:", "---:", "---:", "---:");
        int gold = examples.gold().values().stream().mapToInt(count -> count).sum();
        for (double least : LEAST) {
            Threshold one = Threshold.of(least, documents, gold);
            row(
                    String.format(Locale.ROOT, "%.1f", least),
                    one.tally().found(),
                    one.tally().missed(),
                    one.tally().wrong(),
                    share(one.tally().precision()),
                    share(one.tally().recall()),
                    share(one.tally().f1()));
        }
        page.append('\n');
    }

    private void frames(List<Judged> documents) {
        row("frame", "facts", "precision", "F1", "best told from", "precision", "F1");
        row("---", "---:", "---:", "---:", "---:", "---:", "---:");
        examples.gold().forEach((frame, gold) -> {
            List<Judged> own = documents.stream()
                    .filter(one -> one.example().frame().equals(frame))
                    .toList();
            Threshold now = Threshold.of(TOLD, own, gold);
            Threshold best = LEAST.stream()
                    .filter(least -> least >= TOLD)
                    .map(least -> Threshold.of(least, own, gold))
                    .max(Comparator.comparingDouble(
                                    (Threshold one) -> one.tally().f1())
                            .thenComparing(one -> -one.least()))
                    .orElse(now);
            row(
                    frame,
                    gold,
                    share(now.tally().precision()),
                    share(now.tally().f1()),
                    String.format(Locale.ROOT, "%.1f", best.least()),
                    share(best.tally().precision()),
                    share(best.tally().f1()));
        });
        page.append('\n');
    }

    private void row(Object... cells) {
        for (Object cell : cells) {
            page.append("| ").append(cell).append(' ');
        }
        page.append("|\n");
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }

    private static void weights(Map<String, Double> weights) throws IOException {
        StringBuilder text = new StringBuilder("""
            # How sure a fact is, by what can be seen of it: what each sign adds to the logarithm of the odds.
            # Learnt from our own documents and sentences by bench/calibrate, which writes this file; docs/confidence.md says how well it does.
            """);
        new TreeMap<>(weights)
                .forEach((name, weight) -> text.append(name).append(String.format(Locale.ROOT, "\t%.3f%n", weight)));
        Files.writeString(WEIGHTS, text.toString().replace("\r", ""));
    }
}
