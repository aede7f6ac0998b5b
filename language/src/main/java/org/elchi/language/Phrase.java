package org.elchi.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A phrase as its last word sees it.
 *
 * @param before all before the last word, with the space
 * @param word the last word, or figures with their spaces
 * @param closing quotation marks and the like right behind it
 * @param after what follows in brackets, with the space
 */
record Phrase(String before, String word, String closing, String after) {
    private static final Pattern BRACKETED = Pattern.compile("(?s)(.*\\S)(\\s+[(\\[][^()\\[\\]]*[)\\]]\\s*)");
    private static final Pattern FIGURES = Pattern.compile("(?s)(.*?)((?<!\\d)\\d{1,3}(?:[ \\u00A0\\u202F]\\d{3})+)");

    static Phrase of(String given) {
        Matcher bracketed = BRACKETED.matcher(given);
        boolean brackets = bracketed.matches();
        String main = brackets ? bracketed.group(1) : given;
        int end = main.length();
        while (end > 0 && closes(main.charAt(end - 1))) {
            end--;
        }
        int begin = begin(main, end);
        return new Phrase(
                main.substring(0, begin),
                main.substring(begin, end),
                main.substring(end),
                brackets ? bracketed.group(2) : "");
    }

    private static int begin(String main, int end) {
        Matcher figures = FIGURES.matcher(main.substring(0, end));
        if (figures.matches()) {
            return figures.start(2);
        }
        int begin = end;
        while (begin > 0 && !apart(main.charAt(begin - 1))) {
            begin--;
        }
        return begin;
    }

    private static boolean apart(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '-'
                || c == '/'
                || Character.getType(c) == Character.DASH_PUNCTUATION
                || Character.getType(c) == Character.START_PUNCTUATION
                || Character.getType(c) == Character.INITIAL_QUOTE_PUNCTUATION && c != '\u2018'
                || c == '"';
    }

    private static boolean closes(char c) {
        return !Character.isLetterOrDigit(c) && c != '%' && c != '\u2019' && c != '\u2018' && c != '\'';
    }

    /** Whether the last word has others before it. */
    boolean several() {
        return before.chars().anyMatch(Character::isLetter);
    }

    String with(String form) {
        return before + form + closing + after;
    }

    String withBehind(String ending) {
        return before + word + closing + ending + after;
    }
}
