package org.elchi.language.identify;

import org.elchi.language.Span;
import org.elchi.language.Tongue;

/**
 * A stretch of a text that is in one language.
 *
 * @param probability how likely it is, taken by itself, from 0 to 1
 */
public record Segment(Span span, Tongue tongue, double probability) {}
