package org.elchi.authority;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What each letter, or each run of letters, of one language becomes in the skeleton. */
final class LetterTable {
    private static final int LONGEST = 3;
    /** Latin, Cyrillic and Arabic letters lie below, but for some of Latin with a mark below or above. */
    private static final int ALPHABETS = 0x2000;

    private final Map<String, String> runs = new HashMap<>();
    private final BitSet runBegins = new BitSet();
    private final @Nullable String[] single = new @Nullable String[ALPHABETS];

    /** @return whether these letters had no key yet */
    boolean put(String letters, String key) {
        if (letters.length() == 1) {
            char letter = letters.charAt(0);
            boolean isNew = single[letter] == null;
            single[letter] = key;
            return isNew;
        }
        runBegins.set(letters.charAt(0));
        return runs.put(letters, key) == null;
    }

    /** This table, and another for all that this one lacks. */
    LetterTable over(LetterTable other) {
        LetterTable both = new LetterTable();
        both.add(other);
        both.add(this);
        return both;
    }

    private void add(LetterTable other) {
        runs.putAll(other.runs);
        runBegins.or(other.runBegins);
        for (int letter = 0; letter < ALPHABETS; letter++) {
            if (other.single[letter] != null) {
                single[letter] = other.single[letter];
            }
        }
    }

    StringBuilder keys(String text) {
        StringBuilder keys = new StringBuilder(text.length() + 4);
        StringBuilder low = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            low.append(Character.toLowerCase(text.charAt(i)));
        }
        for (int i = 0; i < low.length(); ) {
            int run = run(low, i, keys);
            if (run == 0) {
                keys.append(key(low.charAt(i)));
            }
            i += Math.max(1, run);
        }
        return keys;
    }

    private int run(StringBuilder low, int at, StringBuilder keys) {
        if (runBegins.get(low.charAt(at))) {
            for (int length = Math.min(LONGEST, low.length() - at); length > 1; length--) {
                String key = runs.get(low.substring(at, at + length));
                if (key != null) {
                    keys.append(key);
                    return length;
                }
            }
        }
        return 0;
    }

    /** The key of a letter, without its diacritics where it is not listed with them; nothing for what is no letter. */
    private String key(char letter) {
        String key = letter < ALPHABETS ? single[letter] : null;
        if (key != null) {
            return key;
        }
        if (letter >= '0' && letter <= '9') {
            return String.valueOf(letter);
        }
        char bare = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                .charAt(0);
        String bareKey = bare < ALPHABETS ? single[bare] : null;
        return bareKey == null ? "" : bareKey;
    }
}
