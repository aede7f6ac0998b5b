package org.elchi.language.identify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.elchi.language.Tongue;
import org.elchi.language.identify.internal.Grams;
import org.elchi.language.identify.internal.Model;
import org.elchi.language.identify.internal.Words;

/** What the words of one script say for each language of that script. */
final class Scores {
    private static final int LONGEST_WORD = 64;
    private static final int ENOUGH_WORDS = 4;
    private static final int SURE = 16;
    private static final double USUAL_WORDS = 12;

    private final Model model;
    private final String script;
    private final int[] numbers = new int[Grams.most(LONGEST_WORD)];
    private final int[] sums;
    private int words;

    Scores(Model model, String script) {
        this.model = model;
        this.script = script;
        this.sums = new int[model.size()];
    }

    /** Adds words until there are no more, or one language is far before all others. */
    void addAll(Words text, Character.UnicodeScript wanted) {
        for (int word = 0; word < text.count(); word++) {
            if (text.scriptOf(word) == wanted) {
                add(text, word);
                if (words % ENOUGH_WORDS == 0 && lead() > SURE) {
                    return;
                }
            }
        }
    }

    void add(Words text, int word) {
        int to = Grams.of(text.letters(), text.start(word), text.end(word), numbers, 0);
        for (int i = 0; i < to; i++) {
            model.add(numbers[i], sums);
        }
        words++;
    }

    boolean isEmpty() {
        return words == 0;
    }

    void clear() {
        Arrays.fill(sums, 0);
        words = 0;
    }

    /** How far the first is before the second. */
    private float lead() {
        float first = Float.NEGATIVE_INFINITY;
        float second = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < sums.length; i++) {
            float score = model.score(i, sums[i]);
            if (score > first) {
                second = first;
                first = score;
            } else if (score > second) {
                second = score;
            }
        }
        return first - second;
    }

    int best() {
        int best = 0;
        for (int i = 1; i < sums.length; i++) {
            best = model.score(i, sums[i]) > model.score(best, sums[best]) ? i : best;
        }
        return best;
    }

    /** The languages, the likeliest first. Of many words each tells less, since they are of one topic. */
    List<Candidate> candidates() {
        double[] score = new double[sums.length];
        double most = Double.NEGATIVE_INFINITY;
        double heat = Math.max(1, Math.sqrt(words / USUAL_WORDS));
        for (int i = 0; i < score.length; i++) {
            score[i] = model.score(i, sums[i]) / heat;
            most = Math.max(most, score[i]);
        }
        double sum = 0;
        for (int i = 0; i < score.length; i++) {
            score[i] = StrictMath.exp(score[i] - most);
            sum += score[i];
        }
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < score.length; i++) {
            candidates.add(new Candidate(tongue(i), score[i] / sum));
        }
        candidates.sort(Comparator.comparingDouble(Candidate::probability).reversed());
        return candidates;
    }

    Tongue tongue(int language) {
        return new Tongue(model.languages().get(language), script);
    }

    /** Writes for each language the logarithm of how likely these words are in it, beside the other languages. */
    void likelihoods(double[] into, int at) {
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < sums.length; i++) {
            into[at + i] = model.score(i, sums[i]) - model.prior(i);
            most = Math.max(most, into[at + i]);
        }
        double sum = 0;
        for (int i = 0; i < sums.length; i++) {
            sum += Math.exp(into[at + i] - most);
        }
        double all = most + Math.log(sum);
        for (int i = 0; i < sums.length; i++) {
            into[at + i] -= all;
        }
    }
}
