package org.elchi.language.token;

import static org.elchi.language.alphabet.Letters.apostrophe;
import static org.elchi.language.alphabet.Letters.combining;
import static org.elchi.language.alphabet.Letters.ignorable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.elchi.language.alphabet.Addresses;
import org.elchi.language.alphabet.Alphabet;
import org.elchi.language.alphabet.Alphabets;
import org.elchi.language.alphabet.Letters;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;

/** Cuts a text into tokens and sentences by the rules of one language. */
public final class Tokeniser {
    private static final int PIECE = 3;
    private static final int JOINER = 0x200D;
    private static final int PICTURED = 0xFE0F;
    private static final int SKIN = 0x1F3FB;
    private static final int REGIONAL = 0x1F1E6;
    private static final int LETTERS = 26;

    private final Alphabets alphabets;
    private final TokenRules rules;
    private final Predicate<String> endings;

    private Tokeniser(Alphabets alphabets, TokenRules rules, Predicate<String> endings) {
        this.alphabets = alphabets;
        this.rules = rules;
        this.endings = endings;
    }

    /** @param endings whether a text in the common alphabet can stand after a noun as its endings, whole */
    public static Tokeniser load(
            Data data, String language, Alphabets alphabets, Predicate<String> endings, Problems problems) {
        return new Tokeniser(alphabets, TokenRules.load(data, language, alphabets::common, problems), endings);
    }

    /** The same rules for texts in other letters. */
    public Tokeniser with(Alphabets others) {
        return new Tokeniser(others, rules, endings);
    }

    public List<Token> tokens(String text) {
        return new Scan(text).run();
    }

    /** Ranges of the tokens that make sentences. */
    public List<Sentences.Range> sentences(List<Token> tokens, Predicate<Token> finite) {
        return new Sentences(tokens, rules, alphabets, finite).ranges();
    }

    private final class Scan {
        private final String text;
        private final List<Token> tokens = new ArrayList<>();
        private int at;
        private int breaks = 2;
        private boolean spaced = true;
        private final boolean addresses;

        Scan(String text) {
            this.text = text;
            this.addresses = text.indexOf('@') >= 0 || text.indexOf("://") >= 0;
        }

        List<Token> run() {
            while (at < text.length()) {
                char c = text.charAt(at);
                if (space(c)) {
                    space();
                } else if (ignorable(c)) {
                    at++;
                } else if (addresses && address()) {
                    breaks = 0;
                } else if (c == '#' && tag() > at + 1) {
                    int end = tag();
                    add(end, Token.Kind.WORD, text.substring(at, end), -1);
                } else if (Letters.digit(c)) {
                    number();
                } else if (letter(at)) {
                    word();
                } else {
                    mark(c);
                }
            }
            return tokens;
        }

        /** An address on the net, of letters or of a person is one token. */
        private boolean address() {
            int end = at == 0 || !letter(at - 1) ? Addresses.end(text, at) : at;
            boolean found = end > at && (text.indexOf('@', at) < end && text.indexOf('@', at) >= 0 || scheme(end));
            if (found) {
                add(end, Token.Kind.WORD, text.substring(at, end), -1);
            }
            return found;
        }

        private boolean scheme(int end) {
            int scheme = text.indexOf("://", at);
            return scheme > at && scheme < end;
        }

        /** Past a hash and the letters that follow it. */
        private int tag() {
            int i = at + 1;
            while (i < text.length()
                    && (letter(i)
                            || i > at + 1
                                    && (Letters.digit(text.charAt(i))
                                            || text.charAt(i) == '_'
                                            || apostropheInside(i)))) {
                i += Character.charCount(text.codePointAt(i));
            }
            return i;
        }

        private boolean apostropheInside(int i) {
            return apostrophe(text.charAt(i)) && i + 1 < text.length() && letter(i + 1);
        }

        private void space() {
            char c = text.charAt(at++);
            spaced = true;
            if (c == '\n' || c == '\r' && charAt(at) != '\n' || c == '\u2028' || c == '\u2029' || c == '\u0085') {
                breaks = Math.min(2, breaks + (c == '\u2029' ? 2 : 1));
            }
        }

        private void add(int end, Token.Kind kind, String form, int ending) {
            tokens.add(new Token(at, end, kind, form, ending, breaks, spaced));
            at = end;
            breaks = 0;
            spaced = false;
        }

        private void word() {
            int end = wordEnd(at);
            int ending = ending(at, end);
            int dotted = charAt(end) == '.' && ending < 0 && end - at <= PIECE ? dotted(end) : end;
            if (dotted > end) {
                end = dotted;
            } else if (charAt(end) == '.' && ending < 0) {
                end = stop(end);
            } else if (rules.endingHyphen() && capitals(at, end)) {
                int longer = hyphenated(end);
                if (longer > end) {
                    ending = end - at;
                    end = longer;
                }
            }
            add(end, Token.Kind.WORD, text.substring(at, end), ending);
        }

        /** Past an abbreviation of several letters with full stops between and behind, or the place itself: T.C., б.э. */
        private int dotted(int stop) {
            int end = stop;
            while (charAt(end) == '.' && end + 1 < text.length() && letter(end + 1)) {
                int next = end + 1;
                while (next < text.length() && next - end <= PIECE && letter(next)) {
                    next++;
                }
                if (next - end > PIECE) {
                    return stop;
                }
                end = next;
            }
            boolean known = end > stop
                    && charAt(end) == '.'
                    && rules.abbreviations().contains(alphabets.common(text.substring(at, end)));
            return known ? end + 1 : stop;
        }

        private int wordEnd(int begin) {
            int i = begin;
            while (i < text.length()) {
                char c = text.charAt(i);
                if (Letters.letter(c) || Letters.digit(c) || combining(c)) {
                    i++;
                } else if (Character.isSurrogate(c) && letter(i)) {
                    i += Character.charCount(text.codePointAt(i));
                } else if (apostrophe(c)) {
                    int next = past(i);
                    if (next < text.length() && letter(next)) {
                        i = next;
                    } else {
                        return i > begin && closesLetter(i) ? next : i;
                    }
                } else if (ignorable(c)) {
                    int next = i + 1;
                    while (next < text.length()
                            && (ignorable(text.charAt(next))
                                    || c == '\u00AD' && "\n\r".indexOf(text.charAt(next)) >= 0)) {
                        next++;
                    }
                    if (next >= text.length() || !letter(next)) {
                        return i;
                    }
                    i = next;
                } else if (c == '.' && chained(i)) {
                    i++;
                } else if (c == '.'
                        && i - begin > 1
                        && i + 1 < text.length()
                        && Character.isLowerCase(text.charAt(i + 1))
                        && latinWord(begin, i)) {
                    i++;
                } else {
                    return i;
                }
            }
            return i;
        }

        /** A full stop between single small letters, as in abbreviations of several words. */
        private boolean chained(int stop) {
            return Character.isLowerCase(text.charAt(stop - 1))
                    && (stop == at + 1 || stop > at + 1 && text.charAt(stop - 2) == '.')
                    && Character.isLowerCase(charAt(stop + 1))
                    && !Character.isLetter(charAt(stop + 2));
        }

        private boolean latinWord(int begin, int end) {
            for (int i = begin; i < end; i++) {
                if (text.charAt(i) > 'z') {
                    return false;
                }
            }
            return true;
        }

        private boolean closesLetter(int at) {
            Alphabet alphabet = alphabets.of(text.substring(at - 1, at));
            if (alphabet.apostropheAfter(alphabet.small(text.charAt(at - 1)))) {
                return true;
            }
            char c = text.charAt(at);
            return (c == 'ʻ' || c == 'ʼ') && alphabet.apostropheAfter((char) 0);
        }

        private int past(int at) {
            int i = at;
            while (i < text.length() && (apostrophe(text.charAt(i)) || ignorable(text.charAt(i)))) {
                i++;
            }
            return i;
        }

        /** Where an apostrophe sets an ending off: the last one, after capitals only in languages that have it in letters. */
        private int ending(int begin, int end) {
            for (int i = end - 1; i > begin; i--) {
                if (apostrophe(text.charAt(i))) {
                    boolean sets = (rules.endingApostrophe() || capitals(begin, i))
                            && i + 1 < end
                            && Character.isLowerCase(text.charAt(i + 1));
                    return sets ? i - begin : -1;
                }
            }
            return -1;
        }

        private boolean capitals(int begin, int end) {
            int letters = 0;
            for (int i = begin; i < end; i++) {
                char c = text.charAt(i);
                if (Character.isLowerCase(c)) {
                    return false;
                }
                letters += Character.isLetter(c) ? 1 : 0;
            }
            return letters > 1;
        }

        /** Past the full stop at a place where it belongs to an initial, an abbreviation or a Roman ordinal, else the place itself. */
        private int stop(int stop) {
            String word = text.substring(at, stop);
            if (rules.abbreviations().contains(alphabets.common(word)) || initial(word) && begins(stop + 1)) {
                return stop + 1;
            }
            return rules.ordinalStop() && roman(word) && goesOn(stop + 1) ? stop + 1 : stop;
        }

        private boolean initial(String word) {
            return Character.isUpperCase(word.charAt(0))
                    && (word.length() == 1
                            || rules.initials().contains(word)
                            || word.length() <= 3 && alphabets.common(word).length() == 1 && lowerTail(word));
        }

        private boolean lowerTail(String word) {
            char last = word.charAt(word.length() - 1);
            return Character.isLowerCase(last) || apostrophe(last);
        }

        private static boolean roman(String word) {
            return word.chars().allMatch(c -> "IVXLCM".indexOf(c) >= 0);
        }

        /** A capital follows, on the same line or the next. */
        private boolean begins(int from) {
            int i = from;
            while (i < text.length() && (space(text.charAt(i)) || text.charAt(i) == '-')) {
                i++;
            }
            return i < text.length() && i - from < 4 && Character.isUpperCase(text.charAt(i));
        }

        private boolean goesOn(int from) {
            int i = from;
            while (i < text.length() && space(text.charAt(i)) && text.charAt(i) != '\n') {
                i++;
            }
            return i > from && i < text.length() && Character.isLetter(text.charAt(i));
        }

        private void number() {
            int end = numberEnd(at);
            int ending = -1;
            if (charAt(end) == '.' && rules.ordinalStop() && ordinal(at, end) && goesOn(end + 1)) {
                end++;
            } else if (apostrophe(charAt(end)) && end + 1 < text.length() && letter(past(end))) {
                ending = end - at;
                end = wordEnd(past(end));
            } else if (end < text.length() && letter(end)) {
                ending = end - at;
                end = wordEnd(end);
            } else if (rules.endingHyphen()) {
                int longer = hyphenated(end);
                ending = longer > end ? end - at : -1;
                end = longer;
            }
            add(end, Token.Kind.NUMBER, text.substring(at, end), ending);
        }

        private boolean ordinal(int begin, int end) {
            return end - begin <= 3 && text.substring(begin, end).chars().allMatch(Character::isDigit);
        }

        private int numberEnd(int begin) {
            int i = begin;
            while (i < text.length()
                    && (Letters.digit(text.charAt(i))
                            || ".,:".indexOf(text.charAt(i)) >= 0 && Character.isDigit(charAt(i + 1)))) {
                i++;
            }
            boolean iso = i - begin == 4
                    && charAt(i) == '-'
                    && digits(i + 1, 2)
                    && charAt(i + 3) == '-'
                    && digits(i + 4, 2)
                    && !Character.isDigit(charAt(i + 6));
            return iso ? i + 6 : i;
        }

        private boolean digits(int from, int count) {
            for (int i = from; i < from + count; i++) {
                if (!Character.isDigit(charAt(i))) {
                    return false;
                }
            }
            return true;
        }

        /** Past a hyphen and the endings after it, or the place itself. */
        private int hyphenated(int hyphen) {
            if ("-‐‑–".indexOf(charAt(hyphen)) < 0
                    || hyphen + 1 >= text.length()
                    || !Character.isLowerCase(text.charAt(hyphen + 1))) {
                return hyphen;
            }
            int end = wordEnd(hyphen + 1);
            return endings.test(alphabets.common(text.substring(hyphen + 1, end))) ? end : hyphen;
        }

        private void mark(char c) {
            int end = c < 0x80 ? at + 1 : picture(at);
            while (end < text.length() && text.charAt(end) == c && (c == '.' || c == '-' || apostrophe(c))) {
                end++;
            }
            add(end, Token.Kind.MARK, form(c, at, end), -1);
        }

        /** Past one sign, with all that makes one picture of it: colours of skin, pictures joined, flags. */
        private int picture(int begin) {
            int end = begin + Character.charCount(text.codePointAt(begin));
            boolean flag = REGIONAL <= text.codePointAt(begin) && text.codePointAt(begin) < REGIONAL + LETTERS;
            while (end < text.length()) {
                int next = text.codePointAt(end);
                int after = end + Character.charCount(next);
                boolean joined = next == JOINER && after < text.length() && text.charAt(after) >= 0x2000;
                if (joined) {
                    end = after + Character.charCount(text.codePointAt(after));
                } else if (next == PICTURED
                        || next >= SKIN && next < SKIN + 5
                        || flag && REGIONAL <= next && next < REGIONAL + LETTERS) {
                    end = after;
                    flag = false;
                } else {
                    return end;
                }
            }
            return end;
        }

        private String form(char c, int begin, int end) {
            boolean spaceBefore = spaced || begin == 0;
            boolean spaceAfter = end >= text.length() || space(text.charAt(end));
            if (c == '.' && end - begin > 1 || c == '…') {
                return "…";
            }
            if (c == '-' || c == '‐' || c == '‑') {
                return end - begin > 1 || spaceBefore && spaceAfter ? "–" : "-";
            }
            if ("–—―−‒".indexOf(c) >= 0) {
                return "–";
            }
            if (apostrophe(c) || "\"“”„«»‹›″〝〞＂‟‚".indexOf(c) >= 0) {
                return quote(
                        c,
                        spaceBefore || "([«“\"–—-".indexOf(text.charAt(begin - 1)) >= 0,
                        spaceAfter || ",.;:!?)]»”-–—".indexOf(text.charAt(end)) >= 0);
            }
            return text.substring(begin, end);
        }

        private static String quote(char c, boolean free, boolean freeAfter) {
            if (free != freeAfter && c != '«' && c != '»') {
                return free ? "«" : "»";
            }
            return "“„«‹‘‟‚".indexOf(c) >= 0 ? "«" : "”»›’".indexOf(c) >= 0 ? "»" : "\"";
        }

        private boolean letter(int i) {
            char c = text.charAt(i);
            return Character.isSurrogate(c) ? Character.isLetter(text.codePointAt(i)) : Letters.letter(c);
        }

        private char charAt(int i) {
            return i < text.length() ? text.charAt(i) : 0;
        }

        private static boolean space(char c) {
            return Letters.space(c);
        }
    }
}
