package org.elchi.bench.values;

import java.time.LocalDate;
import java.util.List;
import org.elchi.reading.value.TextValue;

/**
 * A text and the values that it holds.
 *
 * @param text one line
 * @param day from which relative dates are counted
 * @param expected the values that are asked for
 * @param left why it does not count; empty where it does
 */
record Case(String text, LocalDate day, List<Expected> expected, String left) {
    Case {
        expected = List.copyOf(expected);
    }

    boolean met(List<TextValue> found) {
        return expected.stream().allMatch(one -> found.stream().anyMatch(one::met));
    }
}
