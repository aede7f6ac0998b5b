package org.elchi.register.merging;

/**
 * One part of what speaks for or against two tellings being of one event.
 *
 * @param slot what was compared
 * @param by how
 * @param outcome what came of it
 * @param bits how much that weighs; negative infinity where it forbids
 */
public record Part(String slot, String by, Outcome outcome, double bits) {}
