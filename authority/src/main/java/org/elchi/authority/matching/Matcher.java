package org.elchi.authority.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.elchi.authority.matching.Alignment.Pair;
import org.elchi.language.data.Data;
import org.elchi.language.data.DataException;
import org.elchi.language.data.Problems;
import org.jspecify.annotations.Nullable;

/** Tells whether two names of persons, of any script and language, mean one person. Immutable once loaded. */
public final class Matcher {
    /** Where what comes with Elchi lies on the class path. */
    public static final String FOLDER = "org/elchi/authority/matching";

    private static final float ALIKE = 0.4f;
    private static final float FARTHEST = Float.MAX_VALUE;

    private final Conventions conventions;
    private final NameReader reader;
    private final Weights weights;
    private final double[] values;

    private Matcher(Conventions conventions, Weights weights) {
        this.conventions = conventions;
        this.weights = weights;
        reader = new NameReader(conventions);
        values = weights.array();
    }

    /** With what comes with Elchi. */
    public static Matcher load() {
        return load(Data.bundled(FOLDER));
    }

    /** @throws DataException with all the mistakes of all the files */
    public static Matcher load(Data data) {
        Problems problems = new Problems();
        Conventions conventions = Conventions.load(data, problems);
        Weights weights = Weights.load(data, problems);
        problems.raise();
        return new Matcher(conventions, weights);
    }

    public Matcher with(Weights other) {
        return new Matcher(conventions, other);
    }

    public Weights weights() {
        return weights;
    }

    /** Compares two names of which nothing else is known. The order in which they are given changes nothing. */
    public Comparison compare(String first, String second) {
        boolean turned = first.compareTo(second) > 0;
        Comparison comparison = turned
                ? compare(reader.read(second), reader.read(first))
                : compare(reader.read(first), reader.read(second));
        return turned ? comparison.turned() : comparison;
    }

    Conventions conventions() {
        return conventions;
    }

    List<PersonName> read(String name) {
        return reader.read(name);
    }

    Comparison compare(List<PersonName> first, List<PersonName> second) {
        Evidence evidence = evidence(first, second);
        if (evidence == null) {
            return Comparison.NONE;
        }
        double score = 1 / (1 + Math.exp(-odds(evidence)));
        boolean same = score >= weights.threshold();
        Evidence shown = same ? evidence : best(first, second, FARTHEST, one -> one.value(Feature.PLACE));
        return new Comparison(score, same, Explanation.of(shown == null ? evidence : shown, weights));
    }

    private double odds(Evidence evidence) {
        return evidence.odds(values);
    }

    /** What is measured of two names, by the ordinal of a {@link Feature}; all 0 where one is no name. For learning weights. */
    public double[] features(String first, String second) {
        boolean turned = first.compareTo(second) > 0;
        Evidence evidence = evidence(reader.read(turned ? second : first), reader.read(turned ? first : second));
        return evidence == null
                ? new double[Feature.values().length]
                : evidence.values().clone();
    }

    /** The best way to lay them side by side; ways with surnames that are nothing like each other only where there is no other. */
    private @Nullable Evidence evidence(List<PersonName> first, List<PersonName> second) {
        Evidence near = best(first, second, ALIKE, this::odds);
        return near == null ? best(first, second, FARTHEST, this::odds) : near;
    }

    /** @param rate what surnames are farther apart are left out */
    private @Nullable Evidence best(
            List<PersonName> first, List<PersonName> second, float rate, ToDoubleFunction<Evidence> value) {
        Distance distance = new Distance(conventions.sounds());
        Evidence best = null;
        for (PersonName a : first) {
            for (PersonName b : second) {
                PartDistances distances = new PartDistances(a, b, distance);
                for (Pair surnames : surnames(a, b)) {
                    if (distances.rate(surnames.one(), surnames.other()) <= rate) {
                        Evidence evidence = Evidence.of(a, b, surnames, distances);
                        boolean better = best == null || value.applyAsDouble(evidence) > value.applyAsDouble(best);
                        best = better ? evidence : best;
                    }
                }
            }
        }
        return best;
    }

    /** The pairs of places where the surnames may stand; two words as one only where the other name has fewer. */
    private static List<Pair> surnames(PersonName a, PersonName b) {
        List<Pair> pairs = new ArrayList<>();
        int placesOfA = a.words() > b.words() ? a.places() : a.size();
        int placesOfB = b.words() > a.words() ? b.places() : b.size();
        for (int i = 0; i < placesOfA; i++) {
            for (int j = 0; j < placesOfB; j++) {
                if (a.surname(i) && b.surname(j)) {
                    pairs.add(new Pair(i, j));
                }
            }
        }
        return pairs;
    }
}
