package org.elchi.language.ud;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.elchi.language.Word;
import org.elchi.language.ranking.Candidates;
import org.elchi.language.ranking.Hash;
import org.elchi.language.ranking.Template;
import org.elchi.language.ranking.Traits;
import org.elchi.language.ranking.Visitor;
import org.elchi.language.ranking.Weights;

/**
 * Chooses the universal class of each word of a sentence among those that its own class may be: a noun that modifies a noun may be an
 * adjective there, a verb after a converb an auxiliary. Where nothing is learnt, the first that is listed.
 */
public final class WordClasses {
    private static final float FIRST = 1;
    private static final int LETTERS = 3;
    private static final String BEGIN = "^";
    private static final String END = "$";

    private final Weights weights;
    private final Map<String, List<String>> allowed;

    /** @param allowed universal classes by our own, the usual one first */
    public WordClasses(Weights weights, Map<String, List<String>> allowed) {
        this.weights = weights;
        this.allowed = Map.copyOf(allowed);
    }

    /**
     * A word as the features see it.
     *
     * @param form in the common alphabet
     * @param pos our own class, or {@code punct}, {@code sym}, {@code aux}
     * @param traits of the reading chosen; of a mark, its form
     */
    public record Seen(String form, Word.Shape shape, String pos, Traits traits) {}

    /** The classes that a word may have, the usual one first; at least one. */
    public List<String> allowed(Seen word) {
        return allowed.getOrDefault(word.pos(), List.of("X"));
    }

    public List<String> choose(List<Seen> sentence) {
        List<String> chosen = new ArrayList<>(sentence.size());
        for (int i = 0; i < sentence.size(); i++) {
            List<String> possible = allowed(sentence.get(i));
            String best = possible.getFirst();
            float most = Float.NEGATIVE_INFINITY;
            for (int j = 0; possible.size() > 1 && j < possible.size(); j++) {
                float score = base(j) + score(sentence, chosen, i, possible.get(j));
                if (score > most) {
                    most = score;
                    best = possible.get(j);
                }
            }
            chosen.add(best);
        }
        return chosen;
    }

    /** What a class has before anything is learnt. */
    public static float base(int place) {
        return place == 0 ? FIRST : 0;
    }

    private float score(List<Seen> sentence, List<String> chosen, int at, String upos) {
        float[] sum = {0};
        visit(sentence, chosen, at, upos, (template, a, b, c) -> sum[0] += weights.of(Hash.of(template, a, b, c)));
        return sum[0];
    }

    /** Visits the features of a class for a word, where the classes of the words before have been chosen. */
    public static void visit(List<Seen> sentence, List<String> chosen, int at, String upos, Visitor visitor) {
        Seen word = sentence.get(at);
        long own = Hash.of(upos);
        long coarse = Hash.of(word.traits().coarse());
        long lemma = Hash.of(word.traits().lemma());
        long before = coarse(sentence, at - 1);
        long after = coarse(sentence, at + 1);
        visitor.feature(Template.TAG, Hash.of(word.traits().tag()), own, 0);
        visitor.feature(Template.LEMMA, lemma, own, 0);
        visitor.feature(Template.LEMMA_TAG, lemma, coarse, own);
        visitor.feature(Template.FORM, Hash.of(word.form()), own, 0);
        visitor.feature(Template.ENDING, Hash.of(Candidates.ending(word.form(), LETTERS)), own, 0);
        visitor.feature(Template.STEM, Hash.of(Candidates.ending(stem(word), LETTERS)), own, 0);
        visitor.feature(Template.SHAPE, word.shape().ordinal() + 1, own, at == 0 ? 1 : 2);
        visitor.feature(Template.PLACE, word.shape().ordinal() + 1, coarse, own);
        visitor.feature(Template.BEFORE, before, coarse, own);
        visitor.feature(Template.BEFORE_TWO, Hash.of(at == 0 ? BEGIN : chosen.get(at - 1)), coarse, own);
        visitor.feature(Template.AFTER, after, coarse, own);
        visitor.feature(Template.AFTER_TWO, after, coarse(sentence, at + 2), own);
        visitor.feature(Template.AROUND, before, after, own);
        visitor.feature(Template.LEMMA_BEFORE, lemma, before, own);
        visitor.feature(Template.LEMMA_AFTER, lemma, after, own);
        if (at > 0) {
            visitor.feature(
                    Template.BEFORE_LEMMA, Hash.of(sentence.get(at - 1).traits().lemma()), own, 0);
        }
        if (at + 1 < sentence.size()) {
            visitor.feature(Template.AFTER_FORM, Hash.of(sentence.get(at + 1).form()), own, 0);
            visitor.feature(
                    Template.AFTER_ENDING,
                    Hash.of(Candidates.ending(sentence.get(at + 1).form(), LETTERS)),
                    own,
                    0);
        }
    }

    private static String stem(Seen word) {
        String lemma = word.traits().lemma();
        int slash = lemma.lastIndexOf('/');
        return slash < 0 ? lemma : lemma.substring(0, slash);
    }

    private static long coarse(List<Seen> sentence, int at) {
        if (at < 0) {
            return Hash.of(BEGIN);
        }
        return at < sentence.size() ? Hash.of(sentence.get(at).traits().coarse()) : Hash.of(END);
    }
}
