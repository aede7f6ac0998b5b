package org.elchi.language.identify.internal;

import java.lang.Character.UnicodeScript;
import org.elchi.language.alphabet.Letters;

/** What identification sees of a character: the small letter it is, and the script. */
final class Characters {
    /** Parts two words. */
    static final char BREAK = 0;

    /** Says nothing; the word goes on. */
    static final char SILENT = 1;

    /** A letter that may be written in one character and here is not. */
    static final char LOOSE = 2;

    private static final int TABLE = 0x2100;
    private static final char TATWEEL = '\u0640';
    private static final char[] SMALL = new char[TABLE];
    private static final UnicodeScript[] SCRIPTS = UnicodeScript.values();
    private static final byte[] SCRIPT = new byte[TABLE];

    static {
        for (char c = 0; c < TABLE; c++) {
            SMALL[c] = smallOf(c);
            SCRIPT[c] = (byte) UnicodeScript.of(c).ordinal();
        }
    }

    private Characters() {}

    /** The small letter, or {@link #BREAK}, {@link #SILENT}, {@link #LOOSE}. */
    static char small(char c) {
        return c < TABLE ? SMALL[c] : smallOf(c);
    }

    /** How many scripts there are. */
    static int scripts() {
        return SCRIPTS.length;
    }

    static UnicodeScript script(int number) {
        return SCRIPTS[number];
    }

    static int script(char c) {
        return c < TABLE ? SCRIPT[c] & 0xFF : UnicodeScript.of(c).ordinal();
    }

    private static char smallOf(char c) {
        if (Letters.ignorable(c) || c == TATWEEL) {
            return SILENT;
        }
        if (Letters.apostrophe(c)) {
            return Letters.APOSTROPHE;
        }
        if (Letters.combining(c)) {
            return c < '\u0370' ? LOOSE : SILENT;
        }
        if (c >= '\uFB00' && c <= '\uFEFC' && Character.isLetter(c)) {
            return LOOSE;
        }
        // A dotted capital is a dotted letter in every language that has it.
        return Character.isLetter(c) ? c == 'İ' ? 'i' : Character.toLowerCase(c) : BREAK;
    }
}
