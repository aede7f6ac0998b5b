package org.elchi.language.declension;

import com.ibm.icu.text.PluralRules;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elchi.language.Case;

/** What is counted behind figures, whatever form it has there. */
final class Counted {
    private final Map<String, String> lemmas = new HashMap<>();
    private final PluralRules plurals;

    Counted(List<String> words, Rules rules, PluralRules plurals) {
        this.plurals = plurals;
        for (String word : words) {
            lemmas.put(word, word);
            rules.of(word, List.of(Kinds.NOUN), "").ifPresent(taken -> {
                taken.form(word, new Form(Case.GEN, false, false)).ifPresent(form -> lemmas.put(form, word));
                taken.form(word, new Form(Case.GEN, true, false)).ifPresent(form -> lemmas.put(form, word));
            });
        }
    }

    /** The dictionary form of what is counted. */
    Optional<String> lemma(String word) {
        return Optional.ofNullable(lemmas.get(word));
    }

    static boolean figures(String word) {
        return !word.isEmpty() && Character.isDigit(word.codePointAt(0));
    }

    static boolean whole(String figures) {
        return figures.chars().allMatch(Character::isDigit);
    }

    /** Whether a whole number is followed by the plural where its noun bears a case of its own. */
    boolean plural(String figures) {
        return !plurals.select(new BigDecimal(figures).doubleValue()).equals(PluralRules.KEYWORD_ONE);
    }
}
