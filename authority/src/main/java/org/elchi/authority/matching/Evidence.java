package org.elchi.authority.matching;

import java.util.List;
import org.elchi.authority.matching.Alignment.Pair;

/**
 * One way to lay two names side by side, and what is measured of it.
 *
 * @param surname the places of the surnames
 * @param rest what else stands beside what
 * @param values by feature
 */
record Evidence(PersonName a, PersonName b, Pair surname, List<Pair> rest, PartDistances distances, double[] values) {
    private static final float FARTHEST = 3f;
    /** Up to here two presses often differ. */
    private static final double SPELLING = 0.15;

    private static final double LEAST_LIKELY = -6;
    private static final double ONE_SOUND = 1.1;

    static Evidence of(PersonName a, PersonName b, Pair surname, PartDistances distances) {
        List<Pair> rest = Alignment.of(a, surname.one(), b, surname.other(), distances);
        Evidence evidence = new Evidence(a, b, surname, rest, distances, new double[Feature.values().length]);
        evidence.measure();
        return evidence;
    }

    private void set(Feature feature, double value) {
        values[feature.ordinal()] = value;
    }

    private void raise(Feature feature, double value) {
        values[feature.ordinal()] = Math.max(values[feature.ordinal()], value);
    }

    double value(Feature feature) {
        return values[feature.ordinal()];
    }

    private void measure() {
        set(Feature.BIAS, 1);
        set(Feature.SURNAME_DISTANCE, Math.min(FARTHEST, distances.between(surname.one(), surname.other())));
        double rate = Math.min(1, distances.rate(surname.one(), surname.other()));
        set(Feature.SURNAME_RATE, rate);
        set(Feature.SURNAME_FAR, Math.max(0, rate - SPELLING));
        float mass =
                Math.min(a.part(surname.one()).mass(), b.part(surname.other()).mass());
        set(Feature.SURNAME_SHORT, 1 / Math.max(1, mass / ONE_SOUND));
        set(Feature.PLACE, Math.max(LEAST_LIKELY, a.likely(surname.one()) + b.likely(surname.other())));
        set(Feature.ENDING, distances.endingOff(surname.one(), surname.other()) ? 1 : 0);
        set(Feature.ROOT_ONLY, distances.rootOnly(surname.one(), surname.other()) ? 1 : 0);
        set(Feature.SEX_DIFFERS, sex(a, surname.one()).against(sex(b, surname.other())) ? 1 : 0);
        set(Feature.ORDER_DIFFERS, first(a, surname.one()) == first(b, surname.other()) ? 0 : 1);
        set(Feature.NUMBER_DIFFERS, a.numberDiffers(b) ? 1 : 0);
        rest.stream().filter(Pair::both).forEach(this::together);
        alone();
    }

    private static Sex sex(PersonName name, int place) {
        Sex sex = name.part(place).sex();
        for (Part part : name.parts()) {
            sex = sex.or(part.sex());
        }
        return sex;
    }

    private static boolean first(PersonName name, int place) {
        return name.begin(place) == 0 && name.end(place) < name.size();
    }

    private void together(Pair pair) {
        Part one = a.part(pair.one());
        Part other = b.part(pair.other());
        if (one.initial() || other.initial()) {
            raise(Feature.INITIAL_AGREES, 1);
        } else if (one.father()) {
            double rate = distances.rate(pair.one(), pair.other());
            raise(Feature.FATHER_AGREES, Math.max(0, 1 - 2 * rate));
            raise(Feature.FATHER_DIFFERS, Math.min(1, Math.max(0, 2 * rate - 0.4)));
        } else {
            raise(Feature.GIVEN_AGREES, 1);
            raise(Feature.GIVEN_DISTANCE, Math.min(FARTHEST, distances.between(pair.one(), pair.other())));
            double rate = Math.min(1, distances.rate(pair.one(), pair.other()));
            raise(Feature.GIVEN_RATE, rate);
            raise(Feature.GIVEN_FAR, Math.max(0, rate - SPELLING));
            raise(Feature.ENDING, distances.endingOff(pair.one(), pair.other()) ? 1 : 0);
            raise(Feature.ROOT_ONLY, distances.rootOnly(pair.one(), pair.other()) ? 1 : 0);
        }
    }

    private void alone() {
        int one = left(Part.Kind.WORD, true);
        int other = left(Part.Kind.WORD, false);
        int oneInitial = left(Part.Kind.INITIAL, true);
        int otherInitial = left(Part.Kind.INITIAL, false);
        boolean agrees = value(Feature.GIVEN_AGREES) > 0;
        boolean initial = value(Feature.INITIAL_AGREES) > 0;
        if (one > 0 && other > 0) {
            set(agrees || initial ? Feature.GIVEN_DIFFERS_BESIDES : Feature.GIVEN_DIFFERS, 1);
        } else if (oneInitial > 0 && other + otherInitial > 0 || otherInitial > 0 && one + oneInitial > 0) {
            set(Feature.INITIAL_DIFFERS, 1);
        } else if (one + other > 0 && (agrees || initial)) {
            set(Feature.GIVEN_MORE, 1);
        }
        if (left(Part.Kind.FATHER, true) > 0 && left(Part.Kind.FATHER, false) > 0) {
            set(Feature.FATHER_DIFFERS, 1);
        }
        aloneness();
    }

    private void aloneness() {
        boolean one = a.alone(surname.one());
        boolean other = b.alone(surname.other());
        double distance = value(Feature.SURNAME_DISTANCE);
        if (one && other) {
            set(Feature.BOTH_ALONE, 1);
            set(Feature.PLACE, 0);
            set(Feature.BOTH_ALONE_DISTANCE, distance);
        } else if (one || other) {
            set(Feature.SURNAME_ALONE, 1);
            set(Feature.ALONE_DISTANCE, distance);
            set(Feature.ALONE_PLACE, value(Feature.PLACE));
            set(Feature.GIVEN_ALONE, (one ? a : b).givenAlone(one ? surname.one() : surname.other()) ? 1 : 0);
        }
    }

    private int left(Part.Kind kind, boolean first) {
        int count = 0;
        for (Pair pair : rest) {
            if (!pair.both() && (pair.one() != Pair.NOTHING) == first) {
                Part part = first ? a.part(pair.one()) : b.part(pair.other());
                count += part.kind() == kind ? 1 : 0;
            }
        }
        return count;
    }

    double odds(double[] weights) {
        double odds = 0;
        for (int i = 0; i < weights.length; i++) {
            odds += weights[i] * values[i];
        }
        return odds;
    }
}
