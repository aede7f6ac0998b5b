package org.elchi.language.repair;

import java.util.List;
import java.util.Optional;
import org.elchi.language.alphabet.Letters;

/** Cyrillic text of one eight-bit page that was read by another page. */
final class Confusion {
    private static final int LETTERS = 8;
    private static final int LONG = 4;

    private Confusion() {}

    /** Words of nothing but accented Latin letters: no language has them in numbers. */
    static Optional<Edits> accented(String text) {
        Edits edits = new Edits(text);
        int begin = 0;
        while (begin < text.length()) {
            int end = text.indexOf('\n', begin) < 0 ? text.length() : text.indexOf('\n', begin);
            if (pure(text, begin, end)) {
                line(text, begin, end, edits);
            }
            begin = end + 1;
        }
        return edits.none() ? Optional.empty() : Optional.of(edits);
    }

    /** Whether most words of a line that have an accented letter have no other letters. */
    private static boolean pure(String text, int begin, int end) {
        int pure = 0;
        int mixed = 0;
        int letters = 0;
        int i = begin;
        while (i < end) {
            int accented = 0;
            int plain = 0;
            while (i < end && Character.isLetter(text.charAt(i))) {
                char c = text.charAt(i++);
                accented += c >= 0xC0 && c <= 0x178 ? 1 : 0;
                plain += c < 0xC0 || c > 0x178 ? 1 : 0;
            }
            if (accented >= LONG && plain == 0) {
                pure++;
                letters += accented;
            } else if (accented > 0 && plain > 0) {
                mixed++;
            }
            i++;
        }
        return letters >= LETTERS && pure > 2 * mixed;
    }

    private static void line(String text, int begin, int end, Edits edits) {
        String line = text.substring(begin, end);
        String best = "";
        double most = 0;
        for (Page read : Written.TABLE.pages()) {
            for (Page meant : Written.TABLE.cyrillic()) {
                String made = read.of('\u00E0') == 0xE0 ? made(line, read, meant) : "";
                double score = score(made);
                if (score > most) {
                    most = score;
                    best = made;
                }
            }
        }
        for (int i = 0; i < best.length(); i++) {
            if (best.charAt(i) != line.charAt(i)) {
                edits.replace(begin + i, begin + i + 1, best.substring(i, i + 1));
            }
        }
    }

    /** Letters from the page they were meant in; empty where a letter is of no page. */
    private static String made(String line, Page read, Page meant) {
        StringBuilder made = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            int b = c < 0x80 ? c : read.of(c);
            boolean kept = c < 0x80 || b < 0 && !Character.isLetter(c);
            if (b < 0 && !kept) {
                return "";
            }
            made.append(kept ? c : meant.character(b));
        }
        return made.toString();
    }

    /** How much a text looks like Cyrillic: its frequent letters, and small letters rather than capitals after small ones. */
    private static double score(String text) {
        int letters = 0;
        int frequent = 0;
        int odd = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && !Written.TABLE.holds(c)) {
                return 0;
            }
            if (Letters.cyrillic(c)) {
                letters++;
                frequent += Written.TABLE.frequent().indexOf(Character.toLowerCase(c)) >= 0 ? 1 : 0;
                odd += i > 0 && Character.isUpperCase(c) && Character.isLowerCase(text.charAt(i - 1)) ? 1 : 0;
            }
        }
        return letters == 0 ? 0 : (double) (frequent - odd) / letters;
    }

    /** Cyrillic words that begin small and go on in capitals: between the Cyrillic pages, these change places. */
    static Optional<Edits> inverted(String text) {
        int inverted = 0;
        int usual = 0;
        int letters = 0;
        int i = 0;
        while (i < text.length()) {
            int begin = i;
            int lower = 0;
            while (i < text.length() && Letters.cyrillic(text.charAt(i))) {
                lower += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
                i++;
            }
            letters += i - begin;
            if (i - begin >= LONG) {
                boolean small = Character.isLowerCase(text.charAt(begin));
                inverted += small && lower == 1 ? 1 : 0;
                usual += lower > 1 ? 1 : 0;
            }
            i++;
        }
        return inverted > 0 && usual == 0 && letters >= LETTERS ? swapped(text) : Optional.empty();
    }

    private static Optional<Edits> swapped(String text) {
        List<Page> pages = Written.TABLE.cyrillic();
        String best = text;
        double most = score(text);
        for (Page read : pages) {
            for (Page meant : pages) {
                String made = read == meant ? "" : made(text, read, meant);
                double score = score(made);
                if (score > most) {
                    most = score;
                    best = made;
                }
            }
        }
        if (best.equals(text)) {
            return Optional.empty();
        }
        Edits edits = new Edits(text);
        for (int i = 0; i < text.length(); i++) {
            if (best.charAt(i) != text.charAt(i)) {
                edits.replace(i, i + 1, best.substring(i, i + 1));
            }
        }
        return Optional.of(edits);
    }
}
