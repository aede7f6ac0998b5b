package org.elchi.register.search;

import java.util.List;

/**
 * The answer to a question.
 *
 * @param hits the best ones first
 * @param total how many there are in all
 * @param exact whether the total is exact; else there are at least so many
 * @param widenings where nothing is found: what would find something
 */
public record Page(List<Hit> hits, long total, boolean exact, List<Widening> widenings) {
    public static final Page NOTHING = new Page(List.of(), 0, true, List.of());

    public Page {
        hits = List.copyOf(hits);
        widenings = List.copyOf(widenings);
    }

    /**
     * A wider question.
     *
     * @param without the filter to leave out: {@code state}, {@code time} …, or {@code words} for any of the words instead of all
     * @param total how many it finds
     */
    public record Widening(String without, long total) {}
}
