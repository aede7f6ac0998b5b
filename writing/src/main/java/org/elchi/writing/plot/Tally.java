package org.elchi.writing.plot;

/**
 * How often something happened between two in a year.
 *
 * @param pair who, in words
 */
public record Tally(String pair, int year, int count) {}
