package org.elchi.language.alphabet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.elchi.language.data.Node;

/** One script of a language, to the common Turkic alphabet and back. */
public final class Alphabet {
    private static final Set<String> KEYS = Set.of(
            "letters",
            "vowels",
            "front",
            "back",
            "later",
            "whole",
            "capitals",
            "rules",
            "marks",
            "sign",
            "signs",
            "apart",
            "fonts");

    private final String script;
    private final Rules reading = new Rules();
    private final Rules writing = new Rules();
    private final Capitals capitals = new Capitals();
    private final Typed typed = new Typed();
    private final StringBuilder letters = new StringBuilder();
    private Marks marks = Marks.NONE;
    private Sign sign = Sign.NONE;
    private String signs = "";
    private boolean apart;
    private final List<Font> fonts = new ArrayList<>();

    private Alphabet(String script) {
        this.script = script;
    }

    /** One that only lower-cases: for a script in which the language is not written. */
    static Alphabet plain(String script) {
        return new Alphabet(script);
    }

    /** The common alphabet itself, in which i and ı are two letters in capitals too. */
    static Alphabet common() {
        Alphabet alphabet = new Alphabet(Alphabets.COMMON);
        alphabet.capitals.add('i', "İ");
        alphabet.capitals.add('ı', "I");
        return alphabet;
    }

    static Alphabet of(String script, Node node) {
        node.only(KEYS);
        Alphabet alphabet = new Alphabet(script);
        Node letters = node.need("letters");
        if (letters.isList()) {
            letters.texts().forEach(letter -> alphabet.letter(letter, letter));
        } else {
            letters.entries().forEach((letter, common) -> alphabet.letter(letter, common.text()));
        }
        node.get("capitals")
                .ifPresent(capitals -> capitals.entries()
                        .forEach((small, capital) -> alphabet.capitals.add(small.charAt(0), capital.text())));
        node.get("rules").ifPresent(rules -> rules.items().forEach(alphabet::rule));
        node.get("marks").ifPresent(marks -> alphabet.marks = Marks.of(marks));
        node.get("sign").ifPresent(sign -> alphabet.sign = Sign.of(sign));
        alphabet.signs = node.text("signs").orElse("");
        alphabet.apart = node.text("apart").filter("true"::equals).isPresent();
        node.get("fonts")
                .ifPresent(fonts -> fonts.items().forEach(font -> alphabet.fonts.add(Font.of(font, alphabet))));
        alphabet.reading.sorted();
        alphabet.writing.sorted();
        alphabet.vowels(node);
        Letters.table().alike().forEach(alphabet::alike);
        return alphabet;
    }

    private void letter(String letter, String common) {
        letters.append(letter);
        reading.add(Rule.of(Letters.repaired(letter), common));
        writing.add(Rule.of(common, letter));
    }

    private void rule(Node node) {
        node.only(Set.of("read", "write", "as", "after", "before", "harmony", "only"));
        Optional<Node> read = node.get("read");
        if (read.isPresent()) {
            reading.add(Rule.of(Letters.repaired(read.get().text()), node));
        } else {
            writing.add(Rule.of(node.need("write").text(), node));
        }
    }

    private void vowels(Node node) {
        StringBuilder common = new StringBuilder();
        StringBuilder own = new StringBuilder();
        for (String vowel : node.texts("vowels")) {
            String repaired = Letters.repaired(vowel);
            own.append(repaired.replace(String.valueOf(Letters.APOSTROPHE), ""));
            String converted = reading.apply(repaired);
            common.append(converted.substring(converted.length() - 1));
        }
        reading.vowels(
                own.toString(),
                new Harmony(
                        String.join("", node.texts("front")),
                        String.join("", node.texts("back")),
                        String.join("", node.texts("later")),
                        String.join("", node.texts("whole")),
                        own.toString()));
        LetterTable table = Letters.table();
        writing.vowels(common.toString(), new Harmony(table.front(), table.back(), "", "", common.toString()));
    }

    /** Of a group of letters that are typed for each other, the one that this alphabet has is meant by all. */
    private void alike(String group) {
        int[] own = group.chars()
                .filter(c -> letters.indexOf(String.valueOf((char) c)) >= 0)
                .toArray();
        if (own.length == 1) {
            group.chars().filter(c -> reading.of((char) c).isEmpty()).forEach(c -> mean((char) c, (char) own[0]));
        }
    }

    private void mean(char c, char meant) {
        capitals.mean(c, meant);
        typed.add(c, meant, capital(meant));
    }

    /** ISO 15924 code, with a variant where a script has several alphabets: {@code Latn}, {@code Latn-2018}. */
    public String script() {
        return script;
    }

    /** The letters of this script, small ones; apostrophes among them where they make letters. */
    public String letters() {
        return letters.toString();
    }

    /** Letters that only this variant has, none where it is no variant. */
    String signs() {
        return signs;
    }

    /** Whether only whole texts are written so: a word in these letters, in a text of another script, is a foreign one. */
    public boolean apart() {
        return apart;
    }

    /** Punctuation that this script writes in its own way. */
    Marks marks() {
        return marks;
    }

    /** Whether an apostrophe after this small letter, or in general ({@code 0}), is part of a letter. */
    public boolean apostropheAfter(char small) {
        return small == 0
                ? !reading.of(Letters.APOSTROPHE).isEmpty()
                : reading.of(small).stream()
                        .anyMatch(
                                rule -> rule.from().length() == 2 && rule.from().charAt(1) == Letters.APOSTROPHE);
    }

    /** The small letter of a character of this alphabet; the machine's locale has no say. */
    public char small(char c) {
        return capitals.small(c);
    }

    /** The capital of a small letter of this alphabet. */
    public char capital(char c) {
        return capitals.capital(c);
    }

    /** The letter that was meant by one that this alphabet has not, as fonts and keyboards lack the right one; else the letter itself. */
    public char meant(char c) {
        return typed.meant(c);
    }

    /** The font with letters of its own that a text was written for, if its signs stand in it. */
    public Optional<Font> font(String text) {
        return fonts.stream().filter(font -> font.wrote(text)).findFirst();
    }

    /** A word with the letters that were meant, and without apostrophes that say nothing at their place. */
    public String mended(String word) {
        StringBuilder mended = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean relic = i > 0
                    && Letters.apostrophe(c)
                    && Character.isLowerCase(word.charAt(i - 1))
                    && reading.silent(word, i);
            if (!relic) {
                mended.append(typed.meant(c));
            }
        }
        return mended.toString();
    }

    /** @param repaired a word that went through {@link Letters#repaired} */
    public String toCommon(String repaired) {
        return reading.apply(small(repaired));
    }

    /** A repaired word in small letters. */
    String small(String repaired) {
        StringBuilder small = new StringBuilder(repaired.length());
        for (int i = 0; i < repaired.length(); i++) {
            char c = small(repaired.charAt(i));
            if (c != '\u0307') {
                small.append(c);
            }
        }
        return small.toString();
    }

    /** The way a word in the common alphabet is written in this script, in small letters. */
    public String fromCommon(String common) {
        return sign.on(common, writing.apply(common));
    }

    Rules reading() {
        return reading;
    }

    Rules writing() {
        return writing;
    }

    Sign sign() {
        return sign;
    }
}
