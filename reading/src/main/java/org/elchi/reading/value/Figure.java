package org.elchi.reading.value;

import java.math.BigDecimal;

/**
 * A number, amount of money, percentage, ordinal or date in a sentence.
 *
 * @param kind which of these
 * @param begin index of its first word
 * @param end one past the index of its last word
 * @param number its value in base units; zero for dates
 * @param unit ISO 4217 code for money, a unit of measure for numbers that have one, otherwise empty
 * @param date EDTF level 1 for dates, ISO 8601 for durations, both ends for ranges of numbers, otherwise empty
 */
public record Figure(Kind kind, int begin, int end, BigDecimal number, String unit, String date) {
    /** Kinds of figures; {@link #type} is the name that frames use. */
    public enum Kind {
        NUMBER("number"),
        MONEY("money"),
        PERCENT("percent"),
        ORDINAL("ordinal"),
        DATE("date"),
        /** A stretch of time that is not tied to the calendar; only {@link Values#every} tells it. */
        DURATION("duration"),
        /** From one number to another; only {@link Values#every} tells it. */
        RANGE("range");

        private final String type;

        Kind(String type) {
            this.type = type;
        }

        public String type() {
            return type;
        }
    }

    /** A figure that is no date. */
    public static Figure of(Kind kind, int begin, int end, BigDecimal number, String unit) {
        return new Figure(kind, begin, end, number, unit, "");
    }

    /** A date, EDTF level 1. */
    public static Figure date(int begin, int end, String edtf) {
        return new Figure(Kind.DATE, begin, end, BigDecimal.ZERO, "", edtf);
    }
}
