package org.elchi.desk;

import java.text.Normalizer;

/** Makes a text from outside fit for a line: no controls, no marks that turn the direction of writing, no towers of accents. */
public final class Clean {
    /** No letter of any language bears more marks. */
    private static final int MARKS = 4;

    private Clean() {}

    /** The text in NFC, on one line, without what cannot be seen. */
    public static String text(String text) {
        return passage(text).strip();
    }

    /** The same with the space around it: a part of a longer text. */
    public static String passage(String text) {
        StringBuilder clean = new StringBuilder();
        int marks = 0;
        int[] points =
                Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray();
        for (int point : points) {
            int type = Character.getType(point);
            marks = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK ? marks + 1 : 0;
            if (Character.isWhitespace(point)) {
                clean.append(' ');
            } else if (visible(type) && marks <= MARKS) {
                clean.appendCodePoint(point);
            }
        }
        return clean.toString();
    }

    private static boolean visible(int type) {
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.UNASSIGNED;
    }
}
