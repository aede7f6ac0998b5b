package org.elchi.register.internal;

/**
 * The days of a record by which its facets are found.
 *
 * @param due of what is still to be done
 * @param doubt no day, but stands in its place in the order of what wants to be looked at
 */
record FacetDays(String last, String due, String spoken, String doubt) {
    String of(String facet) {
        return switch (facet) {
            case RecordRow.DUE, RecordRow.UNDER_WAY -> due;
            case RecordRow.SPOKEN -> spoken;
            case RecordRow.DOUBT -> doubt;
            default -> last;
        };
    }
}
