package org.elchi.register.entering;

/** A slot and what somebody typed for it; an empty text empties it. */
public record Entry(String slot, String text) {
    public Entry {
        text = text.strip();
    }
}
