package org.elchi.authority.tagging;

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over the tags of one sentence: what each tag weighs at each
 * place, and what each weighs after another.
 */
public final class Chain {
    private final int labels;
    private final int length;
    private final double[] follow;
    private final double[][] weight;
    private final double[][] ahead;
    private final double[][] back;

    /**
     * @param score for each place and tag
     * @param follow exponentials of what a tag weighs after another, by rows; 0 where it may not follow. The last row is for the begin.
     */
    public Chain(float[][] score, double[] follow) {
        this.length = score.length;
        this.labels = length == 0 ? 0 : score[0].length;
        this.follow = follow;
        this.weight = new double[length][labels];
        this.ahead = new double[length][labels];
        this.back = new double[length][labels];
        for (int at = 0; at < length; at++) {
            float most = Float.NEGATIVE_INFINITY;
            for (float one : score[at]) {
                most = Math.max(most, one);
            }
            for (int j = 0; j < labels; j++) {
                weight[at][j] = Math.exp(score[at][j] - most);
            }
        }
        forward();
        backward();
    }

    private void forward() {
        for (int at = 0; at < length; at++) {
            double[] here = ahead[at];
            if (at == 0) {
                System.arraycopy(follow, labels * labels, here, 0, labels);
            } else {
                double[] before = ahead[at - 1];
                for (int i = 0; i < labels; i++) {
                    double share = before[i];
                    if (share > 0) {
                        int row = i * labels;
                        for (int j = 0; j < labels; j++) {
                            here[j] += share * follow[row + j];
                        }
                    }
                }
            }
            double sum = 0;
            for (int j = 0; j < labels; j++) {
                here[j] *= weight[at][j];
                sum += here[j];
            }
            scale(here, sum);
        }
    }

    private void backward() {
        if (length > 0) {
            java.util.Arrays.fill(back[length - 1], 1);
        }
        double[] share = new double[labels];
        for (int at = length - 2; at >= 0; at--) {
            double total = 0;
            for (int j = 0; j < labels; j++) {
                share[j] = weight[at + 1][j] * back[at + 1][j];
            }
            for (int i = 0; i < labels; i++) {
                int row = i * labels;
                double sum = 0;
                for (int j = 0; j < labels; j++) {
                    sum += follow[row + j] * share[j];
                }
                back[at][i] = sum;
                total += sum * ahead[at][i];
            }
            scale(back[at], total);
        }
    }

    private static void scale(double[] values, double sum) {
        double by = sum > 0 ? 1 / sum : 0;
        for (int j = 0; j < values.length; j++) {
            values[j] *= by;
        }
    }

    /** How likely a tag is at a place. */
    public double probability(int at, int label) {
        return ahead[at][label] * back[at][label];
    }

    /** Adds, for each tag after each other, how often that is to be expected, to a table laid out like that of the weights. */
    public void expect(double[] counts) {
        for (int j = 0; j < labels && length > 0; j++) {
            counts[labels * labels + j] += probability(0, j);
        }
        double[] share = new double[labels];
        for (int at = 1; at < length; at++) {
            double total = 0;
            for (int j = 0; j < labels; j++) {
                share[j] = weight[at][j] * back[at][j];
            }
            for (int i = 0; i < labels; i++) {
                for (int j = 0; j < labels; j++) {
                    total += ahead[at - 1][i] * follow[i * labels + j] * share[j];
                }
            }
            for (int i = 0; i < labels; i++) {
                double before = total > 0 ? ahead[at - 1][i] / total : 0;
                for (int j = 0; before > 0 && j < labels; j++) {
                    counts[i * labels + j] += before * follow[i * labels + j] * share[j];
                }
            }
        }
    }

    /** The likeliest sequence of tags (Viterbi). */
    public int[] best() {
        int[][] from = new int[length][labels];
        double[] before = new double[labels];
        for (int at = 0; at < length; at++) {
            double[] here = new double[labels];
            double most = 0;
            for (int j = 0; j < labels; j++) {
                double top = at == 0 ? follow[labels * labels + j] : -1;
                for (int i = 0; at > 0 && i < labels; i++) {
                    double one = before[i] * follow[i * labels + j];
                    if (one > top) {
                        top = one;
                        from[at][j] = i;
                    }
                }
                here[j] = top * weight[at][j];
                most = Math.max(most, here[j]);
            }
            scale(here, most);
            before = here;
        }
        int[] best = new int[length];
        for (int j = 1; j < labels; j++) {
            best[Math.max(0, length - 1)] = length > 0 && before[j] > before[best[length - 1]] ? j : best[length - 1];
        }
        for (int at = length - 1; at > 0; at--) {
            best[at - 1] = from[at][best[at]];
        }
        return best;
    }
}
