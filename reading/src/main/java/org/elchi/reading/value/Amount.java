package org.elchi.reading.value;

import java.math.BigDecimal;
import org.elchi.reading.value.Match.Ending;

/**
 * A number before it is known what it counts.
 *
 * @param begin index of its first word
 * @param end one past the index of its last
 * @param value in base units
 * @param ending the ending of its last word
 * @param words at least one part is a number word
 * @param lone a multiplier without a count: <i>milyon</i>
 * @param multiplied has a multiplier
 * @param closed its last word has an ending, so that it stands by itself
 */
record Amount(
        int begin,
        int end,
        BigDecimal value,
        Ending ending,
        boolean words,
        boolean lone,
        boolean multiplied,
        boolean closed) {
    boolean ordinal() {
        return ending == Ending.ORDINAL;
    }

    int size() {
        return end - begin;
    }
}
