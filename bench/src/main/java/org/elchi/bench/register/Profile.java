package org.elchi.bench.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jdk.jfr.FlightRecorder;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** Where processors spend their time while some work is done: samples of the stacks of all threads, sorted into stages. */
final class Profile {
    /** Java 25 knows where native code is at work, too; older ones look at Java alone. */
    private static final String CPU = "jdk.CPUTimeSample";

    private static final List<String> OTHERWISE = List.of("jdk.ExecutionSample", "jdk.NativeMethodSample");
    private static final double SECONDS = 0.01;
    private static final int SHOWN = 60;
    private static final Map<String, String> STAGES = new LinkedHashMap<>();

    static {
        STAGES.put("org.elchi.register.search.", "search index");
        STAGES.put("org.apache.lucene.", "search index");
        STAGES.put("org.elchi.register.merging.Gists.", "gists");
        STAGES.put("org.elchi.register.merging.Merging.keys", "keys");
        STAGES.put("org.elchi.register.internal.FactTable.key", "keys");
        STAGES.put("org.elchi.register.internal.Packing.", "packing");
        STAGES.put("org.elchi.register.internal.RecordTable.put", "records");
        STAGES.put("org.elchi.register.internal.RecordRow.", "records");
        STAGES.put("org.elchi.register.internal.FactTable.merged", "records");
        STAGES.put("org.elchi.register.internal.TellingTable.", "fetching");
        STAGES.put("org.elchi.register.internal.Closure.", "merging");
        STAGES.put("org.elchi.register.internal.RecordMaking.", "merging");
        STAGES.put("org.elchi.register.internal.Derived.", "database");
        STAGES.put("org.elchi.register.internal.DocumentTable.", "documents");
        STAGES.put("org.elchi.register.internal.FactTable.", "facts");
        STAGES.put("org.elchi.register.internal.Writing.", "facts");
        STAGES.put("org.elchi.register.internal.", "database");
        STAGES.put("org.elchi.reading.Reader.", "reading");
        STAGES.put("org.elchi.sources.", "decoding");
        STAGES.put("org.elchi.cli.", "program");
        STAGES.put("org.elchi.", "program");
    }

    private final Map<String, Integer> stages = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private int samples;

    /** Does some work and looks on. */
    static Profile of(Runnable work) {
        Profile profile = new Profile();
        try (Recording recording = new Recording()) {
            if (FlightRecorder.getFlightRecorder().getEventTypes().stream()
                    .anyMatch(type -> type.getName().equals(CPU))) {
                recording.enable(CPU).with("throttle", "10ms");
            } else {
                OTHERWISE.forEach(event -> recording.enable(event).withPeriod(Duration.ofMillis(20)));
            }
            recording.start();
            work.run();
            recording.stop();
            Path file = Files.createTempFile("elchi", ".jfr");
            recording.dump(file);
            profile.read(file);
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return profile;
    }

    private void read(Path file) throws IOException {
        try (RecordingFile events = new RecordingFile(file)) {
            while (events.hasMoreEvents()) {
                RecordedEvent event = events.readEvent();
                if (event.getStackTrace() != null
                        && (event.getEventType().getName().equals(CPU)
                                || OTHERWISE.contains(event.getEventType().getName()))) {
                    add(event.getStackTrace().getFrames());
                }
            }
        }
    }

    private void add(List<RecordedFrame> frames) {
        samples++;
        String own = "";
        for (RecordedFrame frame : frames) {
            String method = frame.getMethod().getType().getName() + "."
                    + frame.getMethod().getName();
            if (own.isEmpty() && method.startsWith("org.elchi.")) {
                own = method;
            }
            for (Map.Entry<String, String> stage : STAGES.entrySet()) {
                if (method.startsWith(stage.getKey()) && !stage.getKey().equals("org.elchi.")) {
                    count(stage.getValue(), own);
                    return;
                }
            }
        }
        count("other", own);
    }

    private void count(String stage, String own) {
        stages.merge(stage, 1, Integer::sum);
        places.merge(String.format("%-14s %s", stage, own.replace("org.elchi.", "")), 1, Integer::sum);
    }

    /** The share of each stage. */
    void print() {
        System.out.printf(
                Locale.ROOT,
                "  %.0f s of them in the program itself, not in compiling it and collecting garbage%n",
                samples * SECONDS);
        stages.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(stage -> System.out.printf(
                        Locale.ROOT, "    %-14s %5.1f %%%n", stage.getKey(), 100.0 * stage.getValue() / samples));
    }

    /** The places where most time is spent. */
    void printPlaces() {
        places.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(SHOWN)
                .forEach(line -> System.out.printf(
                        Locale.ROOT, "    %5.1f %% %s%n", 100.0 * line.getValue() / samples, line.getKey()));
    }
}
