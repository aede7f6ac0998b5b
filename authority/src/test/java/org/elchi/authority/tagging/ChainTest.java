package org.elchi.authority.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The chain against sums over all sequences of tags. */
class ChainTest {
    private static final Labels LABELS = new Labels(List.of("A", "B"));
    private static final float[][] SCORE = {{0.1f, 1, 2, 0, 0.3f}, {0, -1, 1.5f, 0.2f, 2}, {1, 0, 0, 0.5f, 0.7f}};

    private static double[] follow() {
        double[] follow = new double[(LABELS.size() + 1) * LABELS.size()];
        for (int i = 0; i < follow.length; i++) {
            follow[i] = Math.sin(i);
        }
        return Model.exponentials(follow, LABELS);
    }

    private static double weight(double[] follow, int... tags) {
        double weight = follow[LABELS.size() * LABELS.size() + tags[0]];
        for (int at = 0; at < tags.length; at++) {
            weight *= Math.exp(SCORE[at][tags[at]]);
            weight *= at == 0 ? 1 : follow[tags[at - 1] * LABELS.size() + tags[at]];
        }
        return weight;
    }

    @Test
    void probabilitiesAndTheBestSequenceAreThoseOfAllSequences() {
        double[] follow = follow();
        double total = 0;
        double most = 0;
        int[] best = new int[0];
        double[] second = new double[LABELS.size()];
        for (int i = 0; i < LABELS.size(); i++) {
            for (int j = 0; j < LABELS.size(); j++) {
                for (int k = 0; k < LABELS.size(); k++) {
                    double weight = weight(follow, i, j, k);
                    total += weight;
                    second[j] += weight;
                    if (weight > most) {
                        most = weight;
                        best = new int[] {i, j, k};
                    }
                }
            }
        }
        Chain chain = new Chain(SCORE, follow);
        assertThat(chain.best()).containsExactly(best);
        for (int j = 0; j < LABELS.size(); j++) {
            assertThat(chain.probability(1, j)).isCloseTo(second[j] / total, within(1e-7));
        }
    }

    @Test
    void whatIsExpectedSumsToTheLengthOfTheSentence() {
        double[] counts = new double[(LABELS.size() + 1) * LABELS.size()];
        new Chain(SCORE, follow()).expect(counts);
        double sum = 0;
        for (double count : counts) {
            sum += count;
        }
        assertThat(sum).isCloseTo(SCORE.length, within(1e-7));
    }

    @Test
    void insideFollowsOnlyItsOwnClass() {
        assertThat(Labels.follows(LABELS.number("B-A"), LABELS.number("I-A"))).isTrue();
        assertThat(Labels.follows(LABELS.number("B-B"), LABELS.number("I-A"))).isFalse();
        assertThat(Labels.follows(0, LABELS.number("I-A"))).isFalse();
        assertThat(Labels.opens(LABELS.number("I-A"))).isFalse();
    }
}
