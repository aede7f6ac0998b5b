package org.elchi.cli;

import org.elchi.writing.export.Characters;

/** Text from outside made safe for a terminal: no escape sequences, no control characters, nothing that turns the writing direction. */
final class Printable {
    private Printable() {}

    /** The text with each run of white space and controls as one space. */
    static String line(String text) {
        return clean(text).replaceAll("\\s+", " ").strip();
    }

    /** The text with its line breaks kept. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n' || !refused(c)) {
                clean.appendCodePoint(c);
            } else if (Character.isWhitespace(c)) {
                clean.append(' ');
            }
        });
        return clean.toString();
    }

    /** Controls, lone surrogates, line and paragraph separators, bidirectional controls, the byte order mark and tags. */
    static boolean refused(int c) {
        return Characters.refused(c);
    }
}
