package org.elchi.register.merging;

import java.text.Normalizer;
import java.util.Arrays;

/** Names and titles as far as their spellings do not matter. */
final class Letters {
    private static final int LAST = 0x24F;
    private static final int MARKED = 0x80;

    private Letters() {}

    /** Small letters without marks, words parted by one space. */
    static String plain(String text) {
        String apart = simple(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char letter = Character.toLowerCase(apart.charAt(i));
            if (letter == 'ı') {
                plain.append('i');
            } else if (Character.isLetterOrDigit(letter)) {
                plain.append(letter);
            } else if (letter == ' ' || letter == '-') {
                space(plain);
            }
        }
        return plain.toString().strip();
    }

    private static boolean simple(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= MARKED) {
                return false;
            }
        }
        return true;
    }

    private static void space(StringBuilder plain) {
        if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
            plain.append(' ');
        }
    }

    /** The consonants of a plain name, those in which romanisations differ made one. */
    static String skeleton(String plain) {
        StringBuilder skeleton = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char letter = plain.charAt(i);
            char next = i + 1 < plain.length() ? plain.charAt(i + 1) : ' ';
            char one = letter > LAST ? letter : sound(letter, next);
            boolean twice = !skeleton.isEmpty() && skeleton.charAt(skeleton.length() - 1) == one;
            if (one != 0 && !twice) {
                skeleton.append(one);
            }
            i += next == 'h' && "zkscgp".indexOf(letter) >= 0 ? 1 : 0;
        }
        return skeleton.toString();
    }

    private static char sound(char letter, char next) {
        return switch (letter) {
            case 'a', 'e', 'i', 'o', 'u', 'y', 'h', 'ʻ', 'ʼ', 'ə' -> letter == 'h' ? 'k' : 0;
            case 'z' -> next == 'h' ? 'j' : 'z';
            case 'k', 'q', 'x', 'g' -> 'k';
            case 's', 'c' -> 's';
            case 'p' -> next == 'h' ? 'f' : 'p';
            case 'w', 'v' -> 'v';
            case 'd', 't' -> next == 's' ? 0 : 't';
            default -> letter;
        };
    }

    /** The skeletons of the words of a plain text, sorted; words of vowels alone say nothing. */
    static String[] skeletons(String plain) {
        return Sorted.of(Arrays.stream(plain.split(" "))
                .map(Letters::skeleton)
                .filter(skeleton -> !skeleton.isEmpty())
                .toList());
    }

    /** The pairs of neighbouring letters of a plain text as sorted numbers. */
    static int[] pairs(String plain) {
        int[] pairs = new int[Math.max(0, plain.length() - 1)];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = plain.charAt(i) << 16 | plain.charAt(i + 1);
        }
        Arrays.sort(pairs);
        return pairs;
    }

    /** Twice the pairs in common over all pairs, in hundredths (Dice). */
    static int alike(int[] one, int[] other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            if (one[i] == other[j]) {
                shared++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        int all = one.length + other.length;
        return all == 0 ? 0 : 200 * shared / all;
    }
}
