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
    private static final int WEIGHT = 1;
    private static final int BEGINNING = 2;
    private static final String THRESHOLD = "threshold";

    public Weights {
        values = Map.copyOf(values);
    }

    static Weights load(Data data, Problems problems) {
        return load(data, WEIGHT, problems);
    }

    /** What learning begins with. */
    public static Weights beginning(Data data, Problems problems) {
        return load(data, BEGINNING, problems);
    }

    private static Weights load(Data data, int column, Problems problems) {
        Map<String, Double> rows = new HashMap<>();
        for (Row row : Tsv.read(data, FILE, column + 1, problems)) {
            try {
                rows.put(row.cell(0), Double.valueOf(row.cell(column)));
            } catch (NumberFormatException e) {
                problems.add(row, "found '" + row.cell(column) + "', need a number");
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
