package org.elchi.register.search;

/**
 * What somebody looks for.
 *
 * @param text words in any language and script; "words in quotes" stand just so, a word or quote behind a minus must not occur; may be empty
 * @param filters what else must hold
 * @param limit so many hits at most
 */
public record Question(String text, Filters filters, int limit) {
    private static final int USUAL = 20;

    public static Question of(String text) {
        return new Question(text, Filters.NONE, USUAL);
    }

    public Question with(Filters other) {
        return new Question(text, other, limit);
    }
}
