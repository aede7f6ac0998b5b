package org.elchi.bench.words;

import java.util.List;
import java.util.Locale;
import org.elchi.language.ud.Tag;
import org.elchi.language.ud.Treebank;

/** How often lemma and word class are those of a treebank, and F1 of the case of its nouns and names. */
final class Score {
    static final String HEAD =
            String.format(Locale.ROOT, "%-18s %7s %7s %7s %7s", "treebank", "words", "lemma", "upos", "case F1");
    private static final List<String> NOMINAL = List.of("NOUN", "PROPN");

    private int words;
    private int lemmas;
    private int classes;
    private int casesRight;
    private int casesOurs;
    private int casesGold;

    void count(Treebank.Line gold, Tag ours) {
        words++;
        lemmas += gold.lemma().equals(ours.lemma()) ? 1 : 0;
        classes += gold.upos().equals(ours.upos()) ? 1 : 0;
        if (nominal(gold)) {
            String wanted = gold.feature("Case");
            String found = ours.feature("Case");
            casesGold += wanted.isEmpty() ? 0 : 1;
            casesOurs += found.isEmpty() ? 0 : 1;
            casesRight += !wanted.isEmpty() && wanted.equals(found) ? 1 : 0;
        }
    }

    static boolean nominal(Treebank.Line gold) {
        return NOMINAL.contains(gold.upos());
    }

    String line(String name) {
        double f1 = casesGold + casesOurs == 0 ? 0 : 200.0 * casesRight / (casesGold + casesOurs);
        return String.format(
                Locale.ROOT,
                "%-18s %7d %7.2f %7.2f %7.2f",
                name,
                words,
                100.0 * lemmas / Math.max(1, words),
                100.0 * classes / Math.max(1, words),
                f1);
    }
}
