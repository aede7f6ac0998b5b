package org.elchi.bench.values;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.Set;
import org.elchi.reading.value.TextValue;

/**
 * A value that a case expects.
 *
 * @param type as {@link TextValue#type} names it; {@code number} where only the number of a measure is asked
 * @param begin where it begins in the text
 * @param end where it ends
 * @param values any of these is right: numbers, days, or first and last day with a slash between them, the last day in or out;
 *     for dates none where any is right
 */
record Expected(String type, int begin, int end, Set<String> values) {
    private static final MathContext DIGITS = new MathContext(6);

    boolean met(TextValue found) {
        boolean there = found.span().begin() < end && begin < found.span().end();
        return there
                && switch (type) {
                    case "date", "daterange" -> found.type().startsWith("date") && time(String.valueOf(found.value()));
                    case "any" -> number(found.figure().number());
                    case "numberrange" -> found.type().equals(type) && values.contains(String.valueOf(found.value()));
                    default ->
                        found.type().equals(type) && number(found.figure().number());
                };
    }

    private boolean number(BigDecimal number) {
        return values.stream().anyMatch(value -> same(new BigDecimal(value), number));
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one.round(DIGITS).compareTo(other.round(DIGITS)) == 0;
    }

    /** The same days; of a range the last day, month or year may be counted in or not. */
    private boolean time(String edtf) {
        Optional<Time> found = Time.of(edtf);
        return values.isEmpty()
                || values.contains(edtf)
                || found.isPresent()
                        && values.stream()
                                .map(Time::of)
                                .flatMap(Optional::stream)
                                .anyMatch(time -> same(time, found.get()));
    }

    private static boolean same(Time expected, Time found) {
        return expected.from().equals(found.from())
                && (expected.to().equals(found.to())
                        || expected.last().minusDays(1).equals(found.to())
                        || expected.last().equals(found.last()));
    }
}
