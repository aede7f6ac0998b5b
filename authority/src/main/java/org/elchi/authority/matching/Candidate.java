package org.elchi.authority.matching;

/**
 * Somebody who may bear the name that was asked for.
 *
 * @param name the spelling in the index that is likest to it
 * @param comparison of the name that was asked for with that spelling
 */
public record Candidate<P>(P person, String name, Comparison comparison) {}
