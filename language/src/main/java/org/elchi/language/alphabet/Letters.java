package org.elchi.language.alphabet;

import java.text.Normalizer;

/** What holds for characters in any language: which ones are apostrophes, which say nothing, which look alike. */
public final class Letters {
    /** The one apostrophe that all of them become. */
    public static final char APOSTROPHE = 'ʼ';

    private static final LetterTable TABLE = LetterTable.load();

    private Letters() {}

    static LetterTable table() {
        return TABLE;
    }

    public static boolean apostrophe(char c) {
        return TABLE.is(c, LetterTable.APOSTROPHE);
    }

    /** Zero-width and soft characters that stand in a word without being part of it. */
    public static boolean ignorable(char c) {
        return TABLE.is(c, LetterTable.SILENT);
    }

    public static boolean combining(char c) {
        return TABLE.is(c, LetterTable.COMBINING);
    }

    /** A letter, unless it serves as an apostrophe; half of a letter beyond the basic plane is none. */
    public static boolean letter(char c) {
        return TABLE.is(c, LetterTable.LETTER);
    }

    public static boolean digit(char c) {
        return TABLE.is(c, LetterTable.DIGIT);
    }

    public static boolean space(char c) {
        return TABLE.is(c, LetterTable.SPACE);
    }

    /** Whether a word has Latin and Cyrillic letters. */
    public static boolean mixed(String word) {
        return word.chars().anyMatch(Letters::latin) && word.chars().anyMatch(Letters::cyrillic);
    }

    public static boolean cyrillic(int c) {
        return c >= 0x0400 && c <= 0x052F;
    }

    public static boolean latin(int c) {
        return Character.isLetter(c) && (c < 0x0250 || c == 'ə' || c >= 0x1E00 && c <= 0x1EFF);
    }

    public static boolean arabic(int c) {
        return c >= 0x0620 && c <= 0x06D5 && Character.isLetter(c);
    }

    /** Composed, without what says nothing, with one kind of apostrophe and never two together, with letters of one script. */
    public static String repaired(String word) {
        return plain(word) ? word : clean(word);
    }

    /** Nothing to repair: letters and figures of one script. */
    private static boolean plain(String word) {
        int scripts = 0;
        for (int i = 0; i < word.length(); i++) {
            int kind = TABLE.kind(word.charAt(i));
            if ((kind & LetterTable.ODD) != 0) {
                return false;
            }
            scripts |= kind;
        }
        return (scripts & LetterTable.LATIN) == 0 || (scripts & LetterTable.CYRILLIC) == 0;
    }

    private static String clean(String word) {
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
            latin += TABLE.is(c, LetterTable.LATIN) ? 1 : 0;
            cyrillic += TABLE.is(c, LetterTable.CYRILLIC) ? 1 : 0;
            clean.append(c);
        }
        String composed = marks ? Normalizer.normalize(clean, Normalizer.Form.NFC) : clean.toString();
        return latin > 0 && cyrillic > 0 ? unmixed(composed, latin, cyrillic) : composed;
    }

    /** A word of Latin and Cyrillic letters in letters of one script, where those of the other have twins; else as it is. */
    public static String unmixed(String word) {
        int latin = 0;
        int cyrillic = 0;
        for (int i = 0; i < word.length(); i++) {
            latin += TABLE.is(word.charAt(i), LetterTable.LATIN) ? 1 : 0;
            cyrillic += TABLE.is(word.charAt(i), LetterTable.CYRILLIC) ? 1 : 0;
        }
        return latin > 0 && cyrillic > 0 ? unmixed(word, latin, cyrillic) : word;
    }

    private static String unmixed(String word, int latin, int cyrillic) {
        String most = unmixed(word, latin > cyrillic);
        return most.equals(word) ? unmixed(word, latin <= cyrillic) : most;
    }

    /** A foreign name with an ending of its own: Latin letters, one of which at least can be no other, then Cyrillic ones. */
    public static boolean joined(String word) {
        int change = 0;
        boolean foreign = false;
        while (change < word.length() && !TABLE.is(word.charAt(change), LetterTable.CYRILLIC)) {
            foreign |= TABLE.is(word.charAt(change), LetterTable.LATIN) && TABLE.twin(word.charAt(change)) == 0;
            change++;
        }
        for (int i = change; i < word.length(); i++) {
            if (TABLE.is(word.charAt(i), LetterTable.LATIN)) {
                return false;
            }
        }
        return foreign && change > 1;
    }

    /** The word with the letters of the other script replaced by those that look the same, or as it was if one has no such twin. */
    private static String unmixed(String word, boolean toLatin) {
        StringBuilder repaired = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (TABLE.is(c, toLatin ? LetterTable.CYRILLIC : LetterTable.LATIN)) {
                char twin = TABLE.twin(c);
                if (twin == 0) {
                    return word;
                }
                repaired.setCharAt(i, twin);
            }
        }
        return repaired.toString();
    }
}
