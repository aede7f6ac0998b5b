package org.elchi.language.ranking;

import java.util.List;

/**
 * Chooses a reading for each word of a sentence, from left to right: a sum of weights for the reading itself, the readings chosen before
 * and the words after, as a perceptron learns them (Collins 2002, "Discriminative Training Methods for Hidden Markov Models").
 */
public final class Ranker {
    private static final long BEGIN = Hash.of("^");
    private static final long END = Hash.of("$");

    private final Weights weights;

    public Ranker(Weights weights) {
        this.weights = weights;
    }

    /** The index of the reading chosen for each word, 0 for marks. */
    public int[] choose(List<Candidates> sentence) {
        int[] chosen = new int[sentence.size()];
        Sum sum = new Sum(weights);
        for (int i = 0; i < chosen.length; i++) {
            Candidates word = sentence.get(i);
            chosen[i] = word.readings().size() < 2 ? 0 : best(sentence, chosen, i, sum);
        }
        return chosen;
    }

    private static int best(List<Candidates> sentence, int[] chosen, int at, Sum sum) {
        Candidates word = sentence.get(at);
        int best = 0;
        float most = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < word.readings().size(); i++) {
            visit(sentence, chosen, at, i, sum);
            float score = word.score(i) + sum.value();
            if (score > most) {
                best = i;
                most = score;
            }
        }
        return best;
    }

    /** Visits the features of a reading that depend on the words around, where those before have been chosen. */
    public static void visit(List<Candidates> sentence, int[] chosen, int at, int reading, Visitor visitor) {
        Candidates word = sentence.get(at);
        long own = word.coarse[reading];
        long lemma = word.lemma[reading];
        long before = coarse(sentence, chosen, at - 1);
        long after = ahead(sentence, at + 1);
        visitor.feature(Template.BEFORE, before, own, 0);
        visitor.feature(Template.BEFORE_TWO, coarse(sentence, chosen, at - 2), before, own);
        visitor.feature(Template.AFTER, after, own, 0);
        visitor.feature(Template.AFTER_TWO, after, ahead(sentence, at + 2), own);
        visitor.feature(Template.AROUND, before, after, own);
        visitor.feature(Template.LEMMA_BEFORE, lemma, before, 0);
        visitor.feature(Template.LEMMA_AFTER, lemma, after, 0);
        if (at > 0) {
            Candidates last = sentence.get(at - 1);
            visitor.feature(Template.BEFORE_FORM, last.formPart, own, 0);
            if (!last.readings().isEmpty()) {
                visitor.feature(Template.BEFORE_LEMMA, last.lemma[chosen[at - 1]], own, 0);
            }
        }
        if (at + 1 < sentence.size()) {
            visitor.feature(Template.AFTER_FORM, sentence.get(at + 1).formPart, own, 0);
            visitor.feature(Template.AFTER_ENDING, sentence.get(at + 1).endingPart, own, 0);
            visitor.feature(Template.AFTER_LEMMA, sentence.get(at + 1).lemma(), own, 0);
        }
        visitor.feature(Template.PLACE, at == 0 ? 1 : 2, word.shape().ordinal() + 1, word.pos[reading]);
    }

    private static long coarse(List<Candidates> sentence, int[] chosen, int at) {
        if (at < 0) {
            return BEGIN;
        }
        Candidates word = sentence.get(at);
        return word.readings().isEmpty() ? word.formPart : word.coarse[chosen[at]];
    }

    private static long ahead(List<Candidates> sentence, int at) {
        return at < sentence.size() ? sentence.get(at).coarse() : END;
    }
}
