package org.elchi.language.repair;

import java.text.Normalizer;
import org.elchi.language.alphabet.Alphabet;
import org.elchi.language.alphabet.Font;
import org.elchi.language.alphabet.Letters;
import org.jspecify.annotations.Nullable;

/** Letters that are not what they look like, signs that say nothing, signs that stand twice. */
final class Words {
    private final String text;
    private final @Nullable Alphabet alphabet;
    private final Edits edits;
    private final @Nullable Font font;
    private final boolean cyrillic;

    private Words(String text, @Nullable Alphabet alphabet) {
        this.text = text;
        this.alphabet = alphabet;
        this.edits = new Edits(text);
        this.cyrillic =
                alphabet == null ? mostlyCyrillic(text) : alphabet.script().startsWith("Cyrl");
        this.font = alphabet == null ? null : alphabet.font(text).orElse(null);
    }

    private static boolean mostlyCyrillic(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            letters += Letters.cyrillic(c) ? 1 : Letters.latin(c) ? -1 : 0;
        }
        return letters > 0;
    }

    /** @param alphabet the one that the text is written in, null where it is not known */
    static Repaired repaired(Repaired before, @Nullable Alphabet alphabet) {
        Words words = new Words(before.text(), alphabet);
        words.run();
        return before.then(words.edits);
    }

    private void run() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Letters.letter(c)) {
                int end = end(at);
                word(at, end);
                at = end;
            } else {
                if (lone(at)) {
                    edits.replace(at, at + 1, "");
                } else if (wide(c)) {
                    edits.replace(at, at + 1, Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
                }
                at++;
            }
        }
    }

    /** A sign that says nothing between others; those that make one picture of several stay. */
    private boolean lone(int at) {
        char c = text.charAt(at);
        return c == '\u200B' || c == '\uFEFF' || c == '\u2060' || c == '\u00AD';
    }

    /** Forms of characters for wide columns. */
    private static boolean wide(char c) {
        return c >= '\uFF01' && c <= '\uFF5E';
    }

    private int end(int begin) {
        int i = begin + 1;
        int end = i;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Letters.letter(c) || Letters.combining(c)) {
                end = ++i;
            } else if (Letters.ignorable(c) && c != '\u200D' && (c < '\uFE00' || c > '\uFE0F')
                    || Letters.apostrophe(c)
                    || (c == '\n' || c == '\r') && text.charAt(i - 1) == '\u00AD') {
                i++;
            } else {
                break;
            }
        }
        return closing(end);
    }

    /** An apostrophe of a letter, or a relic of a soft sign, closes a word. */
    private int closing(int end) {
        boolean letter = end < text.length() && (text.charAt(end) == 'ʻ' || text.charAt(end) == 'ʼ');
        return letter ? end + 1 : end;
    }

    private void word(int begin, int end) {
        boolean odd = false;
        boolean latin = false;
        boolean other = false;
        boolean foreign = false;
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            odd |= !Letters.letter(c) || c >= '\uFB00';
            latin |= Letters.latin(c);
            other |= Letters.cyrillic(c);
            foreign |= c >= 0x80 && alphabet != null && (alphabet.meant(c) != c || font != null && font.shown(c) != c);
        }
        if (odd || foreign || latin && other) {
            String given = text.substring(begin, end);
            String meant = meant(given, latin && other);
            if (!meant.equals(given)) {
                edits.replace(begin, end, meant);
            }
        }
    }

    /** Arabic letters are kept apart by a sign that is otherwise nothing. */
    private static boolean joins(char c, String word, int at) {
        return c >= '\u200C' && c <= '\u200F' && at > 0 && Letters.arabic(word.charAt(at - 1));
    }

    private String meant(String given, boolean mixed) {
        StringBuilder word = new StringBuilder(given.length());
        boolean marks = false;
        for (int i = 0; i < given.length(); i++) {
            char c = given.charAt(i);
            boolean again =
                    Letters.apostrophe(c) && !word.isEmpty() && Letters.apostrophe(word.charAt(word.length() - 1));
            if (Letters.ignorable(c) && !joins(c, given, i) || c == '\n' || c == '\r' || again) {
                continue;
            }
            marks |= Letters.combining(c) && c < '\u0370';
            if (c >= '\uFB00') {
                word.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
            } else {
                word.append(c);
            }
        }
        String composed = marks ? Normalizer.normalize(word, Normalizer.Form.NFC) : word.toString();
        String one = mixed && !(cyrillic && Letters.joined(composed)) ? Letters.unmixed(composed) : composed;
        return alphabet == null ? one : alphabet.mended(shown(one));
    }

    private String shown(String word) {
        if (font == null) {
            return word;
        }
        StringBuilder shown = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            shown.setCharAt(i, font.shown(word.charAt(i)));
        }
        return shown.toString();
    }
}
