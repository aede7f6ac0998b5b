package org.elchi.language.alphabet;

/** Small letters and capitals of an alphabet, where they are not the usual ones, and letters typed for others. */
final class Capitals {
    private static final int LETTERS = 0x700;

    private final char[] small = new char[LETTERS];
    private final char[] capital = new char[LETTERS];

    Capitals() {
        for (char c = 0; c < LETTERS; c++) {
            small[c] = Character.toLowerCase(c);
            capital[c] = Character.toUpperCase(c);
        }
    }

    /** @param some the capital that is written first, then others that are read */
    void add(char letter, String some) {
        some.chars().forEach(c -> small[c] = letter);
        capital[letter] = some.charAt(0);
    }

    /** A letter, small or capital, stands for another one. */
    void mean(char typed, char meant) {
        if (typed < LETTERS && meant != typed) {
            small[typed] = meant;
            char upper = Character.toUpperCase(typed);
            if (upper != typed && upper < LETTERS && Character.toLowerCase(upper) == typed) {
                small[upper] = meant;
            }
        }
    }

    char small(char c) {
        return c < LETTERS ? small[c] : Character.toLowerCase(c);
    }

    char capital(char c) {
        return c < LETTERS ? capital[c] : Character.toUpperCase(c);
    }
}
