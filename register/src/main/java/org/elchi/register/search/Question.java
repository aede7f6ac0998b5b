package org.elchi.register.search;

/**
 * What somebody looks for.
 *
 * @param text words in any language and script; "words in quotes" stand just so, a word or quote behind a minus must not occur; may be empty
 * @param filters what else must hold
 * @param limit so many hits at most
 * @param skipped so many of the first hits are left out
 * @param order which hits come first
 */
public record Question(String text, Filters filters, int limit, int skipped, Order order) {
    private static final int USUAL = 20;

    /** Which hits come first. */
    public enum Order {
        /** What answers best; where no words are asked for, the newest. */
        BEST,
        NEWEST,
        OLDEST
    }

    /** A question of which the best answers are wanted. */
    public Question(String text, Filters filters, int limit) {
        this(text, filters, limit, 0, Order.BEST);
    }

    public static Question of(String text) {
        return new Question(text, Filters.NONE, USUAL);
    }

    public Question with(Filters other) {
        return new Question(text, other, limit, skipped, order);
    }

    /** The same from another hit on. */
    public Question page(int size, int left) {
        return new Question(text, filters, size, left, order);
    }

    /** The same in another order. */
    public Question in(Order other) {
        return new Question(text, filters, limit, skipped, other);
    }
}
