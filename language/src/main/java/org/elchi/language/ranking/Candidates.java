package org.elchi.language.ranking;

import java.util.List;
import org.elchi.language.Reading;
import org.elchi.language.Word;
import org.elchi.language.morphology.Ranking;

/** The readings of one form with all that can be said of them without the words around; immutable, shared between threads. */
public final class Candidates {
    private static final float COST = -0.1f;

    private final String form;
    private final Word.Shape shape;
    private final List<Reading> readings;
    private final float[] scores;
    private final Ranking ranking;
    private final Weights weights;
    final long[] pos;
    final long[] coarse;
    private final long[] tag;
    final long[] lemma;
    final long formPart;
    final long endingPart;
    private final int best;

    private Candidates(String form, Word.Shape shape, Ranking ranking, Weights weights) {
        this.form = form;
        this.ranking = ranking;
        this.weights = weights;
        this.shape = shape;
        this.readings = ranking.readings();
        List<Traits> traits = traits();
        this.pos = traits.stream().mapToLong(t -> Hash.of(t.pos())).toArray();
        this.tag = traits.stream().mapToLong(t -> Hash.of(t.tag())).toArray();
        this.coarse = traits.stream().mapToLong(t -> Hash.of(t.coarse())).toArray();
        this.lemma = traits.stream().mapToLong(t -> Hash.of(t.lemma())).toArray();
        this.formPart = Hash.of(form);
        this.endingPart = Hash.of(ending(form, 3));
        this.scores = new float[readings.size()];
        int top = 0;
        for (int i = 0; i < scores.length; i++) {
            Sum sum = new Sum(weights);
            visit(i, sum);
            scores[i] = COST * ranking.costs()[i] + sum.value();
            top = scores[i] > scores[top] ? i : top;
        }
        this.best = top;
    }

    public static Candidates of(String form, Word.Shape shape, Ranking ranking, Weights weights) {
        return new Candidates(form, shape, ranking, weights);
    }

    /** A mark, which has no readings. */
    public static Candidates mark(String form, Weights weights) {
        return new Candidates(form, Word.Shape.MARK, new Ranking(List.of(), new int[0]), weights);
    }

    /** These readings for a compound whose first part, in the common alphabet, stands before. */
    public Candidates behind(String first) {
        List<Reading> longer = readings.stream()
                .map(reading ->
                        new Reading(first + reading.lemma(), reading.pos(), reading.inflection(), reading.known()))
                .toList();
        return new Candidates(first + form, shape, new Ranking(longer, ranking.costs()), weights);
    }

    /** The last letters of a form, all of a shorter one. */
    public static String ending(String form, int letters) {
        return form.substring(Math.max(0, form.length() - letters));
    }

    public String form() {
        return form;
    }

    public Word.Shape shape() {
        return shape;
    }

    public List<Reading> readings() {
        return readings;
    }

    /** What the features say of each reading; made anew at each asking. */
    public List<Traits> traits() {
        return readings.stream().map(Traits::of).toList();
    }

    /** How likely a reading is without the words around; only to be compared with others of this form. */
    public float score(int reading) {
        return scores[reading];
    }

    /** The likeliest reading without the words around. */
    public int best() {
        return best;
    }

    /** The class of the likeliest reading, or the mark. */
    long coarse() {
        return readings.isEmpty() ? formPart : coarse[best];
    }

    /** The lemma of the likeliest reading, or the mark. */
    long lemma() {
        return readings.isEmpty() ? formPart : lemma[best];
    }

    /** Visits the features of a reading that do not depend on the words around. */
    public void visit(int reading, Visitor visitor) {
        Reading read = readings.get(reading);
        long known = read.known() ? 1 : 2;
        String stem = read.lemma();
        visitor.feature(Template.TAG, tag[reading], 0, 0);
        visitor.feature(Template.LEMMA, lemma[reading], 0, 0);
        visitor.feature(Template.LEMMA_TAG, lemma[reading], coarse[reading], 0);
        visitor.feature(Template.FORM, formPart, coarse[reading], 0);
        visitor.feature(Template.ENDING, endingPart, coarse[reading], 0);
        visitor.feature(Template.STEM, Hash.of(ending(stem, 2)), pos[reading], known);
        visitor.feature(Template.STEM, Hash.of(ending(stem, 3)), pos[reading], known);
        visitor.feature(Template.GUESS, known, coarse[reading], Math.clamp(stem.length(), 1, 8));
        visitor.feature(Template.GUESS, known, tag[reading], 0);
        visitor.feature(Template.SHAPE, shape.ordinal() + 1, pos[reading], known);
    }
}
