package org.elchi.desk.accounts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** {@code audit.jsonl}: who signed in, who was refused, who changed which user; lines are only ever added. */
public final class Trail {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 200;

    private final Path path;
    private final Clock clock;

    public Trail(Path path, Clock clock) {
        this.path = path;
        this.clock = clock;
    }

    /** The trail of accounts. */
    public static Trail of(Accounts accounts, Clock clock) {
        return new Trail(accounts.path().resolveSibling("audit.jsonl"), clock);
    }

    /**
     * Something that was done.
     *
     * @param when in ISO 8601
     * @param what {@code signed-in} …
     * @param about on whom, where it was done to another
     * @param from an address of the network, or empty for the command line
     */
    public record Event(String when, String who, String what, String about, String from) {}

    /** Adds a line; when this ends, it is on the disk. */
    public synchronized void add(String who, String what, String about, String from) {
        Event event = new Event(clock.instant().toString(), cut(who), what, cut(about), cut(from));
        try (FileChannel channel = Private.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            Private.write(channel, JSON.writeValueAsString(event) + "\n");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + path + ": " + e.getMessage(), e);
        }
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    /** All of it, the newest first. */
    public List<Event> all() {
        if (!Files.exists(path)) {
            return List.of();
        }
        List<Event> events = new ArrayList<>();
        try (Stream<String> lines = Files.lines(path, StandardCharsets.UTF_8)) {
            lines.filter(line -> !line.isBlank()).forEach(line -> events.add(event(line)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path + ": " + e.getMessage(), e);
        }
        return events.reversed();
    }

    private static Event event(String line) {
        try {
            JsonNode one = JSON.readTree(line);
            return new Event(
                    text(one, "when"), text(one, "who"), text(one, "what"), text(one, "about"), text(one, "from"));
        } catch (JsonProcessingException e) {
            return new Event("", "", line.substring(0, Math.min(LONGEST, line.length())), "", "");
        }
    }

    private static String text(JsonNode one, String name) {
        return one.path(name).asText();
    }
}
