package org.elchi.register.internal;

/** Texts in the form in which every database keeps them. */
final class Kept {
    private static final char REPLACEMENT = '\uFFFD';

    private Kept() {}

    /** The text, with U+FFFD for U+0000 and for halves of surrogate pairs, which a database may refuse. */
    static String text(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (refused(text, i)) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        StringBuilder kept = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (refused(text, i)) {
                kept.setCharAt(i, REPLACEMENT);
            }
        }
        return kept.toString();
    }

    private static boolean refused(String text, int i) {
        char c = text.charAt(i);
        return c == 0
                || (Character.isHighSurrogate(c)
                        && (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))))
                || (Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1))));
    }
}
