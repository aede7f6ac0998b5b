package org.elchi.reading.value;

import java.util.BitSet;
import java.util.Collection;

/** Tells by their first letters the many words that are no number, nothing to count by and no time, whatever endings they bear. */
final class Openings {
    private static final int LETTERS = 3;
    private static final int WIDTH = 1 << 16;

    private final BitSet whole = new BitSet(WIDTH);
    private final BitSet brief = new BitSet(WIDTH);

    Openings(Collection<String> words) {
        for (String word : words) {
            if (word.length() < LETTERS) {
                brief.set(place(word, word.length()));
            } else {
                whole.set(place(word, LETTERS));
            }
        }
    }

    /** Whether a form may be one of the words, bare or with an ending. */
    boolean of(String form) {
        return brief.get(place(form, Math.min(form.length(), LETTERS - 1)))
                || form.length() >= LETTERS && whole.get(place(form, LETTERS));
    }

    private static int place(String form, int letters) {
        int place = letters;
        for (int i = 0; i < letters; i++) {
            place = 31 * place + form.charAt(i);
        }
        return place & WIDTH - 1;
    }
}
