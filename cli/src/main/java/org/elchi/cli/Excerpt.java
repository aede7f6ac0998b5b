package org.elchi.cli;

/** The text around some words, cut between words. */
final class Excerpt {
    private static final int AROUND = 200;
    private static final String CUT = "…";

    private Excerpt() {}

    /** What stands before a place. */
    static String before(String text, int end) {
        int begin = Math.max(0, end - AROUND);
        if (begin == 0) {
            return text.substring(0, end);
        }
        while (begin < end && !Character.isWhitespace(text.charAt(begin - 1))) {
            begin++;
        }
        return CUT + text.substring(begin, end);
    }

    /** What stands after a place. */
    static String after(String text, int begin) {
        int end = Math.min(text.length(), begin + AROUND);
        if (end == text.length()) {
            return text.substring(begin);
        }
        while (end > begin && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        return text.substring(begin, end) + CUT;
    }
}
