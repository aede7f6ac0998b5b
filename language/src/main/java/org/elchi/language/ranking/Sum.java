package org.elchi.language.ranking;

/** Adds up what the features of a reading weigh. */
final class Sum implements Visitor {
    private final Weights weights;
    private float value;

    Sum(Weights weights) {
        this.weights = weights;
    }

    @Override
    public void feature(Template template, long a, long b, long c) {
        value += weights.of(Hash.of(template, a, b, c));
    }

    /** The sum since the last asking. */
    float value() {
        float sum = value;
        value = 0;
        return sum;
    }
}
