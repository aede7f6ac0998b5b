package org.elchi.bench.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Logistic regression with small weights preferred (ridge), by Newton's method; the same examples in the same order give the same weights. */
final class Logistic {
    private static final String ALWAYS = "always";
    private static final double RIDGE = 5;
    private static final double FREE = 1e-4;
    private static final int ROUNDS = 25;
    /** How much more a fact of a whole document counts than one of a sentence: documents are what is read. */
    private static final double DOCUMENT = 3;

    /** Doubts never speak for a fact. */
    private static final Set<String> NEVER_FOR = Set.of(
            "distance",
            "subject-before",
            "from-report",
            "listed",
            "strangers",
            "empty-slots",
            "rivals",
            "heading-only");

    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final double[][] rows;
    private final boolean[] right;
    private final double[] counts;

    private Logistic(List<Example> examples, Set<String> without) {
        Set<String> names = new TreeSet<>();
        examples.forEach(example -> names.addAll(example.signs().keySet()));
        names.removeAll(without);
        names.forEach(name -> columns.put(name, columns.size()));
        rows = new double[examples.size()][columns.size()];
        right = new boolean[rows.length];
        counts = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            double[] row = rows[i];
            examples.get(i).signs().forEach((name, value) -> {
                Integer column = columns.get(name);
                if (column != null) {
                    row[column] = value;
                }
            });
            right[i] = examples.get(i).right();
            counts[i] = examples.get(i).document() ? DOCUMENT : 1;
        }
    }

    /** Weights by sign; a sign that would speak the wrong way has none. */
    static Map<String, Double> weights(List<Example> examples) {
        Set<String> without = new HashSet<>();
        while (true) {
            Map<String, Double> weights = new Logistic(examples, without).weights();
            boolean changed = weights.entrySet().stream()
                    .filter(entry -> NEVER_FOR.contains(entry.getKey()) && entry.getValue() > 0)
                    .map(entry -> without.add(entry.getKey()))
                    .reduce(false, Boolean::logicalOr);
            if (!changed) {
                return weights;
            }
        }
    }

    static double probability(Map<String, Double> weights, Example example) {
        double logit = 0;
        for (Map.Entry<String, Double> sign : example.signs().entrySet()) {
            logit += sign.getValue() * weights.getOrDefault(sign.getKey(), 0.0);
        }
        return sigmoid(logit);
    }

    private static double sigmoid(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }

    private Map<String, Double> weights() {
        double[] weights = new double[columns.size()];
        for (int round = 0; round < ROUNDS; round++) {
            step(weights);
        }
        Map<String, Double> named = new HashMap<>();
        columns.forEach((name, column) -> named.put(name, weights[column]));
        return named;
    }

    private void step(double[] weights) {
        int size = weights.length;
        double[][] curvature = new double[size][size];
        double[] slope = new double[size];
        columns.forEach((name, column) -> {
            double ridge = name.equals(ALWAYS) ? FREE : RIDGE;
            curvature[column][column] = ridge;
            slope[column] = -ridge * weights[column];
        });
        for (int i = 0; i < rows.length; i++) {
            add(i, weights, curvature, slope);
        }
        double[] move = solved(curvature, slope);
        for (int j = 0; j < size; j++) {
            weights[j] += move[j];
        }
    }

    private void add(int example, double[] weights, double[][] curvature, double[] slope) {
        double[] row = rows[example];
        double logit = 0;
        for (int j = 0; j < row.length; j++) {
            logit += row[j] * weights[j];
        }
        double sure = sigmoid(logit);
        double weight = counts[example] * Math.max(1e-6, sure * (1 - sure));
        for (int j = 0; j < row.length; j++) {
            if (row[j] != 0) {
                slope[j] += counts[example] * row[j] * ((right[example] ? 1 : 0) - sure);
                for (int k = 0; k < row.length; k++) {
                    curvature[j][k] += weight * row[j] * row[k];
                }
            }
        }
    }

    /** The x of {@code matrix} x = {@code vector}, for a positive definite matrix. */
    private static double[] solved(double[][] matrix, double[] vector) {
        int size = vector.length;
        for (int column = 0; column < size; column++) {
            for (int row = column + 1; row < size; row++) {
                double factor = matrix[row][column] / matrix[column][column];
                for (int k = column; k < size; k++) {
                    matrix[row][k] -= factor * matrix[column][k];
                }
                vector[row] -= factor * vector[column];
            }
        }
        double[] x = new double[size];
        for (int row = size - 1; row >= 0; row--) {
            double rest = vector[row];
            for (int k = row + 1; k < size; k++) {
                rest -= matrix[row][k] * x[k];
            }
            x[row] = rest / matrix[row][row];
        }
        return x;
    }
}
