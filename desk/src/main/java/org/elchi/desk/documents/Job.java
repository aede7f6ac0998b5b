package org.elchi.desk.documents;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.elchi.register.Added;

/** The reading of what was sent at once: what has become of each file so far. Written by the thread that reads, looked at by any. */
final class Job {
    private final String id;
    private final List<Line> lines;
    private Optional<String> failure = Optional.empty();

    /** @param all what is to be read, and what is refused already */
    Job(String id, List<Line> all) {
        this.id = id;
        this.lines = new ArrayList<>(all);
    }

    /** What has become of a file. */
    sealed interface Outcome {
        /** It has not been read yet. */
        record Waiting() implements Outcome {}

        /**
         * It is not taken.
         *
         * @param phrase of the desk that says why; empty where the reader of files says so itself
         * @param line what the reader of files says
         */
        record Refused(String phrase, String line) implements Outcome {}

        /**
         * It is in the register.
         *
         * @param kinds how many facts of each kind were found
         * @param broken whether it broke the reader
         */
        record Kept(String sha256, Added added, Map<String, Integer> kinds, boolean broken) implements Outcome {
            public Kept {
                kinds = Collections.unmodifiableMap(new TreeMap<>(kinds));
            }

            int facts() {
                return kinds.values().stream().mapToInt(Integer::intValue).sum();
            }
        }
    }

    /** A file and what has become of it. */
    record Line(String name, Outcome outcome) {}

    String id() {
        return id;
    }

    synchronized List<Line> lines() {
        return List.copyOf(lines);
    }

    synchronized Optional<String> failure() {
        return failure;
    }

    synchronized void set(int at, Outcome outcome) {
        lines.set(at, new Line(lines.get(at).name(), outcome));
    }

    synchronized void fail(String why) {
        failure = Optional.of(why);
    }

    /** How many files are done with. */
    int done() {
        return (int) lines().stream()
                .filter(line -> !(line.outcome() instanceof Outcome.Waiting))
                .count();
    }

    boolean ended() {
        return failure().isPresent() || done() == lines().size();
    }

    /** How many facts of each kind were found so far. */
    Map<String, Integer> kinds() {
        Map<String, Integer> kinds = new TreeMap<>();
        for (Line line : lines()) {
            if (line.outcome() instanceof Outcome.Kept kept) {
                kept.kinds().forEach((kind, count) -> kinds.merge(kind, count, Integer::sum));
            }
        }
        return kinds;
    }
}
