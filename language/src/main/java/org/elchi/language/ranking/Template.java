package org.elchi.language.ranking;

/** What a feature looks at. Those marked {@code lexical} hold words of one language, the others serve the family. */
public enum Template {
    TAG(false),
    LEMMA(true),
    LEMMA_TAG(true),
    FORM(true),
    ENDING(true),
    STEM(true),
    GUESS(false),
    SHAPE(false),
    BEFORE(false),
    BEFORE_TWO(false),
    BEFORE_LEMMA(true),
    BEFORE_FORM(true),
    AFTER(false),
    AFTER_TWO(false),
    AFTER_FORM(true),
    AFTER_LEMMA(true),
    AFTER_ENDING(true),
    AROUND(false),
    LEMMA_BEFORE(true),
    LEMMA_AFTER(true),
    PLACE(false);

    private final boolean lexical;

    Template(boolean lexical) {
        this.lexical = lexical;
    }

    public boolean lexical() {
        return lexical;
    }
}
