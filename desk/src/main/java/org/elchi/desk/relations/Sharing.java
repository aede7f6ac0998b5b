package org.elchi.desk.relations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.elchi.desk.Words;
import org.elchi.register.Count;
import org.elchi.register.Register;

/** Counts what states share. */
final class Sharing {
    /** A table of more fits no screen. */
    private static final int STATES = 12;

    private static final int PAIRS = 3_000;
    private static final int STRONGEST = 12;
    private static final int SHADES = 5;

    private final List<Count> pairs;
    private final Map<String, Integer> records = new HashMap<>();
    private final Words words;

    private Sharing(List<Count> pairs, Words words) {
        this.pairs = pairs;
        this.words = words;
        pairs.forEach(pair -> records.put(pair.value(), pair.records()));
    }

    static Sharing of(Register register, Words words) {
        return new Sharing(
                register.counts("pair", PAIRS, 0).stream()
                        .filter(pair -> of(pair).stream()
                                .allMatch(code -> words.authority().state(code).isPresent()))
                        .toList(),
                words);
    }

    private static List<String> of(Count pair) {
        return List.of(pair.value().split(" "));
    }

    Matrix matrix() {
        List<String> all = states();
        List<String> shown = all.stream()
                .limit(STATES)
                .sorted(Comparator.comparing(words::name, words.wording().order()))
                .toList();
        return new Matrix(
                named(shown),
                shown.stream()
                        .map(code -> new Matrix.Row(
                                state(code),
                                shown.stream().map(other -> cell(code, other)).toList()))
                        .toList(),
                all.size() - shown.size(),
                pairs.stream().limit(STRONGEST).map(this::pair).toList(),
                named(all.stream()
                        .sorted(Comparator.comparing(
                                words::name, words.wording().order()))
                        .toList()));
    }

    /** States that one shares most with. */
    List<Dossier.Partner> partners(String code) {
        List<Dossier.Partner> partners = new ArrayList<>();
        for (Count pair : pairs) {
            List<String> two = of(pair);
            if (two.contains(code) && partners.size() < STRONGEST) {
                partners.add(new Dossier.Partner(
                        words.name(two.get(two.get(0).equals(code) ? 1 : 0)),
                        address(pair.value()),
                        java.util.Optional.of(pair.records())));
            }
        }
        return partners;
    }

    /** All, those that share most first. */
    private List<String> states() {
        Map<String, Integer> sums = new HashMap<>();
        Set<String> codes = new LinkedHashSet<>();
        pairs.forEach(pair -> of(pair).forEach(code -> {
            codes.add(code);
            sums.merge(code, pair.records(), Integer::sum);
        }));
        return codes.stream()
                .sorted(Comparator.comparing((String code) -> -sums.getOrDefault(code, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private List<Matrix.State> named(List<String> codes) {
        return codes.stream().map(this::state).toList();
    }

    private Matrix.State state(String code) {
        return new Matrix.State(code, words.name(code));
    }

    private Matrix.Cell cell(String one, String other) {
        String key = one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
        int shared = one.equals(other) ? 0 : records.getOrDefault(key, 0);
        return shared == 0
                ? new Matrix.Cell("", "", "", 0)
                : new Matrix.Cell(
                        address(key),
                        words.name(one) + " – " + words.name(other) + ": " + words.number(shared),
                        words.number(shared),
                        shade(shared));
    }

    /** By orders of size, as numbers of records lie far apart. */
    private int shade(int shared) {
        double most = Math.log1p(pairs.getFirst().records());
        return Math.max(1, (int) Math.ceil(SHADES * Math.log1p(shared) / most));
    }

    private Matrix.Pair pair(Count pair) {
        List<String> two = of(pair);
        return new Matrix.Pair(
                words.name(two.get(0)) + " – " + words.name(two.get(1)),
                address(pair.value()),
                words.number(pair.records()));
    }

    private static String address(String pair) {
        return "/relations/" + pair.replace(' ', '-');
    }
}
