package org.elchi.reading.value;

/**
 * A term found in a sentence.
 *
 * @param term what was found
 * @param begin index of its first word
 * @param end one past the index of its last
 * @param bare the words stand as in the list, without endings
 * @param likely the likeliest reading of its last word, and no plural; others are no part of a number: <i>altında</i>
 * @param ending the ending that derives another word from it
 */
record Match(Term term, int begin, int end, boolean bare, boolean likely, Ending ending) {
    /** Endings that numbers and their units take besides case; {@code number-endings.tsv} lists them. */
    enum Ending {
        NONE,
        /** "-th". */
        ORDINAL,
        /** "of so much": Turkish <i>milyar dolarlık</i>. */
        ADJECTIVE,
        /** Goes with counted things: Uzbek <i>beshta</i>. */
        COUNTER
    }
}
