package org.elchi.reading.gold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.elchi.reading.Fact;

/**
 * The facts of one text beside those that it should give, each with one at most, those that agree best first.
 *
 * @param pairs facts that are gold facts, optional ones among them
 * @param missed gold facts that no fact is
 * @param wrong facts that are no gold fact
 */
public record Matching(List<Pair> pairs, List<GoldFact> missed, List<Fact> wrong) {
    /** A fact and the gold fact that it is. */
    public record Pair(GoldFact gold, Fact fact, Agreement agreement) {}

    private record Candidate(int gold, int fact, Pair pair, int keys) {}

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(
                    (Candidate candidate) -> candidate.pair().gold().optional())
            .thenComparing(candidate -> -candidate.pair().agreement().share())
            .thenComparing(candidate -> -candidate.keys())
            .thenComparing(Candidate::gold)
            .thenComparing(Candidate::fact);

    public Matching {
        pairs = List.copyOf(pairs);
        missed = List.copyOf(missed);
        wrong = List.copyOf(wrong);
    }

    public static Matching of(List<GoldFact> gold, List<Fact> facts, Comparison comparison) {
        Set<Integer> goldLeft = new LinkedHashSet<>();
        Set<Integer> factsLeft = new LinkedHashSet<>();
        for (int i = 0; i < gold.size(); i++) {
            goldLeft.add(i);
        }
        for (int i = 0; i < facts.size(); i++) {
            factsLeft.add(i);
        }
        List<Pair> pairs = new ArrayList<>();
        for (Candidate candidate : candidates(gold, facts, comparison)) {
            if (goldLeft.contains(candidate.gold()) && factsLeft.contains(candidate.fact())) {
                goldLeft.remove(candidate.gold());
                factsLeft.remove(candidate.fact());
                pairs.add(candidate.pair());
            }
        }
        return new Matching(
                pairs,
                goldLeft.stream().map(gold::get).filter(one -> !one.optional()).toList(),
                factsLeft.stream().map(facts::get).toList());
    }

    private static List<Candidate> candidates(List<GoldFact> gold, List<Fact> facts, Comparison comparison) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            GoldFact wanted = gold.get(i);
            for (int j = 0; j < facts.size(); j++) {
                Fact fact = facts.get(j);
                if (wanted.type().equals(fact.type())) {
                    Optional<Agreement> agreement = comparison.agreement(wanted, fact);
                    if (agreement.isPresent()) {
                        Pair pair = new Pair(wanted, fact, agreement.get());
                        candidates.add(new Candidate(
                                i, j, pair, comparison.keys(wanted).size()));
                    }
                }
            }
        }
        candidates.sort(BEST_FIRST);
        return candidates;
    }

    /** The types of its facts, in order. */
    public Set<String> types() {
        return new TreeSet<>(Stream.of(
                        pairs.stream().map(pair -> pair.gold().type()),
                        missed.stream().map(GoldFact::type),
                        wrong.stream().map(Fact::type))
                .flatMap(types -> types)
                .toList());
    }

    /** The counts for one type; a pair with an optional fact counts neither way. */
    public Tally tally(String type) {
        List<Agreement> found = pairs.stream()
                .filter(pair -> pair.gold().type().equals(type) && !pair.gold().optional())
                .map(Pair::agreement)
                .toList();
        return new Tally(
                found.size(),
                (int) missed.stream().filter(gold -> gold.type().equals(type)).count(),
                (int) wrong.stream().filter(fact -> fact.type().equals(type)).count(),
                found.stream().mapToInt(Agreement::agreeing).sum(),
                found.stream().mapToInt(Agreement::asked).sum());
    }
}
