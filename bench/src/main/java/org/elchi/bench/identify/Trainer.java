package org.elchi.bench.identify;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.elchi.language.identify.internal.Grams;
import org.elchi.language.identify.internal.Model;

/**
 * Learns what each letter sequence weighs for each language of one script: multinomial logistic regression on words, pairs of words
 * and short lines; then only the weights that matter are kept, and learned on. The same lines give the same model.
 */
final class Trainer {
    /**
     * How much is learned.
     *
     * @param sequences how many letter sequences there are to choose from
     * @param kept how many of them are kept
     * @param weights how many weights are kept in all
     * @param steps how many samples are looked at before choosing
     * @param more how many after
     */
    record Size(int sequences, int kept, int weights, long steps, long more) {}

    private static final int MOST_WORDS = 12;
    private static final int MOST_NUMBERS = MOST_WORDS * Grams.most(60);
    private static final double ONE_WORD = 0.42;
    private static final double TWO_WORDS = 0.22;
    private static final double IN_CAPITALS = 0.04;
    private static final int SEEN_AT_LEAST = 2;
    private static final float RATE = 0.25f;
    /** A sample that is held so likely right teaches nothing. */
    private static final float SURE = 2e-4f;

    private static final int GREATEST = 127;

    private final List<String> languages;
    private final List<Lines> lines;
    private final double[] share;
    private final Size size;
    private final int count;
    private final SplittableRandom random = new SplittableRandom(20240901);

    private int[] numbers = new int[0];
    private final int[] index = new int[Grams.NUMBERS];
    private float[] weights = new float[0];
    private float[] slowness = new float[0];
    private boolean[] kept = new boolean[0];
    private final float[] bias;
    private float biasSlowness = 1;

    /**
     * A trainer.
     *
     * @param share how often each language is looked at, relative to the others
     */
    Trainer(List<String> languages, List<Lines> lines, double[] share, Size size) {
        this.languages = List.copyOf(languages);
        this.lines = List.copyOf(lines);
        this.share = share.clone();
        this.size = size;
        this.count = languages.size();
        this.bias = new float[count];
    }

    void train() {
        choose(candidates());
        learn(size.steps(), RATE);
        prune();
        learn(size.more(), RATE / 4);
    }

    /** The sequences to begin with: those that make up most of any language. */
    private int[] candidates() {
        float[] value = new float[Grams.NUMBERS];
        int[] seen = new int[Grams.NUMBERS];
        int[] own = new int[Grams.NUMBERS];
        int[] found = new int[Grams.most(60)];
        for (int language = 0; language < count; language++) {
            Lines text = lines.get(language);
            Arrays.fill(own, 0);
            for (int word = 0; word < text.words(); word++) {
                int to = text.grams(word, found, 0);
                for (int i = 0; i < to; i++) {
                    own[found[i]]++;
                }
            }
            float weight = (float) (Math.sqrt(share[language]) / text.words());
            for (int number = 0; number < own.length; number++) {
                if (own[number] > 0) {
                    seen[number] += own[number];
                    value[number] += weight * own[number];
                }
            }
        }
        int[] all = IntStream.range(0, Grams.NUMBERS)
                .filter(number -> seen[number] >= SEEN_AT_LEAST)
                .toArray();
        return best(all, value, size.sequences());
    }

    /** The numbers of the greatest values, in order of number. */
    private static int[] best(int[] all, float[] value, int most) {
        if (all.length <= most) {
            return all;
        }
        float[] sorted = new float[all.length];
        for (int i = 0; i < all.length; i++) {
            sorted[i] = value[all[i]];
        }
        Arrays.sort(sorted);
        float least = sorted[sorted.length - most];
        return Arrays.stream(all)
                .filter(number -> value[number] >= least)
                .limit(most)
                .toArray();
    }

    private void choose(int[] chosen) {
        numbers = chosen;
        Arrays.fill(index, -1);
        for (int i = 0; i < numbers.length; i++) {
            index[numbers[i]] = i;
        }
        weights = new float[numbers.length * count];
        slowness = new float[numbers.length];
        kept = new boolean[0];
    }

    private void learn(long steps, float rate) {
        double[] upTo = new double[count];
        double sum = Arrays.stream(share).sum();
        double before = 0;
        for (int i = 0; i < count; i++) {
            before += share[i] / sum;
            upTo[i] = before;
        }
        int[] found = new int[MOST_NUMBERS];
        float[] score = new float[count];
        double loss = 0;
        int right = 0;
        int report = 500_000;
        for (long step = 0; step < steps; step++) {
            int language = pick(upTo);
            int to = lines.get(language).sample(random, words(), random.nextDouble() < IN_CAPITALS, found);
            int known = 0;
            for (int i = 0; i < to; i++) {
                int row = index[found[i]];
                if (row >= 0) {
                    found[known++] = row;
                }
            }
            float down = (float) (1 - (double) step / steps);
            double likely = step(found, known, language, score, rate * Math.max(down, 0.02f));
            loss -= Math.log(Math.max(likely, 1e-30));
            right += likely > 0.5 ? 1 : 0;
            if ((step + 1) % report == 0) {
                System.out.printf(
                        "%9d  loss %.4f  sure and right %.3f%n", step + 1, loss / report, right / (double) report);
                loss = 0;
                right = 0;
            }
        }
    }

    private int pick(double[] upTo) {
        double chance = random.nextDouble();
        int language = 0;
        while (language < count - 1 && upTo[language] < chance) {
            language++;
        }
        return language;
    }

    private int words() {
        double chance = random.nextDouble();
        if (chance < ONE_WORD) {
            return 1;
        }
        return chance < ONE_WORD + TWO_WORDS ? 2 : 3 + random.nextInt(MOST_WORDS - 2);
    }

    /** One step of descent; how likely the right language was held before it. */
    private double step(int[] found, int known, int right, float[] score, float rate) {
        System.arraycopy(bias, 0, score, 0, count);
        for (int i = 0; i < known; i++) {
            int at = found[i] * count;
            for (int language = 0; language < count; language++) {
                score[language] += weights[at + language];
            }
        }
        float most = Float.NEGATIVE_INFINITY;
        for (float s : score) {
            most = Math.max(most, s);
        }
        double sum = 0;
        for (int language = 0; language < count; language++) {
            score[language] = (float) StrictMath.exp(score[language] - most);
            sum += score[language];
        }
        float square = 0;
        double likely = score[right] / sum;
        for (int language = 0; language < count; language++) {
            score[language] = (float) (score[language] / sum) - (language == right ? 1 : 0);
            square += score[language] * score[language];
        }
        if (square < SURE) {
            return likely;
        }
        for (int i = 0; i < known; i++) {
            int row = found[i];
            slowness[row] += square;
            float pace = rate / (float) Math.sqrt(slowness[row] + 1);
            int at = row * count;
            if (kept.length == 0) {
                for (int language = 0; language < count; language++) {
                    weights[at + language] -= pace * score[language];
                }
            } else {
                for (int language = 0; language < count; language++) {
                    if (kept[at + language]) {
                        weights[at + language] -= pace * score[language];
                    }
                }
            }
        }
        biasSlowness += square;
        float pace = rate / (float) Math.sqrt(biasSlowness);
        for (int language = 0; language < count; language++) {
            bias[language] -= pace * score[language];
        }
        return likely;
    }

    /** Keeps the sequences and the weights that change most. A sequence says nothing of the languages in its middle. */
    private void prune() {
        float[] value = new float[numbers.length];
        float[] row = new float[count];
        for (int i = 0; i < numbers.length; i++) {
            System.arraycopy(weights, i * count, row, 0, count);
            Arrays.sort(row);
            float middle = row[count / 2];
            float sum = 0;
            for (int language = 0; language < count; language++) {
                weights[i * count + language] -= middle;
                sum += Math.abs(weights[i * count + language]);
            }
            value[i] = sum * (float) Math.sqrt(Math.sqrt(slowness[i]));
        }
        int[] best = best(IntStream.range(0, numbers.length).toArray(), value, size.kept());
        int[] stay = new int[best.length];
        float[] few = new float[best.length * count];
        float[] slow = new float[best.length];
        for (int i = 0; i < best.length; i++) {
            stay[i] = numbers[best[i]];
            slow[i] = slowness[best[i]];
            System.arraycopy(weights, best[i] * count, few, i * count, count);
        }
        choose(stay);
        weights = few;
        slowness = slow;
        keepGreatest();
    }

    private void keepGreatest() {
        float[] sizes = new float[weights.length];
        for (int i = 0; i < weights.length; i++) {
            sizes[i] = Math.abs(weights[i]);
        }
        Arrays.sort(sizes);
        float least = Math.max(1e-6f, sizes[Math.max(0, sizes.length - size.weights())]);
        kept = new boolean[weights.length];
        for (int i = 0; i < weights.length; i++) {
            kept[i] = Math.abs(weights[i]) >= least;
            weights[i] = kept[i] ? weights[i] : 0;
        }
    }

    void write(OutputStream out) throws IOException {
        float greatest = 0;
        for (float weight : weights) {
            greatest = Math.max(greatest, Math.abs(weight));
        }
        float scale = Math.min(greatest, 4f) / GREATEST;
        byte[][] labels = new byte[numbers.length][];
        byte[][] values = new byte[numbers.length][];
        byte[] label = new byte[count];
        byte[] value = new byte[count];
        for (int i = 0; i < numbers.length; i++) {
            int size = 0;
            for (int language = 0; language < count; language++) {
                int rounded = Math.clamp(Math.round(weights[i * count + language] / scale), -GREATEST, GREATEST);
                if (rounded != 0) {
                    label[size] = (byte) language;
                    value[size++] = (byte) rounded;
                }
            }
            labels[i] = Arrays.copyOf(label, size);
            values[i] = Arrays.copyOf(value, size);
        }
        double sum = Arrays.stream(share).sum();
        List<Model.Label> languagesHeld = IntStream.range(0, count)
                .mapToObj(language -> new Model.Label(
                        languages.get(language), bias[language], (float) StrictMath.log(share[language] / sum)))
                .toList();
        Model.write(out, languagesHeld, scale, numbers, labels, values);
    }
}
