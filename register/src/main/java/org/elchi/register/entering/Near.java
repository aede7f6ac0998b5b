package org.elchi.register.entering;

/**
 * A name that is kept as it was typed, and the one that may be meant.
 *
 * @param slot the slot
 * @param typed as typed
 * @param known as the register writes it
 */
public record Near(String slot, String typed, String known) {}
