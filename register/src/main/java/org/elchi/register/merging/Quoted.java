package org.elchi.register.merging;

import org.elchi.language.Span;

/** Finds a quotation in the words that state it by its first and its last words, whatever capitals and marks stand in them. */
final class Quoted {
    private Quoted() {}

    /** From the first of the words to the last; the whole text where they are not found. */
    static Span in(String text, String begins, String ends) {
        int[] places = new int[text.length()];
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                places[letters.length()] = i;
                letters.append(small(text.charAt(i)));
            }
        }
        String first = letters(begins);
        String last = letters(ends);
        int from = letters.indexOf(first);
        int to = letters.indexOf(last, Math.max(0, from));
        int end = to < 0 || last.isEmpty() ? text.length() : places[to + last.length() - 1] + 1;
        return new Span(from < 0 || first.isEmpty() ? 0 : places[from], end);
    }

    private static String letters(String words) {
        StringBuilder letters = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            if (Character.isLetterOrDigit(words.charAt(i))) {
                letters.append(small(words.charAt(i)));
            }
        }
        return letters.toString();
    }

    private static char small(char letter) {
        char small = Character.toLowerCase(letter);
        return small == 'ı' ? 'i' : small;
    }
}
