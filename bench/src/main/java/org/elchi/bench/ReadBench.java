package org.elchi.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.elchi.reading.Findings;
import org.elchi.reading.Reader;
import org.elchi.reading.Report;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading whole reports, one thread: reports, megabytes of UTF-8 and facts a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadBench {
    /** A folder of {@code .txt} files; empty for the reports of our own. */
    @Param("")
    private String texts = "";

    private Reader reader = Reader.load();
    private List<Sized> reports = List.of();
    private int next;

    private record Sized(Report report, double megabytes) {}

    @Setup
    public void load() {
        reader = Reader.load();
        reports = Reports.in(texts).stream()
                .map(report -> new Sized(report, report.text().getBytes(StandardCharsets.UTF_8).length / 1e6))
                .toList();
    }

    @Benchmark
    public Findings read(Progress progress) {
        Sized sized = reports.get(next);
        next = (next + 1) % reports.size();
        Findings findings = reader.read(sized.report());
        progress.megabytes += sized.megabytes();
        progress.facts += findings.facts().size();
        return findings;
    }

    /** What was read while the clock ran. */
    @AuxCounters
    @State(Scope.Thread)
    public static class Progress {
        public double megabytes;
        public double facts;

        @Setup(Level.Iteration)
        public void reset() {
            megabytes = 0;
            facts = 0;
        }
    }
}
