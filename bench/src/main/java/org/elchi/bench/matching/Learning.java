package org.elchi.bench.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.elchi.authority.Authority;
import org.elchi.authority.matching.Feature;
import org.elchi.authority.matching.Matcher;
import org.elchi.authority.matching.Weights;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;

/**
 * Learns the weights of matching, from pairs and, weighing as much in all, from the names of the world files: {@code Learning OUT FILE …} writes them, {@code Learning --folds N FILE …} measures by cross-validation and writes
 * nothing. Logistic regression that stays near the weights it starts from; as these choose how two names are laid side by side, it begins anew
 * with what was learnt until that settles.
 */
public final class Learning {
    private static final int ROUNDS = 4;
    private static final int STEPS = 3_000;
    private static final double RATE = 0.02;
    private static final double PULL = 4.0;
    private static final long SEED = 4;

    private final Matcher start;
    private final List<NamePair> world;

    private Learning(Matcher start, List<NamePair> world) {
        this.start = start;
        this.world = world;
    }

    public static void main(String[] args) throws IOException {
        boolean folds = args[0].equals("--folds");
        List<NamePair> pairs = new ArrayList<>();
        for (String file : List.of(args).subList(folds ? 2 : 1, args.length)) {
            pairs.addAll(NamePair.read(Path.of(file)));
        }
        Learning learning = new Learning(Matcher.load().with(beginning()), WorldPairs.of(Authority.load()));
        if (folds) {
            learning.validate(pairs, Integer.parseInt(args[1]));
        } else {
            learning.write(Path.of(args[0]), learning.learn(pairs));
        }
    }

    private static Weights beginning() {
        Problems problems = new Problems();
        Weights beginning = Weights.beginning(Data.bundled(Matcher.FOLDER), problems);
        problems.raise();
        return beginning;
    }

    private void validate(List<NamePair> pairs, int folds) {
        List<NamePair> mixed = new ArrayList<>(pairs);
        Collections.shuffle(mixed, new Random(SEED));
        Tally tally = new Tally();
        for (int fold = 0; fold < folds; fold++) {
            List<NamePair> seen = new ArrayList<>();
            List<NamePair> unseen = new ArrayList<>();
            for (int i = 0; i < mixed.size(); i++) {
                (i % folds == fold ? unseen : seen).add(mixed.get(i));
            }
            Matcher matcher = start.with(learn(seen));
            unseen.forEach(pair -> tally.add(
                    pair.same(), matcher.compare(pair.first(), pair.second()).same()));
        }
        System.out.println("unseen folds: pairs, same, wrong, missed, precision, recall");
        System.out.println(tally);
    }

    private Weights learn(List<NamePair> listed) {
        List<NamePair> pairs = new ArrayList<>(listed);
        pairs.addAll(world);
        double worldWeight = (double) listed.size() / world.size();
        Matcher matcher = start;
        for (int round = 0; round < ROUNDS; round++) {
            Matcher now = matcher;
            double[][] features = pairs.stream()
                    .map(pair -> now.features(pair.first(), pair.second()))
                    .toArray(double[][]::new);
            matcher = start.with(weights(regress(features, pairs, listed.size(), worldWeight)));
        }
        return matcher.weights();
    }

    private double[] regress(double[][] features, List<NamePair> pairs, int listed, double worldWeight) {
        double[] from = array(start.weights());
        double[] weights = from.clone();
        double[] squares = new double[weights.length];
        for (int step = 0; step < STEPS; step++) {
            double[] slope = new double[weights.length];
            for (int f = 0; f < weights.length; f++) {
                slope[f] = PULL * (weights[f] - from[f]) / scale(from[f]);
            }
            for (int i = 0; i < features.length; i++) {
                add(slope, features[i], weights, pairs.get(i).same(), i < listed ? 1 : worldWeight);
            }
            for (int f = 0; f < weights.length; f++) {
                squares[f] = 0.99 * squares[f] + 0.01 * slope[f] * slope[f];
                weights[f] -= RATE * slope[f] / (Math.sqrt(squares[f]) + 1e-9);
            }
        }
        return weights;
    }

    /** Great weights may move farther. */
    private static double scale(double weight) {
        return Math.max(1, weight * weight);
    }

    private static void add(double[] slope, double[] features, double[] weights, boolean same, double weight) {
        double odds = 0;
        for (int f = 0; f < weights.length; f++) {
            odds += weights[f] * features[f];
        }
        double error = 1 / (1 + Math.exp(-odds)) - (same ? 1 : 0);
        for (int f = 0; f < weights.length; f++) {
            slope[f] += weight * error * features[f];
        }
    }

    private static double[] array(Weights weights) {
        return Arrays.stream(Feature.values()).mapToDouble(weights::of).toArray();
    }

    private Weights weights(double[] values) {
        Map<Feature, Double> weights = new EnumMap<>(Feature.class);
        for (Feature feature : Feature.values()) {
            weights.put(feature, Math.round(100 * values[feature.ordinal()]) / 100.0);
        }
        return new Weights(weights, start.weights().threshold());
    }

    private void write(Path file, Weights weights) throws IOException {
        StringBuilder text = new StringBuilder("""
            # What each thing that is measured of two names adds to the log odds that one person bears both. Learnt by bench/match --learn.
            # feature	weight	what learning began with and stays near
            """);
        for (Feature feature : Feature.values()) {
            text.append(String.format(
                    Locale.ROOT,
                    "%s\t%.2f\t%.2f%n",
                    feature.key(),
                    weights.of(feature),
                    start.weights().of(feature)));
        }
        text.append(String.format(
                Locale.ROOT,
                "threshold\t%.2f\t%.2f%n",
                weights.threshold(),
                start.weights().threshold()));
        Files.writeString(file, text);
    }
}
