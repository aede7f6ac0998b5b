package org.elchi.language.declension;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules of all classes of words, and which of them a word takes. */
final class Rules {
    /**
     * A rule that a word takes.
     *
     * @param kind the class of words that it stands in
     * @param end the end that it takes off
     */
    record Taken(String kind, Rule rule, String end) {
        Optional<String> form(String word, Form wanted) {
            return rule.form(word, end, wanted);
        }
    }

    private final Map<String, List<Rule>> classes;

    Rules(Map<String, List<Rule>> classes) {
        this.classes = classes;
    }

    static String small(String word) {
        return UCharacter.toLowerCase(ULocale.ROOT, word);
    }

    /** The rule for a word: one that names it, else the one with the longest end; of equals the first. */
    Optional<Taken> of(String word, List<String> kinds, String sex) {
        String small = small(word);
        Optional<Taken> named = longest(small, kinds, sex, true);
        return named.isPresent() ? named : longest(small, kinds, sex, false);
    }

    /** Whether a rule of a class names a word. */
    boolean names(String word, String kind) {
        return longest(small(word), List.of(kind), "", true).isPresent();
    }

    private Optional<Taken> longest(String small, List<String> kinds, String sex, boolean named) {
        Optional<Taken> longest = Optional.empty();
        for (String kind : kinds) {
            for (Rule rule : classes.getOrDefault(kind, List.of())) {
                Optional<String> end = named == rule.words().isEmpty() ? Optional.empty() : rule.end(small, sex);
                int least = longest.map(taken -> taken.end().length()).orElse(-1);
                if (end.isPresent() && end.get().length() > least) {
                    longest = Optional.of(new Taken(kind, rule, end.get()));
                }
            }
        }
        return longest;
    }
}
