package org.elchi.register;

/**
 * What a register, or a copy of one, holds.
 *
 * @param records how many, where they have been made by this Elchi
 * @param unread documents of which nothing derived is there; a rebuild reads them
 */
public record Held(int documents, int decisions, int records, int unread) {}
