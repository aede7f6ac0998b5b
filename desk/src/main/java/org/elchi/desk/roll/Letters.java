package org.elchi.desk.roll;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.List;

/** Compares typed letters with names in any script: words begin alike in plain Latin letters. */
public final class Letters {
    private static final int KEPT = 200_000;
    private static final Transliterator PLAIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

    private final Cache<String, String> plain =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    /** Whether each typed word begins a word of one of the spellings. */
    boolean fit(String typed, List<String> spellings) {
        List<String> words = List.of(plain(typed).strip().split(" "));
        return spellings.stream()
                .map(spelling -> plain.get(spelling, Letters::plain))
                .anyMatch(spelling -> words.stream().allMatch(word -> spelling.contains(" " + word)));
    }

    /** A blank before each word, and nothing but letters and figures in them. */
    private static String plain(String text) {
        String letters = PLAIN.transliterate(text).replaceAll("['’ʼ`]", "").replaceAll("[^\\p{L}\\p{N}]+", " ");
        return Arrays.stream(letters.strip().split(" ")).map(word -> " " + word).reduce("", String::concat);
    }
}
