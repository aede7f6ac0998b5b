package org.elchi.writing.export.calendar;

import java.nio.charset.StandardCharsets;

/** Folds lines so that none is longer than 75 octets (RFC 5545, 3.1), between characters, whatever their script. */
final class Folding {
    private static final int LONGEST = 75;
    private static final String BREAK = "\r\n";

    private Folding() {}

    /** The same, each line of at most 75 octets, where it has been folded to any length. */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder();
        for (String line : text.replace(BREAK + " ", "").split(BREAK)) {
            fold(line, folded);
        }
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int octets = 0;
        for (int c : line.codePoints().toArray()) {
            String character = Character.toString(c);
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST) {
                folded.append(BREAK).append(' ');
                octets = 1;
            }
            folded.append(character);
            octets += size;
        }
        folded.append(BREAK);
    }
}
