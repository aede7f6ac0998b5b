package org.elchi.authority.tagging;

/** Where each word stands: within quotation marks and brackets, and in which noun phrase. */
final class Outline {
    private static final int LONGEST_QUOTE = 12;
    private static final int LONGEST_PHRASE = 12;

    /** Index of the mark that opens the quotation around a word, -1 outside. */
    final int[] opening;

    /** Index of the mark that closes it, -1 outside. */
    final int[] closing;

    /** Index of the head of the phrase that a word stands in: itself, where it binds to nothing behind it. */
    final int[] head;

    Outline(Clues[] words) {
        opening = filled(words.length);
        closing = filled(words.length);
        head = new int[words.length];
        quotations(words);
        phrases(words);
    }

    private static int[] filled(int length) {
        int[] filled = new int[length];
        java.util.Arrays.fill(filled, -1);
        return filled;
    }

    private void quotations(Clues[] words) {
        int open = -1;
        for (int at = 0; at < words.length; at++) {
            boolean closes = words[at].closes || words[at].straight && open >= 0;
            if (closes && open >= 0) {
                for (int i = open + 1; i < at && at - open <= LONGEST_QUOTE; i++) {
                    opening[i] = open;
                    closing[i] = at;
                }
                open = -1;
            } else if (words[at].opens || words[at].straight) {
                open = at;
            }
        }
    }

    private void phrases(Clues[] words) {
        for (int at = words.length - 1; at >= 0; at--) {
            int next = at + 1;
            boolean quotation = words[at].opens || words[at].closes || words[at].straight;
            boolean on = next < words.length && (quotation || words[at].binds && !stops(words[next]));
            head[at] = on && head[next] - at <= LONGEST_PHRASE ? head[next] : at;
        }
    }

    private static boolean stops(Clues word) {
        return word.mark && !word.opens && !word.closes && !word.straight;
    }
}
