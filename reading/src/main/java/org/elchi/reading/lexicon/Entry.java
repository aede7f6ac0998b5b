package org.elchi.reading.lexicon;

/**
 * What a phrase of a language's lists means.
 *
 * @param list the list that it stands in: {@code topic}, {@code adposition}, {@code matrix} …
 * @param code what the list says of it: a code, a function, a class
 * @param note a second column where the list has one, otherwise empty
 * @param verb whether the phrase ends in a verb stem and is matched by verb readings only
 */
public record Entry(String list, String code, String note, boolean verb) {
    static final String POSSESSED = "possessed";

    static final String OURS = "ours";

    /** Whether it counts only when owned by those who speak. */
    boolean ours() {
        return note.equals(OURS);
    }

    /** Whether it counts only with a possessive ending. */
    boolean possessed() {
        return note.equals(POSSESSED);
    }

    /** Whether a word that has become a postposition still counts: <i>alanında</i> is a form of <i>alan</i>. */
    boolean open() {
        return list.equals("field");
    }

    public Entry(String list, String code) {
        this(list, code, "", false);
    }
}
