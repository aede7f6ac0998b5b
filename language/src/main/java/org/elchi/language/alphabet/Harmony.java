package org.elchi.language.alphabet;

import org.elchi.language.data.Node;

/**
 * How the letters of a word tell whether it is a front or a back one.
 *
 * @param front letters that make their neighbourhood front
 * @param back letters that make it back
 */
record Harmony(String front, String back) {
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

    static final Harmony NONE = new Harmony("", "");

    boolean holds(Asked asked, String word, int begin, int end) {
        return asked == Asked.ANY || front(word, begin, end) == (asked == Asked.FRONT);
    }

    /** Whether the nearest telling letter before a place, else the first one after it, is a front one. */
    private boolean front(String word, int begin, int end) {
        for (int i = begin - 1; i >= 0; i--) {
            char c = word.charAt(i);
            if (front.indexOf(c) >= 0) {
                return true;
            }
            if (back.indexOf(c) >= 0) {
                return false;
            }
        }
        for (int i = end; i < word.length(); i++) {
            char c = word.charAt(i);
            if (front.indexOf(c) >= 0) {
                return true;
            }
            if (back.indexOf(c) >= 0) {
                return false;
            }
        }
        return false;
    }
}
