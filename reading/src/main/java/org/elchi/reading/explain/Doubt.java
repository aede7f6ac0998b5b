package org.elchi.reading.explain;

/**
 * Something that makes a fact less sure.
 *
 * @param reason why
 * @param slot the slot that it concerns, empty for the whole fact
 * @param weight how much is taken off the confidence, above 0
 */
public record Doubt(Reason reason, String slot, double weight) {
    /** Why a fact is less sure. */
    public enum Reason {
        /** Other verbs stand between the verb and what fills the slot. */
        DISTANCE,
        /** Who acts is not said in the clause: it is who acted last. */
        SUBJECT_BEFORE,
        /** The slot is not said in the sentence: it comes from what the report is about. */
        FROM_REPORT,
        /** A line of a list that another sentence announces. */
        LISTED
    }
}
