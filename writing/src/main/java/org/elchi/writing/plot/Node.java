package org.elchi.writing.plot;

/**
 * Somebody in a network.
 *
 * @param id what edges name
 * @param name in words
 * @param state whether it is a state rather than a person
 */
public record Node(String id, String name, boolean state) {}
