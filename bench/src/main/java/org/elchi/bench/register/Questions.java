package org.elchi.bench.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.elchi.register.Filter;
import org.elchi.register.Promises;
import org.elchi.register.Register;
import org.elchi.register.following.Following;
import org.elchi.register.record.Record;
import org.elchi.register.search.Question;
import org.elchi.register.search.SearchIndex;

/** Two hundred lists and look-ups of mixed kinds, and how long each takes. */
final class Questions {
    private static final List<String> STATES = List.of("KZ", "UZ", "KG", "TM", "AZ", "TR", "TJ", "CN", "HU", "RU");
    private static final List<String> TOPICS = List.of("trade", "water", "energy", "transport", "customs", "education");
    private static final List<String> KINDS =
            List.of("visit", "meeting", "session", "instrument", "target", "quote", "project", "message", "award");
    private static final int PAGE = 101;

    private final Register register;
    private final Random random;
    private final Map<String, List<Supplier<Integer>>> asked = new LinkedHashMap<>();
    private final List<Record> some;

    Questions(Register register, long seed) {
        this.register = register;
        this.random = new Random(seed);
        this.some = new ArrayList<>(register.records(Filter.ALL.page(150, 5000)));
        this.some.addAll(register.records(Filter.ALL.page(50, 0)));
    }

    /** Asks some questions of each kind. */
    void lists(int each) {
        for (int i = 0; i < each; i++) {
            ask("newest", Filter.ALL);
            ask("kind", Filter.ALL.with("type", one(KINDS)));
            ask("state", Filter.ALL.with("state", one(STATES)));
            ask("two states", twoStates());
            ask("kind, states, topic", twoStates().with("type", "instrument").with("topic", one(TOPICS)));
            ask("person", person());
            ask("person, days", person().between(day(), day().map(first -> first.plusYears(1))));
            ask("topic, days", Filter.ALL.with("topic", one(TOPICS)).between(day(), Optional.empty()));
            ask("days", Filter.ALL.between(day(), day().map(first -> first.plusMonths(1))));
            ask("outlet", outlet());
            ask("language, kind", Filter.ALL.with("language", "kk-Cyrl").with("type", one(KINDS)));
            Record record = one(some);
            String id = record.shortId();
            String evidence = record.tellings().get(0).evidence().get(0).id();
            add("id", () -> register.byPrefix(id).size());
            add("evidence", () -> register.byEvidence(evidence).size());
            String document = record.tellings().get(0).sha256();
            add("document", () -> register.document(document).content().bytes().length);
        }
    }

    /** Asks for what is promised, as of the day of the newest documents. */
    void promises(int each) {
        Following following = Following.load();
        Promises promises = new Promises(register, following);
        LocalDate today = register.records(Filter.ALL.page(1, 0)).stream()
                .flatMap(record -> record.tellings().get(0).source().date().stream())
                .findFirst()
                .orElse(LocalDate.of(2016, 7, 1));
        for (int i = 0; i < each; i++) {
            Set<String> states = Set.of(one(STATES));
            Set<String> two = Set.of(STATES.get(i % 4), STATES.get(4 + i % 5));
            add(
                    "overdue",
                    () -> promises.open(
                                    following.types(),
                                    states,
                                    due(Optional.empty(), today.minusDays(1)),
                                    today,
                                    c -> true,
                                    PAGE)
                            .all()
                            .size());
            add(
                    "due in 90 days",
                    () -> promises.open(
                                    following.types(),
                                    two,
                                    due(Optional.of(today), today.plusDays(90)),
                                    today,
                                    c -> true,
                                    PAGE)
                            .all()
                            .size());
            add(
                    "silent for a month",
                    () -> promises.open(following.types(), states, spoken(today.minusMonths(1)), today, c -> true, PAGE)
                            .all()
                            .size());
            add(
                    "open of two states",
                    () -> promises.open(
                                    following.types(),
                                    two,
                                    due(Optional.empty(), LocalDate.MAX),
                                    today,
                                    c -> true,
                                    PAGE)
                            .all()
                            .size());
        }
    }

    private static Filter.Stretch due(Optional<LocalDate> from, LocalDate to) {
        return new Filter.Stretch(Filter.By.DUE, from, to.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(to));
    }

    private static Filter.Stretch spoken(LocalDate to) {
        return new Filter.Stretch(Filter.By.SPOKEN, Optional.empty(), Optional.of(to));
    }

    /** Asks for words in several languages. */
    void search(SearchIndex index) {
        for (String words : words()) {
            add("search", () -> index.search(Question.of(words)).hits().size());
        }
    }

    private static List<String> words() {
        try (InputStream in = Objects.requireNonNull(Questions.class.getResourceAsStream("questions.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the questions", e);
        }
    }

    private void ask(String kind, Filter filter) {
        add(kind, () -> register.records(filter.page(PAGE, 0)).size());
    }

    void add(String kind, Supplier<Integer> question) {
        asked.computeIfAbsent(kind, name -> new ArrayList<>()).add(question);
    }

    Random random() {
        return random;
    }

    static String state(Random random) {
        return STATES.get(random.nextInt(STATES.size()));
    }

    private Filter twoStates() {
        return Filter.ALL.with("state", one(STATES)).with("state", one(STATES));
    }

    private Filter person() {
        return some.stream()
                .skip(random.nextInt(some.size()))
                .flatMap(record -> record.items("participants").stream())
                .findFirst()
                .map(name -> Filter.ALL.with("person", name))
                .orElse(Filter.ALL.with("person", "Emomali Rahmon"));
    }

    private Filter outlet() {
        return one(some)
                .tellings()
                .get(0)
                .source()
                .outlet()
                .map(outlet -> Filter.ALL.with("outlet", outlet))
                .orElse(Filter.ALL);
    }

    private static Optional<LocalDate> at(int day) {
        return Optional.of(LocalDate.of(2016, 1, 1).plusDays(day));
    }

    private Optional<LocalDate> day() {
        return at(random.nextInt(200));
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** Asks all in turns, so that none of a kind warms up the next, and prints how long they took. */
    void print() {
        Map<String, List<Double>> took = new LinkedHashMap<>();
        List<Double> all = new ArrayList<>();
        long found = 0;
        int most = asked.values().stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < most; i++) {
            for (Map.Entry<String, List<Supplier<Integer>>> kind : asked.entrySet()) {
                if (i < kind.getValue().size()) {
                    long begin = System.nanoTime();
                    found += kind.getValue().get(i).get();
                    double millis = (System.nanoTime() - begin) / 1e6;
                    took.computeIfAbsent(kind.getKey(), name -> new ArrayList<>())
                            .add(millis);
                    all.add(millis);
                }
            }
        }
        System.out.printf("%-28s %6s %8s %8s %8s%n", "milliseconds", "asked", "p50", "p95", "most");
        took.forEach(Questions::print);
        print("all", all);
        System.out.println("found in all: " + found);
    }

    private static void print(String kind, List<Double> millis) {
        double[] sorted = millis.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%-28s %6d %8.1f %8.1f %8.1f%n",
                kind,
                sorted.length,
                sorted[sorted.length / 2],
                sorted[(int) Math.ceil(sorted.length * .95) - 1],
                sorted[sorted.length - 1]);
    }
}
