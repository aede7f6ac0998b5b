package org.elchi.language.repair;

import org.elchi.language.alphabet.Alphabet;

/** Makes of a text as found the text as it was meant. */
public final class Repair {
    private Repair() {}

    /** What can be repaired in a text of any language. */
    public static Repaired of(String text) {
        return Words.repaired(Entities.repaired(misread(text)), null);
    }

    /** What can be repaired in a text that is written in an alphabet. */
    public static Repaired of(String text, Alphabet alphabet) {
        return Words.repaired(Entities.repaired(misread(text)), alphabet);
    }

    /** Only what went wrong between bytes and characters: letters that were read by the wrong page. */
    public static Repaired misread(String text) {
        return Mojibake.repaired(Repaired.of(text));
    }
}
