package org.elchi.bench;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.elchi.authority.Authority;
import org.elchi.authority.Names;
import org.elchi.language.Analysis;
import org.elchi.language.Language;
import org.elchi.language.Languages;
import org.elchi.language.Sentence;
import org.elchi.language.Tongue;
import org.elchi.reading.Report;
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

/** Cutting texts into sentences and words and reading each word in its sentence, and finding names besides, one thread: megabytes of UTF-8 a second. */
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

    private record Sized(Language language, Names names, Tongue tongue, String text, double megabytes) {}

    @Setup
    public void load() {
        Languages languages = Languages.load();
        Authority authority = Authority.load();
        Map<String, Language> loaded = new HashMap<>();
        all = Reports.in(texts).stream()
                .map(Report::text)
                .flatMap(text -> {
                    Tongue tongue = languages.identify(text);
                    return languages.of(tongue.language()).stream()
                            .map(bare -> loaded.computeIfAbsent(bare.code(), code -> withNames(bare, authority)))
                            .map(language -> new Sized(
                                    language,
                                    authority.names(language.code(), language::common),
                                    tongue,
                                    text,
                                    text.getBytes(StandardCharsets.UTF_8).length / 1e6));
                })
                .toList();
    }

    private static Language withNames(Language bare, Authority authority) {
        return bare.with(authority.stems(bare.code()));
    }

    private Sized next(Progress progress) {
        Sized sized = all.get(next);
        next = (next + 1) % all.size();
        progress.megabytes += sized.megabytes();
        return sized;
    }

    @Benchmark
    public Analysis analyse(Progress progress) {
        Sized sized = next(progress);
        return sized.language().analyse(sized.text(), sized.tongue());
    }

    @Benchmark
    public int link(Progress progress) {
        Sized sized = next(progress);
        int names = 0;
        for (Sentence sentence :
                sized.language().analyse(sized.text(), sized.tongue()).sentences()) {
            names += sized.names().find(sentence.words()).size();
        }
        return names;
    }
}
