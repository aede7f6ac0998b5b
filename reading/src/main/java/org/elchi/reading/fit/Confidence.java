package org.elchi.reading.fit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Row;
import org.elchi.language.data.Tsv;
import org.elchi.reading.explain.Sign;

/** How probable it is that a fact is right, from its signs: a logistic model whose weights {@code bench/calibrate} learns. */
final class Confidence {
    private static final String FILE = "confidence.tsv";
    private static final double LEAST = 0.01;
    private static final double MOST = 0.99;

    private final Map<String, Double> weights = new HashMap<>();

    private Confidence() {}

    static Confidence load() {
        Problems problems = new Problems();
        Confidence confidence = new Confidence();
        for (Row row : Tsv.read(Data.beside(Confidence.class, FILE), FILE, 2, problems)) {
            try {
                confidence.weights.put(row.cell(0), Double.valueOf(row.cell(1)));
            } catch (NumberFormatException e) {
                problems.add(row, "found '" + row.cell(1) + "', need a number");
            }
        }
        problems.raise();
        return confidence;
    }

    /** Signs with their weights; one that the file does not have weighs nothing. */
    List<Sign> weigh(Map<String, Double> signs) {
        List<Sign> weighed = new ArrayList<>();
        signs.forEach((name, value) -> {
            if (value != 0) {
                weighed.add(new Sign(name, value, weights.getOrDefault(name, 0.0)));
            }
        });
        return weighed;
    }

    /** Never quite 0 or 1. */
    static double of(List<Sign> signs) {
        double logit = signs.stream().mapToDouble(Sign::share).sum();
        return Math.clamp(1 / (1 + Math.exp(-logit)), LEAST, MOST);
    }
}
