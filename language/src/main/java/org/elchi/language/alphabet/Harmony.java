package org.elchi.language.alphabet;

import org.elchi.language.data.Node;

/**
 * How the letters of a word tell whether it is a front or a back one.
 *
 * @param front letters that make their neighbourhood front
 * @param back letters that make it back
 * @param later letters that do so where a vowel stands before them
 * @param whole signs that make a word front which begins with one
 * @param vowels all vowels
 */
record Harmony(String front, String back, String later, String whole, String vowels) {
    /** What a rule asks of the word around it. */
    enum Asked {
        ANY,
        FRONT,
        BACK;

        static Asked of(Node node) {
            return switch (node.text()) {
                case "front" -> FRONT;
                case "back" -> BACK;
                default -> {
                    node.problem("found '" + node.text() + "', need front or back");
                    yield ANY;
                }
            };
        }
    }

    static final Harmony NONE = new Harmony("", "", "", "", "");

    boolean holds(Asked asked, String word, int begin, int end) {
        return asked == Asked.ANY || front(word, begin, end) == (asked == Asked.FRONT);
    }

    /** Whether the nearest telling letter before a place, else the first one after it, is a front one. */
    private boolean front(String word, int begin, int end) {
        if (whole.indexOf(word.charAt(0)) >= 0) {
            return true;
        }
        for (int i = begin - 1; i >= 0; i--) {
            char c = word.charAt(i);
            if (front.indexOf(c) >= 0) {
                return true;
            }
            if (back.indexOf(c) >= 0 || later.indexOf(c) >= 0 && follows(word, i)) {
                return false;
            }
        }
        for (int i = end; i < word.length(); i++) {
            char c = word.charAt(i);
            if (front.indexOf(c) >= 0) {
                return true;
            }
            if (back.indexOf(c) >= 0 || later.indexOf(c) >= 0 && follows(word, i)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a vowel stands before a place. */
    private boolean follows(String word, int at) {
        for (int i = 0; i < at; i++) {
            if (vowels.indexOf(word.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
