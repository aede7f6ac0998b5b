package org.elchi.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.elchi.language.alphabet.Alphabets;
import org.elchi.language.alphabet.Converter;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.elchi.language.repair.Repair;
import org.elchi.language.repair.Repaired;
import org.elchi.language.token.Sentences;
import org.elchi.language.token.Token;
import org.elchi.language.token.Tokeniser;
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

/** Texts before they are read, one thread: megabytes of UTF-8 a second that are cut, repaired and rewritten. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class TokenBench {
    /** A language and the script that its reports are rewritten into. */
    @Param({"tr common", "uz Cyrl", "kk Latn"})
    private String language = "";

    private String text = "";
    private double megabytes;
    private Tokeniser tokeniser = tokeniser("tr");
    private List<Token> tokens = List.of();
    private Converter converter = converter("tr", "Latn", "common");

    @Setup
    public void load() {
        String[] names = language.split(" ");
        text = Reports.own(names[0]).repeat(20);
        megabytes = text.getBytes(StandardCharsets.UTF_8).length / 1e6;
        tokeniser = tokeniser(names[0]);
        tokens = tokeniser.tokens(text);
        converter = converter(names[0], alphabets(names[0]).everyday().script(), names[1]);
    }

    private static Alphabets alphabets(String code) {
        return Alphabets.load(Data.bundled("lang"), code, new Problems());
    }

    private static Tokeniser tokeniser(String code) {
        return Tokeniser.load(Data.bundled("lang"), code, alphabets(code), ending -> false, new Problems());
    }

    private static Converter converter(String code, String from, String to) {
        return alphabets(code).converter(from, to, List.of()).orElseThrow();
    }

    @Benchmark
    public List<Token> tokens(Progress progress) {
        progress.megabytes += megabytes;
        return tokeniser.tokens(text);
    }

    @Benchmark
    public List<Sentences.Range> sentences(Progress progress) {
        progress.megabytes += megabytes;
        return tokeniser.sentences(tokens, token -> false);
    }

    @Benchmark
    public Repaired repair(Progress progress) {
        progress.megabytes += megabytes;
        return Repair.of(text);
    }

    @Benchmark
    public String convert(Progress progress) {
        progress.megabytes += megabytes;
        return converter.convert(text);
    }
}
