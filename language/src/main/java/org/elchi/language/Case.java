package org.elchi.language;

/** The cases of the Turkic noun that mark roles. {@link #NONE} stands on words that bear no case, such as finite verbs. */
public enum Case {
    NONE,
    NOM,
    GEN,
    DAT,
    ACC,
    LOC,
    ABL,
    INS,
    /** "in the manner of": Turkish -ca, Uzbek -cha, Kazakh -ша. */
    EQU,
    /** "as far as": Uzbek -gacha, Kazakh -ға дейін written together. */
    LIM
}
