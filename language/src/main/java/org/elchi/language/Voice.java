package org.elchi.language;

/** Voices that an ending adds to a verb stem. */
public enum Voice {
    PASSIVE,
    CAUSATIVE,
    REFLEXIVE,
    RECIPROCAL
}
