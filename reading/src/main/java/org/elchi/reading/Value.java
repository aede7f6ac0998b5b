package org.elchi.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** What a slot holds: a text (codes, names, EDTF dates among them), a number, or a set of texts in a fixed order. */
public sealed interface Value {
    /** A text, as FACTS writes it. */
    record Text(String text) implements Value {
        @Override
        public String toString() {
            return text;
        }
    }

    /** A number in base units. */
    record Number(BigDecimal number) implements Value {
        public Number {
            number = number.stripTrailingZeros();
        }

        @Override
        public String toString() {
            return number.toPlainString();
        }
    }

    /** A set: no item twice, sorted, so that equal sets are equal values. */
    record Many(List<String> items) implements Value {
        public Many {
            items = items.stream().distinct().sorted().toList();
        }

        @Override
        public String toString() {
            return items.stream().collect(Collectors.joining(", "));
        }
    }

    static Value of(String text) {
        return new Text(text);
    }

    static Value of(long number) {
        return new Number(BigDecimal.valueOf(number));
    }

    static Value of(BigDecimal number) {
        return new Number(number);
    }

    static Value of(List<String> items) {
        return new Many(items);
    }
}
