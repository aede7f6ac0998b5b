package org.elchi.register.search;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a question, taken apart. Nothing in it is a command but quotation marks around a phrase and a minus right before what must not
 * occur.
 *
 * @param free words that may stand anywhere
 * @param phrases words that must stand together
 * @param excluded words or phrases that must not occur
 */
record Wording(String free, List<String> phrases, List<String> excluded) {
    private static final int LONGEST = 1000;
    private static final String OPENING = "\"“„«”";
    private static final String CLOSING = "\"”“»";

    Wording {
        phrases = List.copyOf(phrases);
        excluded = List.copyOf(excluded);
    }

    static Wording of(String question) {
        return new Parser(question.substring(0, Math.min(question.length(), LONGEST))).wording();
    }

    /** Goes over the text once. */
    private static final class Parser {
        private final String text;
        private final StringBuilder free = new StringBuilder();
        private final List<String> phrases = new ArrayList<>();
        private final List<String> excluded = new ArrayList<>();
        private int at;

        Parser(String text) {
            this.text = text;
        }

        Wording wording() {
            while (at < text.length()) {
                part();
            }
            return new Wording(free.toString().strip(), phrases, excluded);
        }

        private void part() {
            boolean opens = at == 0 || Character.isWhitespace(text.charAt(at - 1));
            boolean minus = opens && text.charAt(at) == '-' && at + 1 < text.length();
            int begin = minus ? at + 1 : at;
            int close = opens && OPENING.indexOf(text.charAt(begin)) >= 0 ? closing(begin + 1) : -1;
            if (close >= 0) {
                add(minus ? excluded : phrases, text.substring(begin + 1, close));
                free.append(' ');
                at = close + 1;
            } else if (minus) {
                int end = end(begin);
                add(excluded, text.substring(begin, end));
                at = end;
            } else {
                free.append(text.charAt(at++));
            }
        }

        private static void add(List<String> parts, String part) {
            if (Tokens.of(part).size() > 0) {
                parts.add(part);
            }
        }

        private int closing(int from) {
            for (int i = from; i < text.length(); i++) {
                if (CLOSING.indexOf(text.charAt(i)) >= 0) {
                    return i;
                }
            }
            return -1;
        }

        private int end(int from) {
            int end = from;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            return end;
        }
    }
}
