package org.elchi.language.identify.internal;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Arrays;
import org.elchi.language.alphabet.Letters;

/**
 * The words of a text in small letters, one after the other with a space between, without what is no word: addresses, tags,
 * entities, figures. One is filled again and again.
 */
public final class Words {
    private static final int LONGEST = 50;
    private static final int LONGEST_TAG = 300;
    private static final int LONGEST_ENTITY = 10;

    /** In text of another script, names stay as they are; so capitals say less of a text's script than small words do. */
    private static final int SMALL_WEIGHT = 3;

    private static final String ADDRESS = "://";
    private static final String SITE = "www";

    private char[] letters = new char[1024];
    private int length;
    private int[] starts = new int[128];
    private int[] begins = new int[128];
    private int[] ends = new int[128];
    private int[] weights = new int[128];
    private int count;
    private final int[] counts = new int[Characters.scripts()];

    private int chunk;
    private int last;
    private boolean capital;
    private boolean mixed;

    /** Reads a stretch of a text in place of what was read before. */
    public void read(CharSequence text, int from, int to) {
        clear();
        add(text, from, to);
    }

    public void clear() {
        length = 0;
        count = 0;
        Arrays.fill(counts, 0);
        put(' ');
    }

    /** Reads one stretch more. */
    public void add(CharSequence text, int from, int to) {
        int chunkBegin = from;
        int begin = -1;
        chunk = count;
        for (int i = from; i < to; ) {
            char c = text.charAt(i);
            char small = Characters.small(c);
            if (small > Characters.LOOSE) {
                begin = letter(c, small, i, begin);
                i++;
            } else if (small == Characters.SILENT) {
                i++;
            } else if (small == Characters.LOOSE) {
                length = begin < 0 ? length : starts[count];
                begin = -1;
                forget(chunk);
                i = blank(text, i, to);
                addLoose(text, chunkBegin, i);
            } else {
                int next = next(text, i, to, begin >= 0);
                if (begin >= 0) {
                    end(begin, i);
                    begin = -1;
                }
                if (next < 0) {
                    forget(chunk);
                    next = blank(text, i, to);
                }
                i = next;
                if (c <= ' ') {
                    chunk = count;
                    chunkBegin = i;
                }
            }
        }
        if (begin >= 0) {
            end(begin, to);
        }
    }

    /** Rare: a chunk that has letters in pieces, or in the shapes of print. */
    private void addLoose(CharSequence text, int from, int to) {
        String whole = Normalizer.normalize(text.subSequence(from, to), Normalizer.Form.NFKC);
        int begin = -1;
        for (int i = 0; i < whole.length(); i++) {
            char small = Characters.small(whole.charAt(i));
            if (small > Characters.LOOSE) {
                begin = letter(whole.charAt(i), small, from, begin);
            } else if (small == Characters.BREAK && begin >= 0) {
                end(from, to);
                begin = -1;
            }
        }
        if (begin >= 0) {
            end(from, to);
        }
    }

    /** Takes in a letter and says where its word begins. */
    private int letter(char c, char small, int at, int begin) {
        if (small == Letters.APOSTROPHE) {
            if (begin >= 0 && letters[length - 1] != Letters.APOSTROPHE) {
                put(small);
            }
            return begin;
        }
        int script = Characters.script(c);
        if (begin < 0) {
            start();
            last = script;
            capital = c != small;
        }
        mixed |= script != last;
        put(small);
        return begin < 0 ? at : begin;
    }

    /** Where reading goes on after a character that is no letter; less than 0 where this shows the whole chunk to be an address. */
    private int next(CharSequence text, int i, int to, boolean inWord) {
        return switch (text.charAt(i)) {
            case '@' -> inWord && i + 1 < to && text.charAt(i + 1) > ' ' ? -1 : i + 1;
            case ':' -> inWord && at(text, i, to, ADDRESS) ? -1 : i + 1;
            case '.' -> inWord && inSite() ? -1 : i + 1;
            case '<' -> tag(text, i, to);
            case '&' -> entity(text, i, to);
            default -> i + 1;
        };
    }

    private static boolean at(CharSequence text, int i, int to, String what) {
        if (i + what.length() > to) {
            return false;
        }
        for (int k = 0; k < what.length(); k++) {
            if (text.charAt(i + k) != what.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    private boolean inSite() {
        int at = length - SITE.length();
        return at > 0
                && letters[at - 1] == ' '
                && letters[at] == 'w'
                && letters[at + 1] == 'w'
                && letters[at + 2] == 'w';
    }

    private static int tag(CharSequence text, int i, int to) {
        if (i + 1 < to && (text.charAt(i + 1) == '/' || text.charAt(i + 1) == '!' || isPlain(text.charAt(i + 1)))) {
            for (int k = i + 1; k < Math.min(to, i + LONGEST_TAG); k++) {
                if (text.charAt(k) == '>') {
                    return k + 1;
                }
            }
        }
        return i + 1;
    }

    private static int entity(CharSequence text, int i, int to) {
        for (int k = i + 1; k < Math.min(to, i + LONGEST_ENTITY); k++) {
            char c = text.charAt(k);
            if (c == ';') {
                return k + 1;
            }
            if (!isPlain(c) && c != '#' && (c < '0' || c > '9')) {
                break;
            }
        }
        return i + 1;
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static int blank(CharSequence text, int i, int to) {
        int end = i;
        while (end < to && text.charAt(end) > ' ') {
            end++;
        }
        return end;
    }

    private void put(char c) {
        if (length + 2 > letters.length) {
            letters = Arrays.copyOf(letters, letters.length * 2);
        }
        letters[length++] = c;
    }

    private void start() {
        if (count + 2 > starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
            begins = Arrays.copyOf(begins, starts.length);
            ends = Arrays.copyOf(ends, starts.length);
            weights = Arrays.copyOf(weights, starts.length);
        }
        starts[count] = length;
        mixed = false;
    }

    private void end(int begin, int end) {
        if (letters[length - 1] == Letters.APOSTROPHE) {
            length--;
        }
        int start = starts[count];
        if (mixed) {
            String repaired = Letters.repaired(new String(letters, start, length - start));
            length = start;
            repaired.chars().forEach(c -> put((char) c));
        }
        if (length - start > LONGEST) {
            length = start;
            return;
        }
        put(' ');
        begins[count] = begin;
        ends[count] = end;
        weights[count] = (length - start - 1) * (capital ? 1 : SMALL_WEIGHT);
        counts[script(count)] += weights[count];
        count++;
        starts[count] = length;
    }

    private void forget(int from) {
        for (int word = from; word < count; word++) {
            counts[script(word)] -= weights[word];
        }
        if (from < count) {
            length = starts[from];
            count = from;
        }
    }

    private int script(int word) {
        return Characters.script(letters[starts[word]]);
    }

    /** How many words there are. */
    public int count() {
        return count;
    }

    /** The letters of all words; each stands between two spaces. */
    public char[] letters() {
        return letters;
    }

    /** Where the first letter of a word is in {@link #letters}. */
    public int start(int word) {
        return starts[word];
    }

    /** Where the space after a word is in {@link #letters}. */
    public int end(int word) {
        return starts[word + 1] - 1;
    }

    /** Where a word begins in the text. */
    public int begin(int word) {
        return begins[word];
    }

    /** Where a word ends in the text. */
    public int until(int word) {
        return ends[word];
    }

    /** The script of a word, by its first letter. */
    public UnicodeScript scriptOf(int word) {
        return Characters.script(script(word));
    }

    /** The script that most letters are of, those of words in small letters first; that of no letter where there is none. */
    public UnicodeScript script() {
        int best = UnicodeScript.COMMON.ordinal();
        int most = 0;
        for (int script = 0; script < counts.length; script++) {
            if (counts[script] > most) {
                best = script;
                most = counts[script];
            }
        }
        return Characters.script(best);
    }
}
