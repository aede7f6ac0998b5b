package org.elchi.language.declension;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elchi.language.Case;

/**
 * What the end of a word becomes.
 *
 * @param ends the ends that it is for, in small letters
 * @param after letters of which one must stand before the end; empty where any may
 * @param words the only words that it is for, in small letters; empty where it is for all
 * @param sex the sex that a person must have; empty where it is for both
 * @param forms what stands for the end in each case; empty where a word never changes
 * @param plural the same in the plural; empty where there is none
 */
record Rule(
        List<String> ends,
        String after,
        Set<String> words,
        String sex,
        Map<Case, String> forms,
        Map<Case, String> plural) {
    /** The word as it is. */
    static final String SAME = "=";
    /** The word as it is or, where a living being is meant, its genitive. */
    static final String ANIMATE = "*";

    /** The longest of the ends that a word has, if the rule is for it. */
    Optional<String> end(String word, String sex) {
        boolean meant = (words.isEmpty() || words.contains(word)) && (this.sex.isEmpty() || this.sex.equals(sex));
        return ends.stream()
                .filter(end -> meant && word.endsWith(end) && follows(word, end))
                .max((one, other) -> Integer.compare(one.length(), other.length()));
    }

    private boolean follows(String word, String end) {
        int before = word.length() - end.length() - 1;
        return after.isEmpty() || before >= 0 && after.indexOf(word.charAt(before)) >= 0;
    }

    /** A word, of which the rule takes an end, in another form; nothing where there is none. */
    Optional<String> form(String word, String end, Form wanted) {
        Map<Case, String> table = wanted.plural() ? plural : forms;
        if (forms.isEmpty()) {
            return Optional.of(word);
        }
        String found = table.get(wanted.kase());
        if (ANIMATE.equals(found)) {
            found = wanted.living() ? table.get(Case.GEN) : table.getOrDefault(Case.NOM, SAME);
        }
        String stem = word.substring(0, Math.max(0, word.length() - end.length()));
        return Optional.ofNullable(found).map(ending -> ending.equals(SAME) ? word : stem + ending);
    }
}
