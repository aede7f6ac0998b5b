package org.elchi.reading.value;

/** What a word of the number and time lists, or one joined to them, means. */
enum Sense {
    CARDINAL,
    MULTIPLIER,
    ORDINAL,
    HALF,
    CURRENCY,
    PERCENT,
    UNIT,
    APPROX,
    /** Both, all three: no number by itself, but the upper part of a fraction. */
    COLLECTIVE,
    /** Stands between a number and what is counted, without a meaning of its own: Uzbek <i>15 ta hujjat</i>. */
    COUNTER,
    /** Makes the number beside it a name, an age or a time of day: Turkish <i>6306 sayılı</i>. */
    LABEL,
    AND,
    MONTH,
    WEEKDAY,
    /** A day, week, month, quarter, half, year or century. */
    PERIOD,
    SEASON,
    DAY,
    YEAR,
    WHICH,
    AGO,
    /** No date: these days, at present. */
    NOW,
    BEGIN,
    END,
    UNTIL,
    /** From a time on, or after it or before it. */
    SINCE,
    BETWEEN,
    /** The word for a date, which may close one: Turkish <i>15 Kasım 2025 tarihinde</i>. */
    DATE;

    /** Whether the word is part of a number, so that only its likeliest reading counts: Turkish <i>altında</i> is no six. */
    boolean counts() {
        return this == CARDINAL || this == MULTIPLIER || this == HALF || this == ORDINAL;
    }
}
