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
    /** The decimal mark as a word. */
    POINT,
    /** The stroke of a fraction as a word. */
    OVER,
    MINUS,
    /** A part of a currency's unit. */
    MINOR,
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
    /** Ahead of the time that it is counted from. */
    FROM_NOW,
    /** At most so far ahead. */
    WITHIN,
    /** Ahead, and of the next week where a weekday follows: Turkish <i>gelecek pazar</i>, but <i>önümüzdeki pazar</i> is the nearest. */
    NEXT_WEEK,
    /** The one behind that which was told: Turkish <i>sonraki</i>. */
    NEXT,
    /** The last of several, or the time just past. */
    LAST,
    /** What is left of a time. */
    REST,
    /** No date: these days, at present. */
    NOW,
    BEGIN,
    END,
    UNTIL,
    /** From a time on. */
    SINCE,
    AFTER,
    BEFORE,
    /** With: joins the ends of a range. */
    WITH,
    BETWEEN,
    /** The word for a date, which may close one: Turkish <i>15 Kasım 2025 tarihinde</i>. */
    DATE;

    /** Whether the word is part of a number, so that only its likeliest reading counts: Turkish <i>altında</i> is no six. */
    boolean counts() {
        return this == CARDINAL || this == MULTIPLIER || this == HALF || this == ORDINAL;
    }
}
