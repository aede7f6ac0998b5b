package org.elchi.writing.export;

/** Characters that data has no use for and programs may obey. */
public final class Characters {
    private Characters() {}

    /** Controls, lone surrogates, line and paragraph separators, bidirectional controls, the byte order mark, tags and noncharacters. */
    public static boolean refused(int c) {
        return Character.isISOControl(c)
                || Character.getType(c) == Character.SURROGATE
                || c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x2028 && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x206F)
                || c == 0xFEFF
                || (c >= 0xFFF9 && c <= 0xFFFB)
                || (c >= 0xE0000 && c <= 0xE007F)
                || (c & 0xFFFE) == 0xFFFE;
    }

    /** The text on one line: a blank for each run of what is refused or blank, none at the ends. */
    public static String line(String text) {
        StringBuilder line = new StringBuilder();
        boolean gap = false;
        for (int c : text.codePoints().toArray()) {
            if (refused(c) || Character.isWhitespace(c)) {
                gap = !line.isEmpty();
            } else {
                line.append(gap ? " " : "").appendCodePoint(c);
                gap = false;
            }
        }
        return line.toString();
    }
}
