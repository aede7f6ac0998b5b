package org.elchi.language.alphabet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one direction. At each place the longest letters win, among these a rule with a context before one without. Letters that
 * are one for one stand in a table of their own.
 */
final class Rules {
    /** All scripts in question lie below. */
    private static final int LETTERS = 0x700;

    private static final List<Rule> NONE = List.of();

    private final List<List<Rule>> rules = new ArrayList<>();
    private final char[] simple = new char[LETTERS];
    private String vowels = "";
    private Harmony harmony = Harmony.NONE;

    Rules() {
        for (int i = 0; i < LETTERS; i++) {
            rules.add(NONE);
        }
        sorted();
    }

    void add(Rule rule) {
        if (!rule.from().isEmpty() && rule.from().charAt(0) < LETTERS) {
            int first = rule.from().charAt(0);
            if (rules.get(first).isEmpty()) {
                rules.set(first, new ArrayList<>());
            }
            rules.get(first).add(rule);
        }
    }

    Rules sorted() {
        for (char c = 0; c < LETTERS; c++) {
            List<Rule> list = rules.get(c);
            if (list.size() > 1) {
                list.sort(Comparator.comparingInt((Rule rule) -> -rule.from().length())
                        .thenComparing(Rule::free));
            }
            simple[c] = list.isEmpty() ? c : list.size() == 1 ? list.getFirst().simple() : 0;
        }
        return this;
    }

    void vowels(String letters, Harmony telling) {
        this.vowels = letters;
        this.harmony = telling;
    }

    boolean vowel(char c) {
        return vowels.indexOf(c) >= 0;
    }

    List<Rule> of(char c) {
        return c < LETTERS ? rules.get(c) : NONE;
    }

    /** What a word becomes. */
    String apply(String word) {
        StringBuilder out = new StringBuilder(word.length() + 4);
        apply(word, 0, out, null);
        return out.toString();
    }

    /**
     * Writes what a word becomes from a place on.
     *
     * @param origins for each letter written, the place of the one it came from; null where nobody asks
     * @return whether every letter had a rule
     */
    boolean apply(String word, int from, StringBuilder out, @Nullable Origins origins) {
        boolean all = true;
        int i = from;
        while (i < word.length()) {
            char c = word.charAt(i);
            char one = c < LETTERS ? simple[c] : 0;
            if (one != 0) {
                all &= !of(c).isEmpty() || !Character.isLetter(c);
                out.append(one);
                if (origins != null) {
                    origins.add(i);
                }
                i++;
                continue;
            }
            Rule rule = rule(word, i, of(c));
            if (rule == null) {
                all = false;
                out.append(c);
                if (origins != null) {
                    origins.add(i);
                }
                i++;
            } else {
                out.append(rule.to());
                if (origins != null) {
                    origins.add(i, rule.from().length(), rule.to().length());
                }
                i += rule.from().length();
            }
        }
        return all;
    }

    private @Nullable Rule rule(String word, int at, List<Rule> some) {
        for (int k = 0; k < some.size(); k++) {
            Rule rule = some.get(k);
            int end = at + rule.from().length();
            if (word.startsWith(rule.from(), at)
                    && rule.after().holds(at == 0 ? 0 : before(word, at), vowels)
                    && rule.before().holds(end >= word.length() ? 0 : word.charAt(end), vowels)
                    && harmony.holds(rule.harmony(), word, at, end)
                    && (!rule.first() || first(word, at))) {
                return rule;
            }
        }
        return null;
    }

    /** Whether an apostrophe says nothing at its place, as a relic of the soft sign. */
    boolean silent(String word, int at) {
        String small = Letters.repaired(word).toLowerCase(java.util.Locale.ROOT);
        if (small.length() != word.length() || longest(small, at - 1) > 1) {
            return false;
        }
        Rule rule = rule(small, at, of(small.charAt(at)));
        return rule != null && rule.to().isEmpty() && !rule.free();
    }

    /** How many letters the rule at a place takes. */
    private int longest(String word, int at) {
        Rule rule = at < 0 ? null : rule(word, at, of(word.charAt(at)));
        return rule == null ? 1 : rule.from().length();
    }

    private boolean first(String word, int at) {
        for (int i = 0; i < at; i++) {
            if (vowels.indexOf(word.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** The letter that the one at a place follows; an apostrophe belongs to the letter before it. */
    private static char before(String word, int at) {
        char c = word.charAt(at - 1);
        return c == Letters.APOSTROPHE && at > 1 ? word.charAt(at - 2) : c;
    }
}
