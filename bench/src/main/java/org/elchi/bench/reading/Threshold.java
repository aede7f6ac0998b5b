package org.elchi.bench.reading;

import java.util.List;
import org.elchi.reading.gold.Tally;

/**
 * What would be told of whole documents if facts less sure than this were not.
 *
 * @param least how sure a fact must be
 * @param tally what is then found, missed and false
 */
record Threshold(double least, Tally tally) {
    /**
     * @param judged facts of whole documents
     * @param gold how many there are to find
     */
    static Threshold of(double least, List<Judged> judged, int gold) {
        List<Example> told = judged.stream()
                .filter(one -> one.sure() >= least && !one.example().optional())
                .map(Judged::example)
                .toList();
        int found = (int) told.stream().filter(Example::right).count();
        return new Threshold(least, new Tally(found, gold - found, told.size() - found, 0, 0));
    }
}
