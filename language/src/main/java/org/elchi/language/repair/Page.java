package org.elchi.language.repair;

import java.nio.charset.Charset;
import java.util.Arrays;

/** An eight-bit page by which bytes were read, and the way back to the bytes. */
final class Page {
    private static final int CHARACTERS = 0x2600;
    private static final int BYTES = 256;
    private static final int FIRST_BEYOND_ASCII = 0x80;

    private final int undefined;
    private final char[] characters = new char[BYTES];
    private final short[] bytes = new short[CHARACTERS];

    Page(String name) {
        Arrays.fill(bytes, (short) -1);
        Charset charset = Charset.forName(name);
        int nothing = 0;
        for (int b = BYTES - 1; b >= 0; b--) {
            char c = new String(new byte[] {(byte) b}, charset).charAt(0);
            characters[b] = c == '\uFFFD' ? (char) b : c;
            nothing = c != '\uFFFD' ? nothing : nothing == 0 ? b : -1;
            if (characters[b] < CHARACTERS) {
                bytes[characters[b]] = (short) b;
            }
        }
        for (int b = FIRST_BEYOND_ASCII; b < 0xA0; b++) {
            if (bytes[b] < 0) {
                bytes[b] = (short) b;
            }
        }
        undefined = Math.max(nothing, 0);
    }

    /** The one byte that this page has nothing for, 0 where there is none or more. */
    int undefined() {
        return undefined;
    }

    /** The byte that was read as a character, -1 where none can have been. */
    int of(char c) {
        return c < CHARACTERS ? bytes[c] : -1;
    }

    char character(int b) {
        return characters[b];
    }
}
