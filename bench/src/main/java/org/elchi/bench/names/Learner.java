package org.elchi.bench.names;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.elchi.authority.tagging.Chain;
import org.elchi.authority.tagging.Labels;
import org.elchi.authority.tagging.Model;

/**
 * Learns a conditional random field by stochastic gradient ascent with a rate for each weight (Duchi, Hazan and Singer 2011) and weights
 * drawn towards nothing, so that most are nothing in the end.
 */
final class Learner {
    /**
     * How to learn.
     *
     * @param least in how many places a feature must be met
     * @param lasso how strongly small weights are taken away, per sentence
     * @param ridge how strongly great weights are pulled back
     */
    record Plan(int rounds, double rate, double lasso, double ridge, int least, int seed) {
        static Plan of(Options options) {
            return new Plan(
                    options.number("rounds", 16),
                    options.real("rate", 0.1),
                    options.real("lasso", 5e-5),
                    options.real("ridge", 1e-4),
                    options.number("least", 2),
                    options.number("seed", 7));
        }
    }

    private static final double SMOOTH = 1e-6;
    private static final float IDLE = 2e-3f;
    /** After how many sentences a row pays what it owes: each time would take long. */
    private static final int PATIENCE = 256;

    private static final int PATIENCE_OF_FOLLOW = 8;

    private final Labels labels;
    private final int size;
    private final Plan plan;
    private final Map<Long, Integer> rows = new HashMap<>();
    private float[][] weights = new float[0][];
    private float[][] squares = new float[0][];
    private int[] since = new int[0];
    private final double[] follow;
    private final double[] followSquares;
    private double[] exponentials = new double[0];
    private int step;

    Learner(Labels labels, Plan plan) {
        this.labels = labels;
        this.size = labels.size();
        this.plan = plan;
        this.follow = new double[(size + 1) * size];
        this.followSquares = new double[follow.length];
    }

    /**
     * Learns from sentences, in every other round from what is seen of them by one who has forgotten some words.
     *
     * @param forgetful the same sentences in the same order
     */
    void learn(List<Sample> complete, List<Sample> forgetful) {
        index(complete);
        index(forgetful);
        weights = new float[rows.size()][size];
        squares = new float[rows.size()][size];
        since = new int[rows.size()];
        int[][][] whole = complete.stream().map(this::places).toArray(int[][][]::new);
        int[][][] partly = forgetful.stream().map(this::places).toArray(int[][][]::new);
        int[] order = new int[whole.length];
        Arrays.setAll(order, i -> i);
        Random random = new Random(plan.seed());
        for (int round = 0; round < plan.rounds(); round++) {
            for (int i = order.length - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                int swap = order[i];
                order[i] = order[j];
                order[j] = swap;
            }
            double rate = plan.rate() * (1 - 0.9 * round / plan.rounds());
            for (int one : order) {
                boolean all = (round + one) % 2 == 0;
                step(all ? whole[one] : partly[one], complete.get(one).gold(), rate);
            }
        }
        for (int row = 0; row < weights.length; row++) {
            settle(row, plan.rate() * 0.1);
        }
    }

    private void index(List<Sample> samples) {
        Map<Long, Integer> counts = new HashMap<>();
        for (Sample sample : samples) {
            for (long[] keys : sample.keys()) {
                for (long key : keys) {
                    counts.merge(key, 1, Integer::sum);
                }
            }
        }
        for (Sample sample : samples) {
            for (long[] keys : sample.keys()) {
                for (long key : keys) {
                    if (counts.getOrDefault(key, 0) >= plan.least()) {
                        rows.putIfAbsent(key, rows.size());
                    }
                }
            }
        }
    }

    private int[][] places(Sample sample) {
        return Arrays.stream(sample.keys())
                .map(keys -> Arrays.stream(keys)
                        .mapToObj(rows::get)
                        .filter(java.util.Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .toArray())
                .toArray(int[][]::new);
    }

    private void step(int[][] places, int[] gold, double rate) {
        step++;
        float[][] score = new float[places.length][size];
        for (int at = 0; at < places.length; at++) {
            for (int row : places[at]) {
                if (step - since[row] >= PATIENCE) {
                    settle(row, rate);
                }
                float[] weight = weights[row];
                float[] here = score[at];
                for (int j = 0; j < size; j++) {
                    here[j] += weight[j];
                }
            }
        }
        if (step % PATIENCE_OF_FOLLOW == 1) {
            exponentials = Model.exponentials(follow, labels);
        }
        Chain chain = new Chain(score, exponentials);
        boolean wrong = false;
        float[] error = new float[size];
        for (int at = 0; at < places.length; at++) {
            float most = 0;
            for (int j = 0; j < size; j++) {
                error[j] = (float) ((gold[at] == j ? 1 : 0) - chain.probability(at, j));
                most = Math.max(most, Math.abs(error[j]));
            }
            if (most > IDLE) {
                wrong = true;
                for (int row : places[at]) {
                    climb(row, error, (float) rate);
                }
            }
        }
        if (wrong) {
            followClimb(chain, gold, rate);
        }
    }

    private void climb(int row, float[] error, float rate) {
        float[] weight = weights[row];
        float[] square = squares[row];
        for (int j = 0; j < size; j++) {
            square[j] += error[j] * error[j];
            weight[j] += rate * error[j] / (float) Math.sqrt(square[j] + SMOOTH);
        }
    }

    /** What a row owes for the sentences since it was last met: each weight goes towards nothing. */
    private void settle(int row, double rate) {
        int missed = step - since[row];
        since[row] = step;
        float[] weight = weights[row];
        float[] square = squares[row];
        float lasso = (float) (plan.lasso() * missed * rate);
        float ridge = (float) (plan.ridge() * missed * rate);
        for (int j = 0; j < size; j++) {
            if (weight[j] != 0) {
                float scale = 1 / (float) Math.sqrt(square[j] + SMOOTH);
                float less = Math.abs(weight[j]) / (1 + ridge * scale) - lasso * scale;
                weight[j] = less > 0 ? Math.copySign(less, weight[j]) : 0;
            }
        }
    }

    private void followClimb(Chain chain, int[] gold, double rate) {
        double[] expected = new double[follow.length];
        chain.expect(expected);
        for (int at = 0; at < gold.length; at++) {
            expected[(at == 0 ? size : gold[at - 1]) * size + gold[at]] -= 1;
        }
        for (int i = 0; i < follow.length; i++) {
            if (expected[i] != 0) {
                followSquares[i] += expected[i] * expected[i];
                follow[i] -= rate * expected[i] / Math.sqrt(followSquares[i] + SMOOTH);
            }
        }
    }

    int features() {
        return rows.size();
    }

    /** How many weights are not nothing. */
    long weights() {
        long count = 0;
        for (float[] row : weights) {
            for (float weight : row) {
                count += weight != 0 ? 1 : 0;
            }
        }
        return count;
    }

    /** The bytes of the model that was learnt. */
    byte[] model() {
        Map<Long, float[]> learnt = new HashMap<>();
        rows.forEach((key, row) -> learnt.put(key, weights[row]));
        return Model.write(labels, follow, learnt);
    }

    List<String> tag(Sample sample) {
        float[][] score = new float[sample.keys().length][size];
        for (int at = 0; at < score.length; at++) {
            for (long key : sample.keys()[at]) {
                Integer row = rows.get(key);
                if (row != null) {
                    for (int j = 0; j < size; j++) {
                        score[at][j] += weights[row][j];
                    }
                }
            }
        }
        return Arrays.stream(new Chain(score, Model.exponentials(follow, labels)).best())
                .mapToObj(labels::tag)
                .toList();
    }
}
