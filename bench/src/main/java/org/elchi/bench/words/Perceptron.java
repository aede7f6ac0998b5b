package org.elchi.bench.words;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.elchi.language.ranking.Hash;
import org.elchi.language.ranking.Template;
import org.elchi.language.ranking.Visitor;
import org.elchi.language.ranking.Weights;

/**
 * An averaged perceptron (Collins 2002) for several languages at once: a feature without words weighs something for the family and
 * something more for the language (Daumé 2007, "Frustratingly Easy Domain Adaptation").
 */
final class Perceptron {
    private static final String FAMILY = "turkic";
    private static final double LEAST = 0.1;

    private static final class Weight {
        double value;
        double total;
        int since;
    }

    private final Map<String, Map<Long, Weight>> weights = new TreeMap<>();
    private int step;

    /** Names the features of one choice to a visitor. */
    interface Choice extends Consumer<Visitor> {}

    private Map<Long, Weight> of(String name) {
        return weights.computeIfAbsent(name, key -> new HashMap<>());
    }

    double score(String language, Choice choice) {
        Map<Long, Weight> family = of(FAMILY);
        Map<Long, Weight> own = of(language);
        double[] sum = {0};
        choice.accept((template, a, b, c) -> {
            long key = Hash.of(template, a, b, c);
            sum[0] += value(own.get(key)) + (template.lexical() ? 0 : value(family.get(key)));
        });
        return sum[0];
    }

    private static double value(@org.jspecify.annotations.Nullable Weight weight) {
        return weight == null ? 0 : weight.value;
    }

    /** One more decision has been looked at. */
    void step() {
        step++;
    }

    void update(String language, Choice choice, double by) {
        choice.accept((template, a, b, c) -> {
            add(of(language), template, a, b, c, by);
            if (!template.lexical()) {
                add(of(FAMILY), template, a, b, c, by);
            }
        });
    }

    private void add(Map<Long, Weight> where, Template template, long a, long b, long c, double by) {
        Weight weight = where.computeIfAbsent(Hash.of(template, a, b, c), key -> new Weight());
        weight.total += weight.value * (step - weight.since);
        weight.since = step;
        weight.value += by;
    }

    /** Puts the mean over all steps in place of each weight; nothing is learnt after that. */
    void average() {
        weights.values()
                .forEach(map -> map.values().forEach(weight -> {
                    weight.total += weight.value * (step - weight.since);
                    weight.value = weight.total / Math.max(1, step);
                }));
    }

    /** Writes {@code <iso>/NAME} for each language and {@code turkic/NAME} below a folder. */
    void write(Path folder, String name) throws IOException {
        for (Map.Entry<String, Map<Long, Weight>> entry : weights.entrySet()) {
            TreeMap<Long, Short> kept = new TreeMap<>();
            entry.getValue().forEach((key, weight) -> {
                if (Math.abs(weight.value) >= LEAST) {
                    long thousandths = Math.round(weight.value / Weights.UNIT);
                    kept.put(key, (short) Math.clamp(thousandths, Short.MIN_VALUE, Short.MAX_VALUE));
                }
            });
            Path file = folder.resolve(entry.getKey()).resolve(name);
            try (DataOutputStream out =
                    new DataOutputStream(new java.io.BufferedOutputStream(Files.newOutputStream(file)))) {
                out.writeInt(Weights.MAGIC);
                out.writeInt(kept.size());
                for (long key : kept.keySet()) {
                    out.writeLong(key);
                }
                for (short value : kept.values()) {
                    out.writeShort(value);
                }
            }
            System.out.println(entry.getKey() + "/" + name + ": " + kept.size() + " weights");
        }
    }
}
