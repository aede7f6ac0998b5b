package org.elchi.bench.desk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * Asks at a steady rate, whether answers come or not. A time is counted from the moment at which a request was due, so that one slow answer
 * shows in all that wait behind it.
 */
final class Load {
    private static final long LONGEST_MICROS = 60_000_000;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI desk;
    private final int perSecond;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, Histogram> times = new ConcurrentHashMap<>();
    private final Map<Integer, LongAdder> statuses = new ConcurrentHashMap<>();
    private final LongAdder failed = new LongAdder();

    Load(URI desk, int perSecond) {
        this.desk = desk;
        this.perSecond = perSecond;
    }

    /** Asks for so many seconds. */
    void run(Mix mix, int seconds) {
        long gap = 1_000_000_000L / perSecond;
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < seconds * perSecond; i++) {
                long due = start + i * gap;
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                Mix.Asked asked = mix.next();
                threads.execute(() -> ask(asked, due));
            }
        }
    }

    private void ask(Mix.Asked asked, long due) {
        HttpRequest request = HttpRequest.newBuilder(desk.resolve(asked.path()))
                .timeout(PATIENCE)
                .header("Accept-Language", asked.language())
                .header("Accept-Encoding", "gzip")
                .build();
        try {
            int status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            statuses.computeIfAbsent(status, unused -> new LongAdder()).increment();
        } catch (IOException e) {
            failed.increment();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        times.computeIfAbsent(asked.kind(), unused -> new ConcurrentHistogram(LONGEST_MICROS, 3))
                .recordValue(Math.min(LONGEST_MICROS, (System.nanoTime() - due) / 1_000));
    }

    /** How long answers took, in microseconds, by the kind of page. */
    Map<String, Histogram> times() {
        return times;
    }

    /** How many answers there were of each status. */
    Map<Integer, LongAdder> statuses() {
        return statuses;
    }

    /** Requests without an answer. */
    long failed() {
        return failed.sum();
    }
}
