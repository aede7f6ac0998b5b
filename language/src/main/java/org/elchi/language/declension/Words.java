package org.elchi.language.declension;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts one word into a form, part by part where it has hyphens. */
final class Words {
    private final Rules rules;
    private final Compounds compounds;
    private final boolean abbreviationsStay;

    Words(Rules rules, Compounds compounds, boolean abbreviationsStay) {
        this.rules = rules;
        this.compounds = compounds;
        this.abbreviationsStay = abbreviationsStay;
    }

    /** The rule that a word takes: that of the whole, else that of its last part. */
    Optional<Rules.Taken> rule(String word, List<String> kinds, String sex) {
        if (stays(word)) {
            return Optional.empty();
        }
        String last = word.substring(word.lastIndexOf(Compounds.HYPHEN) + 1);
        return rules.of(word, kinds, sex)
                .filter(taken -> !taken.rule().words().isEmpty())
                .or(() -> rules.of(last, kinds, sex));
    }

    /** The word in a form; the word itself where no rule is for it; nothing where its rule has no such form. */
    Optional<String> form(String word, List<String> kinds, String sex, Form wanted) {
        if (stays(word)) {
            return Optional.of(word);
        }
        List<String> parts = List.of(word.split(String.valueOf(Compounds.HYPHEN), -1));
        boolean whole = parts.size() == 1 || kinds.stream().anyMatch(kind -> rules.names(word, kind));
        return whole ? simple(word, kinds, sex, wanted) : compound(parts, kinds, sex, wanted);
    }

    private Optional<String> compound(List<String> parts, List<String> kinds, String sex, Form wanted) {
        List<String> formed = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            Optional<String> form = compounds.declines(parts, i) ? simple(part, kinds, sex, wanted) : Optional.of(part);
            if (form.isEmpty()) {
                return form;
            }
            formed.add(form.get());
        }
        return Optional.of(String.join(String.valueOf(Compounds.HYPHEN), formed));
    }

    private Optional<String> simple(String word, List<String> kinds, String sex, Form wanted) {
        Optional<Rules.Taken> rule = stays(word) ? Optional.empty() : rules.of(word, kinds, sex);
        return rule.isEmpty() ? Optional.of(word) : rule.get().form(word, wanted);
    }

    /** What has no letters never changes; nor do abbreviations, which end in a capital, where the language lets them be. */
    private boolean stays(String word) {
        boolean letters = word.codePoints().anyMatch(Character::isLetter);
        return !letters
                || abbreviationsStay
                        && word.codePointCount(0, word.length()) > 1
                        && UCharacter.isUpperCase(word.codePointBefore(word.length()));
    }
}
