package org.elchi.reading.value;

import java.util.OptionalInt;

/** Roman numerals up to fifty, also in the Cyrillic letters that look the same. */
final class Roman {
    private static final String LETTERS = "IVXLІӀХ";
    private static final String LATIN = "IVXLIIX";
    private static final String[] TENS = {"", "X", "XX", "XXX", "XL"};
    private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

    private Roman() {}

    /** @param word as given; a full stop at its end is ignored */
    static OptionalInt of(String word) {
        int length = word.endsWith(".") ? word.length() - 1 : word.length();
        if (length < 1 || length > 7) {
            return OptionalInt.empty();
        }
        StringBuilder latin = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            int letter = LETTERS.indexOf(word.charAt(i));
            if (letter < 0) {
                return OptionalInt.empty();
            }
            latin.append(LATIN.charAt(letter));
        }
        return value(latin.toString());
    }

    private static OptionalInt value(String latin) {
        for (int value = 1; value < 50; value++) {
            if (latin.equals(TENS[value / 10] + ONES[value % 10])) {
                return OptionalInt.of(value);
            }
        }
        return OptionalInt.empty();
    }
}
