package org.elchi.register;

/**
 * How many records are found by a value of a facet.
 *
 * @param value as {@link Filter#with} takes it: a name, a code
 */
public record Count(String value, int records) {}
