package org.elchi.register.internal;

/**
 * The days of a record by which its facets are found.
 *
 * @param due of what is still to be done
 */
record FacetDays(String last, String due, String spoken) {
    String of(String facet) {
        return switch (facet) {
            case RecordRow.DUE -> due;
            case RecordRow.SPOKEN -> spoken;
            default -> last;
        };
    }
}
