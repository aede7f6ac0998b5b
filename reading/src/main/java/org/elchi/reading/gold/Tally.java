package org.elchi.reading.gold;

/**
 * Counts of facts.
 *
 * @param found gold facts that were found
 * @param missed gold facts that were not
 * @param wrong facts that are no gold fact
 * @param agreeing further slots of found facts that agree
 * @param asked further slots of found facts
 */
public record Tally(int found, int missed, int wrong, int agreeing, int asked) {
    public static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    public Tally plus(Tally other) {
        return new Tally(
                found + other.found,
                missed + other.missed,
                wrong + other.wrong,
                agreeing + other.agreeing,
                asked + other.asked);
    }

    public double precision() {
        return found + wrong == 0 ? 0 : (double) found / (found + wrong);
    }

    public double recall() {
        return found + missed == 0 ? 0 : (double) found / (found + missed);
    }

    public double f1() {
        return found == 0 ? 0 : 2.0 * found / (2.0 * found + missed + wrong);
    }

    /** Share of the further slots that agree. */
    public double slots() {
        return asked == 0 ? 1 : (double) agreeing / asked;
    }
}
