package org.elchi.language;

import java.util.Optional;

/** Roman numerals in capitals, of two letters or with a full stop, up to 89. */
final class Roman {
    private static final String LETTERS = "IVXL";
    private static final int[] VALUES = {1, 5, 10, 50};

    private Roman() {}

    static Optional<Integer> value(String word) {
        String letters = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        boolean plain = letters.length() < (word.endsWith(".") ? 1 : 2);
        if (plain || letters.chars().anyMatch(c -> LETTERS.indexOf(c) < 0)) {
            return Optional.empty();
        }
        int sum = 0;
        for (int i = 0; i < letters.length(); i++) {
            int own = VALUES[LETTERS.indexOf(letters.charAt(i))];
            boolean less = i + 1 < letters.length() && own < VALUES[LETTERS.indexOf(letters.charAt(i + 1))];
            sum += less ? -own : own;
        }
        return written(sum).equals(letters) ? Optional.of(sum) : Optional.empty();
    }

    private static String written(int value) {
        String[] ones = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
        String[] tens = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX"};
        return value < 1 || value > 89 ? "" : tens[value / 10] + ones[value % 10];
    }
}
