package org.elchi.language.alphabet;

import java.text.Normalizer;

/** What holds for characters in any language: which ones are apostrophes, which say nothing, which look alike. */
public final class Letters {
    /** The one apostrophe that all of them become. */
    public static final char APOSTROPHE = 'ʼ';

    private static final String APOSTROPHES = "'ʼʻ‘’`´ʽʾʿ′＇‛";
    private static final String LATIN_TWINS = "aceopxyijhsABCEHIKMOPTXYÄÖəƏ";
    private static final String CYRILLIC_TWINS = "асеорхуіјһѕАВСЕНІКМОРТХУӒӦәӘ";

    private Letters() {}

    public static boolean apostrophe(char c) {
        return (c < '\u0400' ? c < 'A' || c == '`' || c == '´' || c > '\u02AF' : c > '\u2000')
                && APOSTROPHES.indexOf(c) >= 0;
    }

    /** Zero-width and soft characters that stand in a word without being part of it. */
    public static boolean ignorable(char c) {
        return c == '\u00AD'
                || c >= '\uFE00' && c <= '\uFE0F'
                || c >= '\u200B' && c <= '\u200F'
                || c >= '\u202A' && c <= '\u202E'
                || c == '\u2060'
                || c == '\uFEFF';
    }

    public static boolean combining(char c) {
        return c >= '\u0300' && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    public static boolean cyrillic(int c) {
        return c >= 0x0400 && c <= 0x052F;
    }

    public static boolean latin(int c) {
        return Character.isLetter(c) && (c < 0x0250 || c == 'ə' || c >= 0x1E00 && c <= 0x1EFF);
    }

    /** Composed, without what says nothing, with one kind of apostrophe and never two together, with letters of one script. */
    public static String repaired(String word) {
        StringBuilder clean = new StringBuilder(word.length());
        boolean marks = false;
        int latin = 0;
        int cyrillic = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (ignorable(c) || c == '\n' || c == '\r') {
                continue;
            }
            if (apostrophe(c)) {
                if (clean.isEmpty() || clean.charAt(clean.length() - 1) != APOSTROPHE) {
                    clean.append(APOSTROPHE);
                }
                continue;
            }
            marks |= combining(c);
            latin += latin(c) ? 1 : 0;
            cyrillic += cyrillic(c) ? 1 : 0;
            clean.append(c);
        }
        String composed = marks ? Normalizer.normalize(clean, Normalizer.Form.NFC) : clean.toString();
        return latin > 0 && cyrillic > 0 ? unmixed(composed, latin > cyrillic) : composed;
    }

    private static String unmixed(String word, boolean toLatin) {
        String from = toLatin ? CYRILLIC_TWINS : LATIN_TWINS;
        String to = toLatin ? LATIN_TWINS : CYRILLIC_TWINS;
        StringBuilder repaired = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (toLatin ? cyrillic(c) : latin(c)) {
                int twin = from.indexOf(c);
                if (twin < 0) {
                    return word;
                }
                repaired.setCharAt(i, to.charAt(twin));
            }
        }
        return repaired.toString();
    }
}
