package org.elchi.language.alphabet;

import org.jspecify.annotations.Nullable;

/** One text on its way from a script into another. */
final class Conversion {
    private static final int PAST = 64;

    private final Converter converter;
    private final Alphabet source;
    private final Alphabet target;
    private final CharSequence text;
    private final StringBuilder out;
    private final StringBuilder common = new StringBuilder();
    private final StringBuilder written = new StringBuilder();
    private final Origins toCommon = new Origins();
    private final Origins toTarget = new Origins();
    private int at;
    private boolean shouted;

    Conversion(Converter converter, CharSequence text) {
        this.converter = converter;
        this.source = converter.source();
        this.target = converter.target();
        this.text = text;
        this.out = new StringBuilder(text.length() + text.length() / 8 + 16);
    }

    String run() {
        boolean chunk = true;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (chunk) {
                int end = Addresses.end(text, at);
                if (end > at) {
                    out.append(text, at, end);
                    at = end;
                    continue;
                }
            }
            if (Letters.letter(c)) {
                int end = wordEnd(at);
                word(at, end);
                at = end;
                chunk = false;
            } else {
                chunk = Letters.space(c) || "([{<«\"“,;".indexOf(c) >= 0;
                out.append(mark(c));
                at++;
            }
        }
        return out.toString();
    }

    private char mark(char c) {
        if (source.marks().equals(target.marks())) {
            return c;
        }
        char usual = source.marks().read(c);
        boolean figure = at + 1 < text.length() && Letters.digit(text.charAt(at + 1));
        return figure ? usual : target.marks().write(usual);
    }

    private int wordEnd(int begin) {
        int i = begin;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Letters.letter(c) || Letters.combining(c)) {
                i++;
            } else if (Letters.apostrophe(c) || Letters.ignorable(c)) {
                int next = i + 1;
                while (next < text.length()
                        && (Letters.apostrophe(text.charAt(next)) || Letters.ignorable(text.charAt(next)))) {
                    next++;
                }
                boolean inside = next < text.length() && Letters.letter(text.charAt(next));
                if (!inside) {
                    return Letters.apostrophe(c) && closesLetter(c, text.charAt(i - 1)) ? i + 1 : i;
                }
                i = next;
            } else {
                return i;
            }
        }
        return i;
    }

    private boolean closesLetter(char apostrophe, char letter) {
        return source.apostropheAfter(source.small(letter))
                || (apostrophe == 'ʻ' || apostrophe == 'ʼ') && source.apostropheAfter((char) 0);
    }

    private void word(int begin, int end) {
        String given = text.subSequence(begin, end).toString();
        if (!converted(given, begin, end)) {
            out.append(given);
        }
        if (end - begin > 1) {
            shouted = Character.isUpperCase(text.charAt(begin)) && Character.isUpperCase(text.charAt(begin + 1));
        }
    }

    private boolean converted(String given, int begin, int end) {
        String repaired = Letters.repaired(given);
        if (Figures.roman(text, begin, end, repaired)) {
            out.append(Figures.latin(repaired));
            return true;
        }
        if (!ours(repaired) || attached(begin)) {
            return false;
        }
        String small = source.small(repaired);
        return small.length() == repaired.length() && (pair(repaired, small) || plain(repaired, small, 0, ""));
    }

    /** Whether a word is in the letters of the source. */
    private boolean ours(String word) {
        String script = source.script();
        int wanted =
                script.startsWith("Cyrl") ? LetterTable.CYRILLIC : script.startsWith("Arab") ? 0 : LetterTable.LATIN;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Letters.letter(c)) {
                boolean fits = wanted == 0 ? Letters.arabic(c) : Letters.table().is(c, wanted) || c == 'ʹ' || c == 'ʺ';
                if (!fits) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Latin capitals right behind figures are a sign, not a word: 5G, 4K. */
    private boolean attached(int begin) {
        return begin > 0
                && Letters.digit(text.charAt(begin - 1))
                && text.charAt(begin) <= 'Z'
                && text.charAt(begin) >= 'A';
    }

    /** A word, or the begin of one, that both scripts spell in their own way. */
    private boolean pair(String repaired, String small) {
        if (converter.longestPair() == 0) {
            return false;
        }
        String whole = converter.pairs().get(small);
        if (whole != null) {
            cased(repaired, whole);
            return true;
        }
        for (int cut = Math.min(small.length(), converter.longestPair() - 1); cut > 1; cut--) {
            String stem = converter.pairs().get(small.substring(0, cut) + "-");
            if (stem != null) {
                boolean silent = stem.endsWith(Pairs.SILENT)
                        && cut < small.length()
                        && source.reading().vowel(small.charAt(cut));
                String begin = stem.substring(0, stem.length() - (silent ? 2 : 1));
                return plain(repaired, small, cut, begin);
            }
        }
        return false;
    }

    private void cased(String given, String spelling) {
        boolean capital = Character.isUpperCase(given.charAt(0));
        boolean all = capital && given.length() > 1 && Character.isUpperCase(given.charAt(1));
        for (int i = 0; i < spelling.length(); i++) {
            char c = spelling.charAt(i);
            out.append(all || capital && i == 0 ? target.capital(c) : c);
        }
    }

    /** A word by the rules, from a place on; what stands before is spelled as given. */
    private boolean plain(String repaired, String small, int from, String begun) {
        common.setLength(0);
        toCommon.clear();
        boolean known = source.reading().apply(small, from, common, toCommon)
                || source.script().equals(Alphabets.COMMON);
        if (!known && !source.script().startsWith("Cyrl")) {
            return false;
        }
        String word = common.toString();
        String before = begun.isEmpty() ? "" : target.reading().apply(Letters.repaired(begun));
        written.setLength(0);
        toTarget.clear();
        if (target.script().equals(Alphabets.COMMON)) {
            before = begun;
            written.append(word);
            for (int i = 0; i < word.length(); i++) {
                toTarget.add(i);
            }
        } else {
            target.writing().apply(before + word, before.length(), written, toTarget);
        }
        if (!begun.isEmpty()) {
            cased(repaired, begun);
        }
        if (target.sign().needed(word, written.toString())) {
            out.append(target.sign().sign());
        }
        for (int i = 0; i < written.length(); i++) {
            out.append(capital(repaired, before.length(), i) ? target.capital(written.charAt(i)) : written.charAt(i));
        }
        return true;
    }

    private boolean capital(String repaired, int before, int at) {
        int middle = toTarget.place(at) - before;
        int place = toCommon.place(middle);
        if (!Character.isUpperCase(repaired.charAt(place))) {
            return false;
        }
        return !(toTarget.tail(at) || toCommon.tail(middle)) || shouting(repaired, place);
    }

    /** Whether the letters around a capital are capitals too, so that all of the letters it becomes are. */
    private boolean shouting(String word, int place) {
        Boolean next = upper(word, place, 1);
        if (next != null && next) {
            return true;
        }
        Boolean last = upper(word, place, -1);
        return last != null ? last : next == null && (shouted || ahead());
    }

    private static @Nullable Boolean upper(String word, int place, int step) {
        for (int i = place + step; i >= 0 && i < word.length(); i += step) {
            char c = word.charAt(i);
            if (Letters.letter(c) && c != 'ʹ' && c != 'ʺ') {
                return Character.isUpperCase(c);
            }
        }
        return null;
    }

    /** Whether the next word is in capitals. */
    private boolean ahead() {
        int i = at + 1;
        while (i < text.length() && i < at + PAST && !Letters.letter(text.charAt(i))) {
            if (text.charAt(i) == '\n') {
                return false;
            }
            i++;
        }
        return i + 1 < text.length()
                && Character.isUpperCase(text.charAt(i))
                && Character.isUpperCase(text.charAt(i + 1));
    }
}
