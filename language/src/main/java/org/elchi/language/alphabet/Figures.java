package org.elchi.language.alphabet;

/** Roman figures, also where they are typed in Cyrillic letters. */
final class Figures {
    private static final String LATIN = "IVXLC";
    private static final String TYPED = "ІVХLС";
    private static final int[] VALUES = {1, 5, 10, 50, 100};

    private Figures() {}

    /** Whether a word is a Roman figure; one letter alone only where no full stop makes it an initial. */
    static boolean roman(CharSequence text, int begin, int end, String word) {
        if (!Character.isUpperCase(word.charAt(0)) || !valid(latin(word))) {
            return false;
        }
        boolean latin = word.charAt(0) < 'Z' || word.charAt(word.length() - 1) < 'Z';
        if (word.length() > 1) {
            return latin || word.indexOf('Х') == 0 && word.length() < 4;
        }
        boolean alone = end >= text.length() || Letters.space(text.charAt(end)) || text.charAt(end) == '-';
        return latin && alone && (begin == 0 || Letters.space(text.charAt(begin - 1)));
    }

    /** The word in Latin letters. */
    static String latin(String word) {
        StringBuilder latin = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            int typed = TYPED.indexOf(word.charAt(i));
            if (typed >= 0) {
                latin.setCharAt(i, LATIN.charAt(typed));
            }
        }
        return latin.toString();
    }

    /** Figures never grow but by one step, and no more than three of a kind stand together. */
    private static boolean valid(String word) {
        int last = Integer.MAX_VALUE;
        int same = 0;
        for (int i = 0; i < word.length(); i++) {
            int at = LATIN.indexOf(word.charAt(i));
            if (at < 0) {
                return false;
            }
            int value = VALUES[at];
            if (i + 1 < word.length()) {
                int next = LATIN.indexOf(word.charAt(i + 1));
                if (next > at) {
                    value = VALUES[next] - value;
                    if (at % 2 == 1 || next > at + 2) {
                        return false;
                    }
                    i++;
                }
            }
            same = value == last ? same + 1 : 1;
            boolean fits = value < last || value == last && same <= 3 && LATIN.indexOf(word.charAt(i)) % 2 == 0;
            if (!fits) {
                return false;
            }
            last = value;
        }
        return true;
    }
}
