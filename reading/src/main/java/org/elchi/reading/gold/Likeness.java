package org.elchi.reading.gold;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How alike two romanised names or phrases are. */
final class Likeness {
    private static final double ALIKE = 0.75;
    private static final double ONE_NAME = 0.8;

    private static final Pattern APOSTROPHES = Pattern.compile("[ʻʼ‘’'`´ʹ]");
    private static final Pattern LETTERS_I = Pattern.compile("[İIı]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy ]");

    private Likeness() {}

    /** Words in small letters without marks, apostrophes and punctuation. */
    static String plain(String text) {
        String small = LETTERS_I
                .matcher(APOSTROPHES.matcher(text).replaceAll(""))
                .replaceAll("i")
                .toLowerCase(Locale.ROOT);
        String bare =
                MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFKD)).replaceAll("");
        return WORD.matcher(bare).results().map(word -> word.group()).collect(Collectors.joining(" "));
    }

    /** Whether two phrases are nearly the same. */
    static boolean alike(String one, String other) {
        return ratio(plain(one), plain(other)) >= ALIKE;
    }

    /** Whether two names may be one person's, romanised in two ways; a single name stands for the surname. */
    static boolean onePerson(String one, String other) {
        String a = plain(one);
        String b = plain(other);
        if (a.equals(b)) {
            return true;
        }
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        if (a.indexOf(' ') < 0 || b.indexOf(' ') < 0) {
            return one.length() > 2 && other.length() > 2 && skeleton(last(a)).equals(skeleton(last(b)));
        }
        return ratio(skeleton(one), skeleton(other)) >= ONE_NAME;
    }

    private static String last(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    /** The consonants of a romanised name, those that spellings differ in made one. */
    private static String skeleton(String name) {
        String one = plain(name)
                .replace("zh", "j")
                .replace("dj", "j")
                .replace("kh", "h")
                .replace("sh", "s")
                .replace("ch", "c")
                .replace("q", "k")
                .replace("w", "v")
                .replace("x", "h")
                .replace("ph", "f")
                .replace("iy", "y")
                .replace("ye", "e");
        return VOWELS.matcher(one).replaceAll("");
    }

    /** Twice the letters in common, by longest common pieces, over all letters (Ratcliff and Obershelp). */
    static double ratio(String one, String other) {
        int[] a = one.codePoints().toArray();
        int[] b = other.codePoints().toArray();
        return a.length + b.length == 0 ? 1 : 2.0 * common(a, 0, a.length, b, 0, b.length) / (a.length + b.length);
    }

    private static int common(int[] a, int fromA, int toA, int[] b, int fromB, int toB) {
        int[] lengths = new int[toB + 1];
        int most = 0;
        int endA = fromA;
        int endB = fromB;
        for (int i = fromA; i < toA; i++) {
            int[] next = new int[toB + 1];
            for (int j = fromB; j < toB; j++) {
                next[j + 1] = a[i] == b[j] ? lengths[j] + 1 : 0;
                if (next[j + 1] > most) {
                    most = next[j + 1];
                    endA = i + 1;
                    endB = j + 1;
                }
            }
            lengths = next;
        }
        return most == 0
                ? 0
                : most + common(a, fromA, endA - most, b, fromB, endB - most) + common(a, endA, toA, b, endB, toB);
    }
}
