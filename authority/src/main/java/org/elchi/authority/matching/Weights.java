package org.elchi.authority.matching;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Row;
import org.elchi.language.data.Tsv;

/**
 * What each feature adds to the log odds that two names mean one person.
 *
 * @param threshold the score from which they are taken for one
 */
public record Weights(Map<Feature, Double> values, double threshold) {
    public static final String FILE = "weights.tsv";
    private static final String THRESHOLD = "threshold";

    public Weights {
        values = Map.copyOf(values);
    }

    static Weights load(Data data, Problems problems) {
        Map<String, Double> rows = new HashMap<>();
        for (Row row : Tsv.read(data, FILE, 2, problems)) {
            try {
                rows.put(row.cell(0), Double.valueOf(row.cell(1)));
            } catch (NumberFormatException e) {
                problems.add(row, "found '" + row.cell(1) + "', need a number");
            }
        }
        Map<Feature, Double> values = new EnumMap<>(Feature.class);
        for (Feature feature : Feature.values()) {
            Double value = rows.remove(feature.key());
            if (value == null) {
                problems.add(FILE, 1, 1, "'" + feature.key() + "' is missing");
            } else {
                values.put(feature, value);
            }
        }
        Double threshold = rows.remove(THRESHOLD);
        rows.keySet().forEach(key -> problems.add(FILE, 1, 1, "unknown feature '" + key + "'"));
        return new Weights(values, threshold == null ? 0.5 : threshold);
    }

    public double of(Feature feature) {
        return values.getOrDefault(feature, 0.0);
    }

    double[] array() {
        double[] array = new double[Feature.values().length];
        values.forEach((feature, value) -> array[feature.ordinal()] = value);
        return array;
    }
}
