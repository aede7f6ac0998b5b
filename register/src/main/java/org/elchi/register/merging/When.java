package org.elchi.register.merging;

/**
 * The stretch of days in which what is told may have happened.
 *
 * @param first day of the epoch
 * @param last day of the epoch
 * @param sort what the stretch rests on
 * @param published day of publication, {@link #UNKNOWN} without
 * @param stage step of a life, in its order
 * @param document the document that tells it
 */
record When(int first, int last, Sort sort, int published, int stage, String document) {
    static final int UNKNOWN = Integer.MIN_VALUE;

    /** What a stretch of days rests on. */
    enum Sort {
        /** The telling names a day or a few. */
        EXACT,
        /** The telling names a month, a season, a year. */
        VAGUE,
        /** The day of publication, of what is told as done. */
        PUBLISHED,
        /** Some time after the day of publication. */
        AHEAD,
        /** Nothing is known. */
        UNDATED
    }

    /** Days between the two stretches; 0 where they overlap. */
    int gap(When other) {
        return Math.max(0, Math.max(other.first - last, first - other.last));
    }

    boolean dated() {
        return sort == Sort.EXACT || sort == Sort.VAGUE;
    }
}
