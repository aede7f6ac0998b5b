package org.elchi.register.search;

import java.util.Arrays;
import org.elchi.language.alphabet.Letters;

/** Where the words of a text stand: runs of letters and figures, with the apostrophes inside them or at their end. */
final class Tokens {
    private static final int LONGEST = 80;
    private static final int LONGEST_HEADLINE = 20;

    private final String text;
    private int[] begins = new int[64];
    private int[] ends = new int[64];
    private int size;

    private Tokens(String text) {
        this.text = text;
    }

    static Tokens of(String text) {
        Tokens tokens = new Tokens(text);
        int at = 0;
        while (at < text.length()) {
            at = inside(text.charAt(at)) ? tokens.word(at) : at + 1;
        }
        return tokens;
    }

    private static boolean inside(char c) {
        return Letters.letter(c) || Letters.digit(c);
    }

    private int word(int begin) {
        int end = begin;
        while (end < text.length() && end - begin < LONGEST && goesOn(text.charAt(end))) {
            end++;
        }
        add(begin, end);
        return end;
    }

    private static boolean goesOn(char c) {
        return inside(c) || Letters.apostrophe(c) || Letters.ignorable(c) || Letters.combining(c);
    }

    private void add(int begin, int end) {
        if (size == begins.length) {
            begins = Arrays.copyOf(begins, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        begins[size] = begin;
        ends[size++] = end;
    }

    int size() {
        return size;
    }

    int begin(int at) {
        return begins[at];
    }

    int end(int at) {
        return ends[at];
    }

    String word(int from, int to) {
        return text.substring(begins[from], ends[to]);
    }

    /** Whether nothing but white space on one line, or hard-wrapped onto the next, stands before a word. */
    boolean spaced(int at) {
        int breaks = 0;
        for (int i = ends[at - 1]; i < begins[at]; i++) {
            breaks += text.charAt(i) == '\n' ? 1 : 0;
            if (!Letters.space(text.charAt(i)) && !Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return breaks < 2;
    }

    /** Whether just one sign stands between a word and the one before it, and this is it. */
    boolean joined(int at, char sign) {
        return begins[at] - ends[at - 1] == 1 && text.charAt(ends[at - 1]) == sign;
    }

    /** How many words stand on the first line; none where it is no headline but goes on and on. */
    int headline() {
        int words = 1;
        while (words < size && !broken(words)) {
            words++;
        }
        return words < size && words <= LONGEST_HEADLINE ? words : 0;
    }

    private boolean broken(int at) {
        return text.substring(ends[at - 1], begins[at]).indexOf('\n') >= 0;
    }

    boolean capital(int at) {
        return Character.isUpperCase(text.charAt(begins[at]));
    }
}
