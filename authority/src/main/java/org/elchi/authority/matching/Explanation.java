package org.elchi.authority.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.elchi.authority.matching.Alignment.Pair;
import org.elchi.authority.matching.Reason.Kind;

/** Says in single reasons what a comparison weighed. */
final class Explanation {
    private static final float ALIKE = 0.3f;
    private static final double UNLIKELY = -2;

    private final Evidence evidence;
    private final Weights weights;
    private final List<Reason> reasons = new ArrayList<>();

    private Explanation(Evidence evidence, Weights weights) {
        this.evidence = evidence;
        this.weights = weights;
    }

    static List<Reason> of(Evidence evidence, Weights weights) {
        Explanation explanation = new Explanation(evidence, weights);
        explanation.surname();
        explanation.evidence.rest().forEach(explanation::rest);
        explanation.whole();
        explanation.reasons.sort(Comparator.comparingDouble((Reason reason) -> -Math.abs(reason.weight())));
        return explanation.reasons;
    }

    private double weight(Feature... features) {
        double weight = 0;
        for (Feature feature : features) {
            weight += weights.of(feature) * evidence.value(feature);
        }
        return weight;
    }

    private void surname() {
        Pair pair = evidence.surname();
        PartDistances distances = evidence.distances();
        Kind kind = distances.rate(pair.one(), pair.other()) > ALIKE
                ? Kind.SURNAME_DIFFERS
                : equal(pair) ? Kind.SURNAME_EQUAL : Kind.SURNAME_RESPELT;
        double weight = weight(
                Feature.BIAS,
                Feature.SURNAME_DISTANCE,
                Feature.SURNAME_RATE,
                Feature.SURNAME_FAR,
                Feature.SURNAME_SHORT,
                Feature.BOTH_ALONE,
                Feature.BOTH_ALONE_DISTANCE);
        add(kind, pair, weight);
        if (distances.endingOff(pair.one(), pair.other())) {
            add(Kind.ENDING, pair, weight(Feature.ENDING));
        }
        if (distances.rootOnly(pair.one(), pair.other())) {
            add(Kind.ROOT_ONLY, pair, weight(Feature.ROOT_ONLY));
        }
        joined(pair);
        if (evidence.value(Feature.PLACE) < UNLIKELY) {
            add(Kind.SURNAME_UNSURE, pair, weight(Feature.PLACE, Feature.ALONE_PLACE));
        }
        if (evidence.value(Feature.SURNAME_ALONE) > 0) {
            add(Kind.SURNAME_ALONE, pair, weight(Feature.SURNAME_ALONE, Feature.ALONE_DISTANCE, Feature.GIVEN_ALONE));
        }
    }

    private boolean equal(Pair pair) {
        return NameReader.small(one(pair)).equals(NameReader.small(other(pair)));
    }

    private void joined(Pair pair) {
        if (pair.one() >= evidence.a().size() != pair.other() >= evidence.b().size()) {
            add(Kind.JOINED, pair, 0);
        }
    }

    private void rest(Pair pair) {
        Part part = pair.one() != Pair.NOTHING
                ? evidence.a().part(pair.one())
                : evidence.b().part(pair.other());
        if (!pair.both()) {
            alone(part, pair);
        } else if (part.initial() || evidence.b().part(pair.other()).initial()) {
            add(Kind.INITIAL_AGREES, pair, weight(Feature.INITIAL_AGREES));
        } else if (part.father()) {
            boolean differs = evidence.value(Feature.FATHER_DIFFERS) > evidence.value(Feature.FATHER_AGREES);
            add(
                    differs ? Kind.FATHER_DIFFERS : Kind.FATHER_AGREES,
                    pair,
                    weight(Feature.FATHER_AGREES, Feature.FATHER_DIFFERS));
        } else {
            given(pair);
        }
    }

    private void given(Pair pair) {
        PartDistances distances = evidence.distances();
        Kind kind = distances.rate(pair.one(), pair.other()) > ALIKE
                ? Kind.GIVEN_DIFFERS
                : equal(pair)
                        ? Kind.GIVEN_EQUAL
                        : distances.cognate(pair.one(), pair.other()) ? Kind.GIVEN_COGNATE : Kind.GIVEN_RESPELT;
        add(kind, pair, weight(Feature.GIVEN_AGREES, Feature.GIVEN_DISTANCE, Feature.GIVEN_RATE, Feature.GIVEN_FAR));
        joined(pair);
    }

    private void alone(Part part, Pair pair) {
        switch (part.kind()) {
            case FATHER -> {
                boolean differs = evidence.value(Feature.FATHER_DIFFERS) > 0;
                add(differs ? Kind.FATHER_DIFFERS : Kind.FATHER_MORE, pair, weight(Feature.FATHER_DIFFERS));
            }
            case INITIAL -> {
                if (evidence.value(Feature.INITIAL_DIFFERS) > 0) {
                    add(Kind.INITIAL_DIFFERS, pair, weight(Feature.INITIAL_DIFFERS));
                }
            }
            case WORD -> {
                double differs = weight(Feature.GIVEN_DIFFERS, Feature.GIVEN_DIFFERS_BESIDES, Feature.INITIAL_DIFFERS);
                boolean more = evidence.value(Feature.GIVEN_MORE) > 0;
                if (differs != 0 || more) {
                    add(more ? Kind.GIVEN_MORE : Kind.GIVEN_DIFFERS, pair, more ? weight(Feature.GIVEN_MORE) : differs);
                }
            }
        }
    }

    private void whole() {
        if (evidence.value(Feature.SEX_DIFFERS) > 0) {
            add(Kind.SEX_DIFFERS, evidence.surname(), weight(Feature.SEX_DIFFERS));
        }
        if (evidence.value(Feature.NUMBER_DIFFERS) > 0) {
            double weight = weight(Feature.NUMBER_DIFFERS);
            reasons.add(new Reason(
                    Kind.NUMBER_DIFFERS, evidence.a().number(), evidence.b().number(), weight));
        }
        if (evidence.value(Feature.ORDER_DIFFERS) > 0 && evidence.value(Feature.SURNAME_ALONE) == 0) {
            add(Kind.ORDER_DIFFERS, evidence.surname(), weight(Feature.ORDER_DIFFERS));
        }
    }

    private void add(Kind kind, Pair pair, double weight) {
        reasons.add(new Reason(kind, one(pair), other(pair), weight));
    }

    private String one(Pair pair) {
        return pair.one() == Pair.NOTHING ? "" : evidence.a().part(pair.one()).written();
    }

    private String other(Pair pair) {
        return pair.other() == Pair.NOTHING
                ? ""
                : evidence.b().part(pair.other()).written();
    }
}
