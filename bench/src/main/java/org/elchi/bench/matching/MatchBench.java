package org.elchi.bench.matching;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.elchi.authority.Authority;
import org.elchi.authority.matching.Candidate;
import org.elchi.authority.matching.Comparison;
import org.elchi.authority.matching.Matcher;
import org.elchi.authority.matching.NameIndex;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Comparing two names, finding one among 100,000 people with several spellings each, and making that index: on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class MatchBench {
    private static final int PEOPLE = 100_000;
    private static final int FOUND = 5;

    private final Matcher matcher = Matcher.load();
    private Map<Integer, List<String>> people = Map.of();
    private List<String> names = List.of();
    private NameIndex<Integer> index = NameIndex.of(matcher, people);
    private int next;

    @Setup
    public void load() {
        people = Crowd.of(Authority.load(), PEOPLE);
        names = people.values().stream().limit(PEOPLE / 10).map(List::getLast).toList();
        long begin = System.nanoTime();
        long before = used();
        index = NameIndex.of(matcher, people);
        long made = System.nanoTime() - begin;
        System.out.printf(
                "%n%d spellings, made in %d ms, %d MB%n", index.size(), made / 1_000_000, (used() - before) >> 20);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private String name() {
        next = (next + 1) % names.size();
        return names.get(next);
    }

    @Benchmark
    public List<Candidate<Integer>> find() {
        return index.find(name(), FOUND);
    }

    @Benchmark
    public Comparison compare() {
        return matcher.compare(name(), name());
    }
}
