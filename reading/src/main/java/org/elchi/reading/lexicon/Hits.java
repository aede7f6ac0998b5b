package org.elchi.reading.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The phrases of one sentence, by the list that they stand in and by their first and last words. Immutable. */
public final class Hits {
    private final List<Hit> all;
    private final Map<String, List<Hit>> byList = new HashMap<>();
    private final List<List<Hit>> byBegin = new ArrayList<>();
    private final List<List<Hit>> byEnd = new ArrayList<>();

    /**
     * The phrases of a sentence.
     *
     * @param size how many words the sentence has
     */
    public Hits(List<Hit> hits, int size) {
        all = List.copyOf(hits);
        for (int i = 0; i <= size; i++) {
            byBegin.add(List.of());
            byEnd.add(List.of());
        }
        for (Hit hit : all) {
            byList.computeIfAbsent(hit.entry().list(), list -> new ArrayList<>())
                    .add(hit);
            add(byBegin, hit.begin(), hit);
            add(byEnd, hit.end(), hit);
        }
    }

    private static void add(List<List<Hit>> lists, int at, Hit hit) {
        if (lists.get(at).isEmpty()) {
            lists.set(at, new ArrayList<>(4));
        }
        lists.get(at).add(hit);
    }

    public List<Hit> all() {
        return all;
    }

    /** Those of one list. */
    public List<Hit> of(String list) {
        return byList.getOrDefault(list, List.of());
    }

    /** Those that begin at a word; none outside the sentence. */
    public List<Hit> beginningAt(int begin) {
        return begin >= 0 && begin < byBegin.size() ? byBegin.get(begin) : List.of();
    }

    /** Those whose last word stands right before an index; none outside the sentence. */
    public List<Hit> endingAt(int end) {
        return end >= 0 && end < byEnd.size() ? byEnd.get(end) : List.of();
    }
}
