package org.elchi.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.elchi.language.Analysis;
import org.elchi.language.Language;
import org.elchi.language.Languages;
import org.elchi.language.Tongue;
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

/** Cutting texts into sentences and words and reading each word in its sentence, one thread: megabytes of UTF-8 a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AnalyseBench {
    /** A folder of {@code .txt} files; empty for the reports of our own. */
    @Param("")
    private String texts = "";

    private List<Sized> all = List.of();
    private int next;

    private record Sized(Language language, Tongue tongue, String text, double megabytes) {}

    @Setup
    public void load() {
        Languages languages = Languages.load();
        all = Reports.in(texts).stream()
                .map(report -> {
                    Tongue tongue = languages.identify(report.text());
                    return languages
                            .of(tongue.language())
                            .map(language -> new Sized(
                                    language,
                                    tongue,
                                    report.text(),
                                    report.text().getBytes(StandardCharsets.UTF_8).length / 1e6));
                })
                .flatMap(java.util.Optional::stream)
                .toList();
    }

    @Benchmark
    public Analysis analyse(Progress progress) {
        Sized sized = all.get(next);
        next = (next + 1) % all.size();
        progress.megabytes += sized.megabytes();
        return sized.language().analyse(sized.text(), sized.tongue());
    }
}
