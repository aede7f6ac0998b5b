package org.elchi.language;

/** Grammatical person of a possessor or a subject. {@code P3} serves both numbers where the ending does not tell. */
public enum Person {
    NONE,
    P1SG,
    P2SG,
    P3,
    P1PL,
    P2PL,
    P3PL
}
