package org.elchi.authority.matching;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Parts a name into its words and reads each in every way that its letters allow. */
final class NameReader {
    /** What every sign that is used for one becomes. */
    static final char APOSTROPHE = '\'';

    private static final String APOSTROPHES = "'’‘ʻʼ`´ʹ′＇ʾʿ";
    private static final String HYPHENS = "-‐‑‒–—־";
    private static final String ROMAN = "IVX";
    /** Is a word too, in Chinese names. */
    private static final String ONE = "i";

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_WORD = 32;
    private static final int MOST_WORDS = 9;
    private static final Set<UnicodeScript> LETTERED = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARABIC,
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED,
            UnicodeScript.UNKNOWN);

    private static final class Romanisation {
        private static final Transliterator ANY = Transliterator.getInstance("Any-Latin");
    }

    /** A word as it stands in the name, and what stands around it. */
    record Token(String written, String small, boolean hyphen, boolean dot, boolean comma) {
        Token after(String particle) {
            return new Token(written, particle + small, hyphen, dot, comma);
        }

        int letters() {
            return (int) small.chars().filter(Character::isLetter).count();
        }

        /** Of a monarch. */
        boolean number() {
            return (!dot && letters() == 1 && !small.equals(ONE) || letters() > 1)
                    && written.chars().allMatch(c -> ROMAN.indexOf(c) >= 0);
        }

        boolean is(SmallWords words, SmallWords.Kind kind) {
            return words.is(small, kind);
        }

        boolean capitals() {
            return letters() > 1 && written.chars().noneMatch(Character::isLowerCase);
        }
    }

    private final Conventions conventions;

    NameReader(Conventions conventions) {
        this.conventions = conventions;
    }

    /** Small letters of any script, with one apostrophe for all. */
    static String small(String text) {
        StringBuilder small = new StringBuilder(text.length());
        for (char letter : Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray()) {
            small.append(APOSTROPHES.indexOf(letter) >= 0 ? APOSTROPHE : Character.toLowerCase(letter));
        }
        return small.toString();
    }

    /**
     * A name in the ways it can be parted: without small words such as <i>von</i>, and with them where there are any; a last word that may be a
     * father's name as that, and as the surname. None where there is no name.
     */
    List<PersonName> read(String text) {
        List<Token> tokens = tokens(latin(text.length() > LONGEST_NAME ? text.substring(0, LONGEST_NAME) : text));
        if (!tokens.stream().allMatch(token -> is(token, SmallWords.Kind.TITLE))) {
            tokens.removeIf(token -> is(token, SmallWords.Kind.TITLE));
        }
        List<Token> plain = new ArrayList<>();
        List<Boolean> after = new ArrayList<>();
        boolean particle = false;
        for (Token token : tokens) {
            if (!token.dot() && is(token, SmallWords.Kind.PARTICLE)) {
                particle = true;
            } else {
                plain.add(token);
                after.add(particle);
                particle = false;
            }
        }
        List<PersonName> names = new ArrayList<>();
        parted(plain, after, names);
        if (plain.size() < tokens.size()) {
            parted(withParticles(tokens), List.of(), names);
        }
        return names;
    }

    /** Particles written together with what follows, as some presses do: <i>de Croo</i>, Декроо. */
    private List<Token> withParticles(List<Token> tokens) {
        List<Token> words = new ArrayList<>();
        String before = "";
        for (Token token : tokens) {
            boolean joins = is(token, SmallWords.Kind.PARTICLE) && !is(token, SmallWords.Kind.FAMILY);
            if (joins && !token.dot()) {
                before += token.small();
            } else {
                words.add(before.isEmpty() ? token : token.after(before));
                before = "";
            }
        }
        return words;
    }

    private void parted(List<Token> tokens, List<Boolean> after, List<PersonName> names) {
        boolean ambiguous = NameBuilder.ambiguous(conventions, tokens);
        if (!ambiguous || tokens.size() > 3) {
            new NameBuilder(conventions, tokens, after, false).name().ifPresent(names::add);
        }
        if (ambiguous) {
            new NameBuilder(conventions, tokens, after, true).name().ifPresent(names::add);
        }
    }

    private boolean is(Token token, SmallWords.Kind kind) {
        return token.is(conventions.smallWords(), kind);
    }

    private static String latin(String text) {
        boolean other = text.codePoints()
                .anyMatch(letter -> Character.isLetter(letter) && !LETTERED.contains(UnicodeScript.of(letter)));
        return other ? Romanisation.ANY.transliterate(text) : text;
    }

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        String given = Normalizer.normalize(text, Normalizer.Form.NFC) + ' ';
        StringBuilder word = new StringBuilder();
        boolean hyphen = false;
        for (int i = 0; i < given.length() && tokens.size() < MOST_WORDS; i++) {
            char c = given.charAt(i);
            if (part(c, word)) {
                word.append(c);
            } else if (Character.getType(c) == Character.FORMAT) {
                continue;
            } else if (!word.isEmpty()) {
                String written = word.substring(0, Math.min(LONGEST_WORD, word.length()));
                tokens.add(new Token(written, small(written), hyphen, c == '.', c == ',' || c == '،'));
                hyphen = HYPHENS.indexOf(c) >= 0;
                word.setLength(0);
            } else {
                hyphen |= HYPHENS.indexOf(c) >= 0;
            }
        }
        return tokens;
    }

    private static boolean part(char c, StringBuilder word) {
        return Character.isLetter(c)
                || !word.isEmpty()
                        && (APOSTROPHES.indexOf(c) >= 0 || Character.getType(c) == Character.NON_SPACING_MARK);
    }
}
