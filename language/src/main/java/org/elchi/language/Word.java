package org.elchi.language;

import java.util.List;

/**
 * One token of a text. A hyphen is a token of its own, so <i>Kazakistan-Özbekistan</i> is three; an apostrophe before an ending is not:
 * <i>Taşkent'te</i> is one word with the lemma <i>taşkent</i>.
 *
 * @param span where it stands in the text as given
 * @param given the characters as given
 * @param form repaired, in the common Turkic alphabet, lower case, without an apostrophe before endings; digits and marks as they are
 * @param shape what kind of token it is and how it is capitalised
 * @param spaced whether white space or the text's begin stands before it
 * @param readings all readings, the likeliest in this sentence first; never empty for words and numbers, empty for marks
 */
public record Word(Span span, String given, String form, Shape shape, boolean spaced, List<Reading> readings) {
    /** Kind of token and capitals. */
    public enum Shape {
        LOWER,
        CAPITALISED,
        UPPER,
        MIXED,
        NUMBER,
        MARK;

        public boolean word() {
            return this != NUMBER && this != MARK;
        }

        public boolean capital() {
            return this == CAPITALISED || this == UPPER || this == MIXED;
        }
    }

    public Word {
        readings = List.copyOf(readings);
    }

    /** The likeliest reading; only for words and numbers. */
    public Reading best() {
        return readings.getFirst();
    }

    public boolean word() {
        return shape.word();
    }

    public boolean number() {
        return shape == Shape.NUMBER;
    }

    public boolean mark(String form) {
        return shape == Shape.MARK && this.form.equals(form);
    }
}
