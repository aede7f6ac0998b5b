package org.elchi.authority.tagging;

/**
 * The tag of a token.
 *
 * @param tag {@code O}, {@code B-PERSON}, {@code I-PERSON} …
 * @param probability how likely this tag is at this place, whatever the other tags are
 */
public record Tagged(String tag, double probability) {}
