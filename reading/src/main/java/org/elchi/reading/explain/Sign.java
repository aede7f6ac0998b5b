package org.elchi.reading.explain;

/**
 * Something that speaks for a fact or against it.
 *
 * @param name what: a feature of the file of weights
 * @param value how much of it there is, never 0
 * @param weight what one of it adds to the logarithm of the odds; below 0 it speaks against the fact
 */
public record Sign(String name, double value, double weight) {
    /** What it adds to the logarithm of the odds. */
    public double share() {
        return value * weight;
    }
}
