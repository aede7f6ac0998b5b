package org.elchi.writing.page;

/** Text from outside without what no page shows: controls, half characters, what turns the writing direction. */
final class Letters {
    private Letters() {}

    /** The text with each stretch of white space and controls as one space. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            boolean blank = c == ' ' || c == '\u2028' || c == '\u2029' || Character.isISOControl(c);
            if (blank && !space) {
                clean.append(' ');
            } else if (!blank && !refused(c)) {
                clean.appendCodePoint(c);
            }
            space = blank;
        }
        return clean.toString();
    }

    /** Whether a text is written from right to left. */
    static boolean leftward(String text) {
        return text.codePoints()
                .map(Character::getDirectionality)
                .filter(way -> way == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                        || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                .mapToObj(way -> way != Character.DIRECTIONALITY_LEFT_TO_RIGHT)
                .findFirst()
                .orElse(false);
    }

    private static boolean refused(int c) {
        int type = Character.getType(c);
        return type == Character.SURROGATE
                || c == 0xFEFF
                || c == 0x061C
                || (c >= 0x200E && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x206F)
                || (c >= 0xFFF9 && c <= 0xFFFB)
                || (c & 0xFFFE) == 0xFFFE
                || (c >= 0xFDD0 && c <= 0xFDEF)
                || (c >= 0xE0000 && c <= 0xE0FFF);
    }
}
