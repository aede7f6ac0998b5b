package org.elchi.bench.matching;

import java.util.Locale;

/** How many pairs were told right. */
final class Tally {
    private int found;
    private int missed;
    private int wrong;
    private int right;

    void add(boolean same, boolean told) {
        if (same) {
            found += told ? 1 : 0;
            missed += told ? 0 : 1;
        } else {
            wrong += told ? 1 : 0;
            right += told ? 0 : 1;
        }
    }

    private static double share(int part, int rest) {
        return part + rest == 0 ? 1 : (double) part / (part + rest);
    }

    double precision() {
        return share(found, wrong);
    }

    double recall() {
        return share(found, missed);
    }

    int pairs() {
        return found + missed + wrong + right;
    }

    /** Pairs, those of one person, taken for one wrongly, missed, precision, recall. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%6d %6d %6d %6d  %6.2f %6.2f",
                pairs(),
                found + missed,
                wrong,
                missed,
                100 * precision(),
                100 * recall());
    }
}
