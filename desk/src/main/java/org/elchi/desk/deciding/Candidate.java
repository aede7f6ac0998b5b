package org.elchi.desk.deciding;

/**
 * A record that may tell of the same event as another.
 *
 * @param told what it tells, as a sentence
 * @param reports how many documents tell of it
 */
public record Candidate(String id, String told, int reports) {}
