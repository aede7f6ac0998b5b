package org.elchi.desk.commitments;

import java.util.List;
import java.util.Optional;

/**
 * A commitment as pages show it.
 *
 * @param group what it needs: {@code overdue}, {@code soon} …
 * @param state how far it has come, in words
 * @param by who promised
 * @param to who is to do it
 * @param due until when, in words; empty where nobody has said
 * @param said when anybody spoke of it last
 */
public record Promise(
        String id,
        String title,
        String kind,
        String group,
        String state,
        List<Name> by,
        List<Name> to,
        String due,
        String said,
        Optional<Voice> voice,
        Optional<Gauge> gauge) {
    public Promise {
        by = List.copyOf(by);
        to = List.copyOf(to);
    }

    /** Somebody, and where more is known of them. */
    public record Name(String text, Optional<String> address) {}

    /**
     * The words of a report.
     *
     * @param tag of the language that they are in
     * @param source who published them, and when
     */
    public record Voice(String words, String tag, String source) {}

    /**
     * How near a figure has come to its goal.
     *
     * @param latest the last figure, with its year
     * @param outlook what the pace so far means; empty where it no longer matters
     */
    public record Gauge(String latest, String goal, int percent, String share, String outlook) {}
}
