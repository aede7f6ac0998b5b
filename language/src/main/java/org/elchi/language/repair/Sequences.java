package org.elchi.language.repair;

import java.util.Arrays;

/** A text seen as UTF-8 that a page misread: word by word, whether its characters are the bytes of letters. */
final class Sequences {
    private static final int CONTINUATION = 0x3F;
    private static final String OPENING = "“«„‘‚‹";
    private static final String CLOSING = "”»’›…–—";
    private static final char LOST = '\uFFFD';

    private final String text;
    private final int[] words;
    private final Page page;
    private int code;
    private int length;
    private boolean sure;
    private boolean again;
    private boolean passing;

    /** @param words begins and ends of the words that hold more than ASCII, a negative begin after the last */
    Sequences(String text, int[] words, Page page) {
        this.text = text;
        this.words = words;
        this.page = page;
    }

    /** Begins and ends of the words of a text that hold more than ASCII. */
    static int[] words(String text) {
        int[] words = new int[16];
        int size = 0;
        int at = 0;
        while (at < text.length()) {
            while (at < text.length() && OPENING.indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            int begin = at;
            char all = 0;
            while (at < text.length() && text.charAt(at) > ' ') {
                all |= text.charAt(at++);
            }
            if (all >= 0x80) {
                if (size + 3 > words.length) {
                    words = Arrays.copyOf(words, words.length * 2);
                }
                words[size++] = begin;
                words[size++] = at;
            }
            at++;
        }
        words[size] = -1;
        return words;
    }

    /** How many letters are spelled by bytes in words that hold nothing else beyond ASCII; 0 where that may be chance. */
    int evidence() {
        again = false;
        int letters = 0;
        boolean inside = false;
        int good = 0;
        int others = 0;
        boolean symbols = false;
        for (int i = 0; words[i] >= 0; i += 2) {
            int found = spelled(words[i], words[i + 1]);
            if (found > 0) {
                good++;
                letters += found;
                symbols |= symbols(words[i], words[i + 1]);
                inside |= ascii(words[i], words[i + 1]);
            } else if (found < 0) {
                others++;
            }
        }
        boolean chance = !inside && (letters < 2 || good < 2 && !symbols && letters < 3) || again && others > 0;
        return chance ? 0 : letters;
    }

    /** Whether characters are spelled that no text holds, so that what is spelled was misread too. */
    boolean again() {
        return again;
    }

    private boolean ascii(int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (text.charAt(i) < 0x80 && Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word has a character beyond ASCII that is no letter, as bytes that go on a letter mostly give. */
    private boolean symbols(int begin, int end) {
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && !Character.isLetter(c) && CLOSING.indexOf(c) < 0) {
                return true;
            }
        }
        return false;
    }

    /** How many letters a word spells; -1 where a character beyond ASCII is part of none. */
    private int spelled(int begin, int end) {
        int found = 0;
        int i = begin;
        while (i < end) {
            if (text.charAt(i) < 0x80) {
                i++;
            } else if (decode(i)) {
                found += length > 2 ? 2 : 1;
                i += length;
                again |= passing;
            } else {
                return found > 0 && closed(i, end) ? found : -1;
            }
        }
        return found;
    }

    /** Whether nothing but ASCII and what closes a quotation stands before an end. */
    private boolean closed(int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (text.charAt(i) >= 0x80 && CLOSING.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a character that texts hold is spelled at a place; a no-break space at its end may have become a plain one. */
    private boolean decode(int at) {
        int lead = page.of(text.charAt(at));
        int rest = lead >= 0xC2 && lead <= 0xDF
                ? 1
                : lead >= 0xE0 && lead <= 0xEF ? 2 : lead >= 0xF0 && lead <= 0xF4 ? 3 : 0;
        if (rest == 0) {
            return false;
        }
        code = lead & (CONTINUATION >> rest);
        for (int k = 1; k <= rest; k++) {
            int b = at + k < text.length() ? continuation(text.charAt(at + k), k == rest && rest == 1) : -1;
            if (b < 0x80 || b > 0xBF) {
                return false;
            }
            code = code << 6 | b & CONTINUATION;
        }
        length = rest + 1;
        passing = !Written.TABLE.holds(code);
        return code >= 0x80 && (!passing || Written.TABLE.misread(code));
    }

    private int continuation(char c, boolean last) {
        return c == ' ' && last && sure ? 0xA0 : page.of(c);
    }

    /** @param certain whether words are mended too in which a byte was lost or became a plain space */
    Edits edits(boolean certain) {
        sure = certain;
        Edits edits = new Edits(text);
        for (int i = 0; words[i] >= 0; i += 2) {
            int found = spelled(words[i], words[i + 1]);
            if (found > 0 || found < 0 && certain && mostly(words[i], words[i + 1])) {
                word(edits, words[i], words[i + 1]);
            }
        }
        return edits;
    }

    private boolean mostly(int begin, int end) {
        int good = 0;
        int bad = 0;
        int i = begin;
        while (i < end) {
            if (text.charAt(i) < 0x80) {
                i++;
            } else if (decode(i)) {
                good++;
                i += length;
            } else {
                bad++;
                i++;
            }
        }
        return good > 1 && good > bad;
    }

    private void word(Edits edits, int begin, int end) {
        int i = begin;
        while (i < end) {
            if (text.charAt(i) >= 0x80 && decode(i)) {
                edits.replace(i, Math.min(i + length, text.length()), code == 0xFEFF ? "" : Character.toString(code));
                i += length;
            } else if (lost(i)) {
                edits.replace(i, i + 2, guessed(page.of(text.charAt(i))));
                i += 2;
            } else {
                i++;
            }
        }
    }

    /** A letter of two bytes whose second one the page has nothing for. */
    private boolean lost(int at) {
        int lead = page.of(text.charAt(at));
        return lead >= 0xC2 && lead <= 0xDF && at + 1 < text.length() && text.charAt(at + 1) == LOST;
    }

    /** The letter itself where only one byte can have been lost. */
    private String guessed(int lead) {
        int letter = (lead & CONTINUATION >> 1) << 6 | page.undefined() & CONTINUATION;
        return page.undefined() > 0 && Written.TABLE.holds(letter) ? Character.toString(letter) : String.valueOf(LOST);
    }
}
