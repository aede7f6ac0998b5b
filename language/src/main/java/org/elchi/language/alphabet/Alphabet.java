package org.elchi.language.alphabet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.elchi.language.data.Node;
import org.jspecify.annotations.Nullable;

/**
 * One script of a language, to the common Turkic alphabet and back. At each place the longest letters win, among these a rule with a
 * context before one without.
 */
public final class Alphabet {
    private enum Place {
        ANY,
        BEGIN,
        END,
        VOWEL,
        CONSONANT,
        LETTERS
    }

    private record Context(Place place, String letters) {
        static final Context ANY = new Context(Place.ANY, "");

        static Context of(Node node) {
            return switch (node.text()) {
                case "begin" -> new Context(Place.BEGIN, "");
                case "end" -> new Context(Place.END, "");
                case "vowel" -> new Context(Place.VOWEL, "");
                case "consonant" -> new Context(Place.CONSONANT, "");
                default -> new Context(Place.LETTERS, node.text());
            };
        }

        /** @param letter the neighbour, 0 where there is none */
        boolean holds(char letter, String vowels) {
            return switch (place) {
                case ANY -> true;
                case BEGIN, END -> letter == 0;
                case VOWEL -> vowels.indexOf(letter) >= 0;
                case CONSONANT -> letter != 0 && Character.isLetter(letter) && vowels.indexOf(letter) < 0;
                case LETTERS -> letters.indexOf(letter) >= 0 && letter != 0;
            };
        }
    }

    private enum Harmony {
        ANY,
        BACK,
        FRONT;

        static Harmony of(Node node) {
            return switch (node.text()) {
                case "front" -> FRONT;
                case "back" -> BACK;
                default -> {
                    node.problem("found '" + node.text() + "', need front or back");
                    yield ANY;
                }
            };
        }

        boolean holds(boolean front) {
            return this == ANY || front == (this == FRONT);
        }
    }

    private record Rule(String from, String to, Context after, Context before, Harmony harmony) {
        boolean free() {
            return after.place == Place.ANY && before.place == Place.ANY && harmony == Harmony.ANY;
        }

        /** The letter that a letter always becomes, 0 where it is not so simple. */
        char simple() {
            return free() && from.length() == 1 && to.length() == 1 ? to.charAt(0) : 0;
        }
    }

    /** Rules by the letter they begin with; letters that are one for one stand in a table of their own. */
    private static final class Rules {
        private static final int SIMPLE = 0x530;
        private final Map<Character, List<Rule>> rules = new HashMap<>();
        private final char[] simple = new char[SIMPLE];

        void add(Rule rule) {
            if (!rule.from.isEmpty()) {
                rules.computeIfAbsent(rule.from.charAt(0), key -> new ArrayList<>())
                        .add(rule);
            }
        }

        Rules sorted() {
            rules.values()
                    .forEach(list -> list.sort(Comparator.comparingInt((Rule rule) -> -rule.from.length())
                            .thenComparing(rule -> rule.free())));
            for (char c = 1; c < SIMPLE; c++) {
                List<Rule> list = of(c);
                simple[c] =
                        list.isEmpty() ? c : list.size() == 1 ? list.getFirst().simple() : 0;
            }
            return this;
        }

        List<Rule> of(char c) {
            return rules.getOrDefault(c, List.of());
        }

        char simple(char c) {
            return c < SIMPLE ? simple[c] : 0;
        }
    }

    private final String script;
    private final Rules reading = new Rules();
    private final Rules writing = new Rules();
    private final Map<Character, Character> lower = new HashMap<>();
    private final Map<Character, Character> upper = new HashMap<>();
    private final StringBuilder letters = new StringBuilder();
    private String vowels = "";
    private String front = "";
    private String commonVowels = "";

    private Alphabet(String script) {
        this.script = script;
    }

    /** One that only lower-cases: for a script in which the language is not written. */
    static Alphabet plain(String script) {
        return new Alphabet(script).sorted();
    }

    static Alphabet of(String script, Node node) {
        node.only(Set.of("letters", "vowels", "front", "capitals", "rules"));
        Alphabet alphabet = new Alphabet(script);
        Node letters = node.need("letters");
        if (letters.isList()) {
            letters.texts().forEach(letter -> alphabet.letter(letter, letter));
        } else {
            letters.entries().forEach((letter, common) -> alphabet.letter(letter, common.text()));
        }
        node.get("capitals")
                .ifPresent(capitals -> capitals.entries().forEach((small, capital) -> {
                    capital.text().chars().forEach(c -> alphabet.lower.put((char) c, small.charAt(0)));
                    alphabet.upper.put(small.charAt(0), capital.text().charAt(0));
                }));
        node.get("rules").ifPresent(rules -> rules.items().forEach(alphabet::rule));
        alphabet.sorted().vowels(node.texts("vowels"));
        alphabet.front = String.join("", node.texts("front"));
        return alphabet;
    }

    private Alphabet sorted() {
        reading.sorted();
        writing.sorted();
        return this;
    }

    private void letter(String letter, String common) {
        letters.append(letter);
        reading.add(new Rule(Letters.repaired(letter), common, Context.ANY, Context.ANY, Harmony.ANY));
        writing.add(new Rule(common, letter, Context.ANY, Context.ANY, Harmony.ANY));
    }

    private void rule(Node node) {
        node.only(Set.of("read", "write", "as", "after", "before", "harmony"));
        boolean reads = node.get("read").isPresent();
        String from = reads ? node.need("read").text() : node.need("write").text();
        String as = node.need("as").text();
        Rule rule = new Rule(
                reads ? Letters.repaired(from) : from,
                as,
                node.get("after").map(Context::of).orElse(Context.ANY),
                node.get("before").map(Context::of).orElse(Context.ANY),
                node.get("harmony").map(Harmony::of).orElse(Harmony.ANY));
        (reads ? reading : writing).add(rule);
    }

    private void vowels(List<String> listed) {
        StringBuilder common = new StringBuilder();
        StringBuilder own = new StringBuilder();
        for (String vowel : listed) {
            String repaired = Letters.repaired(vowel);
            own.append(repaired.replace(String.valueOf(Letters.APOSTROPHE), ""));
            String converted = convert(repaired, reading, "", "");
            common.append(converted.substring(converted.length() - 1));
        }
        vowels = own.toString();
        commonVowels = common.toString();
    }

    /** ISO 15924 code. */
    public String script() {
        return script;
    }

    /** The letters of this script, small ones; apostrophes among them where they make letters. */
    public String letters() {
        return letters.toString();
    }

    /** Whether an apostrophe after this small letter, or in general ({@code 0}), is part of a letter. */
    public boolean apostropheAfter(char small) {
        return small == 0
                ? !reading.of(Letters.APOSTROPHE).isEmpty()
                : reading.of(small).stream()
                        .anyMatch(rule -> rule.from.length() == 2 && rule.from.charAt(1) == Letters.APOSTROPHE);
    }

    /** The small letter of a character of this alphabet; the machine's locale has no say. */
    public char small(char c) {
        Character own = lower.get(c);
        return own != null ? own : Character.toLowerCase(c);
    }

    /** The capital of a small letter of this alphabet. */
    public char capital(char c) {
        Character own = upper.get(c);
        return own != null ? own : Character.toUpperCase(c);
    }

    /** @param repaired a word that went through {@link Letters#repaired} */
    public String toCommon(String repaired) {
        StringBuilder small = new StringBuilder(repaired.length());
        for (int i = 0; i < repaired.length(); i++) {
            char c = small(repaired.charAt(i));
            if (c != '\u0307') {
                small.append(c);
            }
        }
        return convert(small.toString(), reading, vowels, front);
    }

    /** The way a word in the common alphabet is written in this script, in small letters. */
    public String fromCommon(String common) {
        return convert(common, writing, commonVowels, "");
    }

    private static String convert(String word, Rules rules, String vowels, String front) {
        StringBuilder out = new StringBuilder(word.length() + 4);
        int i = 0;
        while (i < word.length()) {
            char simple = rules.simple(word.charAt(i));
            if (simple != 0) {
                out.append(simple);
                i++;
                continue;
            }
            Rule rule = rule(word, i, rules.of(word.charAt(i)), vowels, front);
            out.append(rule == null ? String.valueOf(word.charAt(i)) : rule.to);
            i += rule == null ? 1 : rule.from.length();
        }
        return out.toString();
    }

    private static @Nullable Rule rule(String word, int at, List<Rule> rules, String vowels, String front) {
        for (Rule rule : rules) {
            int end = at + rule.from.length();
            if (word.startsWith(rule.from, at)
                    && rule.after.holds(at == 0 ? 0 : before(word, at), vowels)
                    && rule.before.holds(end >= word.length() ? 0 : word.charAt(end), vowels)
                    && (rule.harmony == Harmony.ANY || rule.harmony.holds(front(word, at, end, vowels, front)))) {
                return rule;
            }
        }
        return null;
    }

    /** The letter that the one at a place follows; an apostrophe belongs to the letter before it. */
    private static char before(String word, int at) {
        char c = word.charAt(at - 1);
        return c == Letters.APOSTROPHE && at > 1 ? word.charAt(at - 2) : c;
    }

    /** Whether the nearest vowel before a place, else the first one after it, is a front one. */
    private static boolean front(String word, int at, int end, String vowels, String front) {
        for (int i = at - 1; i >= 0; i--) {
            if (vowels.indexOf(word.charAt(i)) >= 0) {
                return front.indexOf(word.charAt(i)) >= 0;
            }
        }
        for (int i = end; i < word.length(); i++) {
            if (vowels.indexOf(word.charAt(i)) >= 0 || front.indexOf(word.charAt(i)) >= 0) {
                return front.indexOf(word.charAt(i)) >= 0;
            }
        }
        return false;
    }
}
