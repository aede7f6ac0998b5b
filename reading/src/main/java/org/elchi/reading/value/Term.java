package org.elchi.reading.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * A word or phrase of the lists.
 *
 * @param sense what it is
 * @param value what the file says of it: a currency's code, a month's number, a unit
 * @param number the value as a number, zero where it is none
 * @param words for each of its words the forms and lemmas that it may appear as
 * @param code stands only in capitals, a currency's code
 */
record Term(Sense sense, String value, BigDecimal number, List<Set<String>> words, boolean code) {
    Term {
        words = List.copyOf(words);
    }

    int whole() {
        return number.intValue();
    }
}
