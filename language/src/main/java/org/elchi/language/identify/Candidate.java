package org.elchi.language.identify;

import org.elchi.language.Tongue;

/**
 * A language that a text may be in.
 *
 * @param probability from 0 to 1
 */
public record Candidate(Tongue tongue, double probability) {}
