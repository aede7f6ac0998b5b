package org.elchi.desk.people;

/**
 * An office in time.
 *
 * @param of the state or organisation, as records name it
 * @param state whether it is a state
 * @param held whether it is held on the day
 */
public record Held(String office, String of, boolean state, String from, String until, boolean held) {}
