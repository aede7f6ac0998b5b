package org.elchi.bench.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.elchi.authority.Authority;
import org.elchi.language.Languages;
import org.elchi.register.search.Analysis;
import org.elchi.register.search.Intake;
import org.elchi.register.search.Page;
import org.elchi.register.search.Question;
import org.elchi.register.search.SearchIndex;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Search over made documents of 2.5 KB, one thread, in milliseconds: taking a document in ({@code add}), opening the index ({@code open}),
 * answering a question of our own corpus ({@code search}, with percentiles).
 */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class SearchBench {
    private static final int BATCH = 1000;
    private static final Path QUESTIONS = Path.of("register/src/test/corpus/search/questions.tsv");

    /** How many documents the index holds. */
    @Param("100000")
    private int documents;

    private final Languages languages = Languages.load();
    private final Analysis analysis = Analysis.of(languages, Authority::load);
    private final Press press = Press.own(languages);
    private final List<String> questions = questions();
    private Path folder = Path.of("");
    private Path other = Path.of("");
    private SearchIndex index = SearchIndex.open(temporary(), analysis);
    private int next;
    private int number;

    private static Path temporary() {
        try {
            return Files.createTempDirectory("elchi-search");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> questions() {
        try (Stream<String> lines = Files.lines(QUESTIONS)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('\t')))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Setup
    public void fill() {
        folder = temporary();
        other = temporary();
        index = SearchIndex.open(folder, analysis);
        index.update("all", true, made(0, documents));
    }

    private Consumer<Intake> made(int from, int count) {
        return intake ->
                IntStream.range(from, from + count).mapToObj(press::document).forEach(intake::document);
    }

    /** Making the documents is part of it, a tenth of the time. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OperationsPerInvocation(BATCH)
    public boolean add() {
        number += BATCH;
        try (SearchIndex growing = SearchIndex.open(other, analysis)) {
            return growing.update("some", false, made(documents + number, BATCH));
        }
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    public boolean open() {
        try (SearchIndex opened = SearchIndex.open(folder, analysis)) {
            return opened.people("Tokayev").isEmpty();
        }
    }

    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    public Page search() {
        next = (next + 1) % questions.size();
        return index.search(Question.of(questions.get(next)));
    }

    @TearDown(Level.Trial)
    public void remove() throws IOException {
        index.close();
        for (Path made : List.of(folder, other)) {
            try (Stream<Path> files = Files.walk(made)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
