package org.elchi.bench.words;

import java.util.ArrayList;
import java.util.List;
import org.elchi.language.Language;
import org.elchi.language.Span;
import org.elchi.language.Word;
import org.elchi.language.ranking.Candidates;
import org.elchi.language.ud.Tag;
import org.elchi.language.ud.Treebank;
import org.elchi.language.ud.UniversalDependencies;
import org.elchi.language.ud.WordClasses;

/**
 * A sentence of a treebank with all readings of its words.
 *
 * @param treebank its name
 * @param language ISO code
 * @param fold which part of its treebank it is in
 * @param own one of our own, whose readings are named and whose universal classes are not to be learnt
 * @param complete whether the language knows all its stems here, or some were taken away
 */
record Sample(
        String treebank,
        String language,
        UniversalDependencies dependencies,
        List<Item> items,
        int fold,
        boolean complete,
        boolean own) {
    private static final List<String> VERBAL = List.of("VERB", "AUX");
    private static final double CLASS = 2;
    private static final List<String> COMPARED =
            List.of("Case", "VerbForm", "Person[psor]", "Number", "Tense", "Person", "Polarity", "Voice", "Mood");

    /**
     * A word.
     *
     * @param right for each reading, whether it is as near to the treebank's as any; all false where no reading has its lemma
     * @param seen for each reading, how it looks to those who choose its class; of a mark, once
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Item(Treebank.Line gold, Word word, Candidates candidates, boolean[] right, List<WordClasses.Seen> seen) {
        /** Whether there is something to learn from which reading is right. */
        boolean open() {
            boolean some = false;
            for (boolean one : right) {
                some |= one;
            }
            return some && right.length > 1;
        }
    }

    static Sample of(
            String treebank,
            String iso,
            Language language,
            UniversalDependencies dependencies,
            List<Treebank.Line> gold,
            int fold,
            boolean complete,
            boolean own) {
        List<Candidates> candidates =
                language.candidates(gold.stream().map(Treebank.Line::form).toList());
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            items.add(item(language, dependencies, gold.get(i), candidates.get(i), own));
        }
        return new Sample(treebank, iso, dependencies, items, fold, complete, own);
    }

    /** Our own sentences name the reading itself; names are left out, as they were found with more knowledge than a language has. */
    private static double same(Candidates candidates, int reading, Treebank.Line gold) {
        return !gold.upos().equals("PROPN")
                        && !candidates.readings().isEmpty()
                        && candidates.readings().get(reading).lemma().equals(gold.lemma())
                        && candidates.traits().get(reading).tag().equals(gold.xpos())
                ? 1
                : 0;
    }

    /**
     * A sentence of which one word's reading is known.
     *
     * @param brief the reading as {@link Reading#brief} gives it
     */
    static Sample of(
            String iso,
            Language language,
            UniversalDependencies dependencies,
            List<String> tokens,
            String word,
            String brief) {
        List<Candidates> candidates = language.candidates(tokens);
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            Treebank.Line line = new Treebank.Line(token, List.of("1", token, "_", "_", "_", "_", "_", "_", "_", "_"));
            Item item = item(language, dependencies, line, candidates.get(i), true);
            boolean[] right = new boolean[item.right().length];
            for (int j = 0; j < candidates.get(i).readings().size() && token.equals(word); j++) {
                right[j] = candidates.get(i).readings().get(j).brief().equals(brief);
            }
            items.add(new Item(line, item.word(), item.candidates(), right, item.seen()));
        }
        return new Sample(iso, iso, dependencies, items, 0, true, true);
    }

    private static Item item(
            Language language,
            UniversalDependencies dependencies,
            Treebank.Line gold,
            Candidates candidates,
            boolean own) {
        String given = gold.form();
        Word word = new Word(
                new Span(0, given.length()), given, candidates.form(), candidates.shape(), true, candidates.readings());
        int readings = Math.max(1, candidates.readings().size());
        List<WordClasses.Seen> seen = new ArrayList<>();
        boolean[] right = new boolean[readings];
        double[] alike = new double[readings];
        double most = 0;
        for (int i = 0; i < readings; i++) {
            seen.add(dependencies.seen(word, i));
            Tag noun = dependencies.tag(word, i, "NOUN");
            Tag tag = dependencies.tag(
                    word, i, dependencies.classes(seen.getLast()).getFirst());
            alike[i] =
                    own ? same(candidates, i, gold) : Math.max(alike(language, tag, gold), alike(language, noun, gold));
            most = Math.max(most, alike[i]);
        }
        for (int i = 0; i < readings; i++) {
            right[i] = most > 0 && alike[i] == most;
        }
        return new Item(gold, word, candidates, right, seen);
    }

    private static double alike(Language language, Tag ours, Treebank.Line gold) {
        return language.common(ours.lemma()).equals(language.common(gold.lemma())) ? 10 + alike(ours, gold) : 0;
    }

    /** Which class a word has is learnt apart; here only verbs and names are told from others. */
    private static double alike(Tag ours, Treebank.Line gold) {
        double sum = ours.upos().equals(gold.upos()) ? CLASS : 0;
        sum += VERBAL.contains(ours.upos()) == VERBAL.contains(gold.upos()) ? 3 : 0;
        sum += ours.upos().equals("PROPN") == gold.upos().equals("PROPN") ? 1 : 0;
        for (String name : COMPARED) {
            String wanted = gold.feature(name);
            String found = ours.feature(name);
            if (wanted.isEmpty()) {
                sum -= found.isEmpty() || found.equals("Nom") ? 0 : 0.5;
            } else if (!found.isEmpty() && wanted.contains(found)) {
                sum += name.equals("Case") ? 3 : 1;
            }
        }
        return sum;
    }
}
