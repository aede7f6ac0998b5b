package org.elchi.bench.identify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.elchi.bench.Progress;
import org.elchi.language.Languages;
import org.elchi.language.Tongue;
import org.elchi.language.identify.Identifier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Identifying whole reports, or their sentences one by one, on one thread: texts and megabytes of UTF-8 a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class IdentifyBench {
    private static final List<String> REPORTS = List.of("kk.txt", "tr.txt", "uz.txt", "uz-cyrl.txt");

    /** What is identified at once. */
    public enum Unit {
        REPORT,
        SENTENCE
    }

    @Param
    private Unit unit = Unit.REPORT;

    private Identifier identifier = Languages.load().identifier();
    private List<Sized> texts = List.of();
    private int next;

    private record Sized(String text, double megabytes) {}

    @Setup
    public void load() {
        identifier = Languages.load().identifier();
        texts = REPORTS.stream()
                .map(name -> resource("/reports/" + name))
                .flatMap(this::units)
                .map(text -> new Sized(text, text.getBytes(StandardCharsets.UTF_8).length / 1e6))
                .toList();
    }

    private Stream<String> units(String text) {
        return unit == Unit.REPORT
                ? Stream.of(text)
                : Stream.of(text.split("(?<=[.!?])\\s+|\\n+")).filter(line -> !line.isBlank());
    }

    private static String resource(String path) {
        try (InputStream in = Objects.requireNonNull(IdentifyBench.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + path, e);
        }
    }

    @Benchmark
    public Tongue identify(Progress progress) {
        Sized sized = texts.get(next);
        next = (next + 1) % texts.size();
        progress.megabytes += sized.megabytes();
        return identifier.identify(sized.text());
    }
}
