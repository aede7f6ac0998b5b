package org.elchi.authority;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Row;
import org.elchi.language.data.Tsv;

/**
 * Passes names into a skeleton that is equal for the spellings of all presses: <i>Tokayev</i>, <i>Тоқаев</i> and <i>Toqayev</i> are all
 * {@code tokaev}. The letters are data, {@code folding.tsv}; what is done here holds for the skeleton itself.
 */
final class Folding {
    static final String COMMON = "common";
    private static final String COMMON_LIKE_ENGLISH = "common-en";
    private static final String DIGRAPH_MARK = "h";

    private final LetterTable all;
    private final Map<String, LetterTable> byLanguage = new HashMap<>();

    private Folding(LetterTable all, Map<String, LetterTable> byLanguage) {
        this.all = all;
        byLanguage.forEach((language, table) -> this.byLanguage.put(language, table.over(all)));
    }

    static Folding load(Data data, Problems problems) {
        LetterTable all = new LetterTable();
        Map<String, LetterTable> byLanguage = new HashMap<>();
        for (Row row : Tsv.read(data, "folding.tsv", 2, problems)) {
            LetterTable table =
                    row.cell(2).isEmpty() ? all : byLanguage.computeIfAbsent(row.cell(2), code -> new LetterTable());
            if (!table.put(row.cell(0), row.cell(1))) {
                problems.add(row, "the letters '" + row.cell(0) + "' stand twice");
            }
        }
        return new Folding(all, byLanguage);
    }

    /** The skeletons of a name as it is written in a language: more than one where its letters are read in two ways. */
    Set<String> keys(String language, String name) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(key(language, name));
        keys.add(key(COMMON, name));
        keys.remove("");
        return keys;
    }

    /** The skeletons of a word of which nobody says in which language it is written. */
    Set<String> keysOfAny(String word) {
        Set<String> keys = new LinkedHashSet<>(keys(COMMON, word));
        byLanguage.keySet().stream().sorted().forEach(language -> keys.add(key(language, word)));
        keys.add(settled(all.keys(word)));
        keys.remove("");
        return keys;
    }

    /** The skeletons of a word of an analysed text. */
    Set<String> keys(String common) {
        String key = key(COMMON, common);
        if (!common.contains(DIGRAPH_MARK)) {
            return Set.of(key);
        }
        Set<String> keys = new LinkedHashSet<>();
        keys.add(key);
        keys.add(key(COMMON_LIKE_ENGLISH, common));
        return keys;
    }

    /** The skeleton of a word by the letters of a language. */
    String key(String language, String word) {
        return settled(byLanguage.getOrDefault(language, all).keys(word));
    }

    /** The skeleton without the differences between open vowels, for comparing names of several words. */
    static String coarse(String skeleton) {
        StringBuilder coarse = new StringBuilder(skeleton.length());
        for (int i = 0; i < skeleton.length(); i++) {
            char letter = skeleton.charAt(i);
            append(coarse, letter == 'e' || letter == 'o' ? 'a' : letter);
        }
        return coarse.toString();
    }

    /** A glide between vowels or before the first one is dropped, u beside an open vowel is a consonant, nothing stands doubled. */
    private static String settled(StringBuilder raw) {
        StringBuilder key = new StringBuilder(raw.length());
        int length = raw.length();
        for (int i = 0; i < length; i++) {
            char letter = raw.charAt(i);
            char before = key.isEmpty() ? ' ' : key.charAt(key.length() - 1);
            while (letter == 'i' && i + 1 < length && raw.charAt(i + 1) == 'i') {
                i++;
            }
            char after = i + 1 < length ? raw.charAt(i + 1) : ' ';
            boolean glide = letter == 'i' && vowel(after) && (before == ' ' || vowel(before));
            if (!glide) {
                append(key, letter == 'u' && (open(before) || open(after)) ? 'v' : letter);
            }
        }
        return key.toString();
    }

    private static void append(StringBuilder key, char letter) {
        if (key.isEmpty() || key.charAt(key.length() - 1) != letter) {
            key.append(letter);
        }
    }

    private static boolean vowel(char letter) {
        return open(letter) || letter == 'i' || letter == 'u';
    }

    private static boolean open(char letter) {
        return letter == 'a' || letter == 'e' || letter == 'o';
    }
}
