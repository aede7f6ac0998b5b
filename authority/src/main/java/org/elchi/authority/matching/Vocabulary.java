package org.elchi.authority.matching;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All words of the names of an index, found by how they sound. */
final class Vocabulary {
    /** Words farther apart, for as much as there is to hear, are not taken for spellings of one. */
    private static final float FARTHEST = 0.4f;

    private static final int FEW_LETTERS = 3;
    private static final char EDGE = '|';
    private static final String FORM = "=";

    /** A word that may be one asked for, and how sure that is, above 0 to 1. */
    record Near(int word, float sure) {}

    private final Conventions conventions;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Part> words = new ArrayList<>();
    private final Postings whole = new Postings();
    private final Postings grams = new Postings();

    Vocabulary(Conventions conventions) {
        this.conventions = conventions;
    }

    /** The number of a word, which is new or known. */
    int add(Part part) {
        Integer known = numbers.get(part.written());
        if (known != null) {
            return known;
        }
        int number = words.size();
        numbers.put(part.written(), number);
        words.add(part);
        Set<String> keys = keys(part);
        whole.add(keys, number);
        grams.add(grams(keys), number);
        return number;
    }

    void close() {
        whole.close();
        grams.close();
    }

    int size() {
        return words.size();
    }

    private Set<String> keys(Part part) {
        Set<String> keys = new HashSet<>();
        part.spellings().forEach(spelling -> keys.addAll(conventions.keys().coarse(spelling)));
        part.forms().forEach(form -> keys.add(FORM + form));
        return keys;
    }

    /** Pairs of consonants that follow each other, for words that differ in one of them. */
    private static Set<String> grams(Set<String> keys) {
        Set<String> grams = new HashSet<>();
        for (String key : keys) {
            if (key.length() >= FEW_LETTERS && !key.startsWith(FORM)) {
                String edged = EDGE + key + EDGE;
                for (int i = 0; i + 2 <= edged.length(); i++) {
                    grams.add(edged.substring(i, i + 2));
                }
            }
        }
        return grams;
    }

    /** The words that may be this one: those of the same consonants, the surest first. */
    List<Near> near(Part part, Distance distance) {
        BitSet found = new BitSet(words.size());
        for (String key : keys(part)) {
            for (int word : whole.of(key)) {
                found.set(word);
            }
        }
        return near(part, found, distance);
    }

    /** The words that differ from this one in a consonant, the surest first. */
    List<Near> nearly(Part part, Distance distance) {
        return near(part, alike(grams(keys(part))), distance);
    }

    /** The words that share at least half of the pairs of consonants. */
    private BitSet alike(Set<String> asked) {
        int[] shared = new int[words.size()];
        for (String gram : asked) {
            for (int word : grams.of(gram)) {
                shared[word]++;
            }
        }
        BitSet alike = new BitSet(words.size());
        for (int word = 0; word < shared.length; word++) {
            alike.set(word, shared[word] > 0 && shared[word] * 2 >= asked.size());
        }
        return alike;
    }

    private List<Near> near(Part part, BitSet candidates, Distance distance) {
        List<Near> near = new ArrayList<>();
        for (int word = candidates.nextSetBit(0); word >= 0; word = candidates.nextSetBit(word + 1)) {
            float rate = distance.rate(part, words.get(word), FARTHEST);
            if (rate < FARTHEST) {
                near.add(new Near(word, 1 - rate / FARTHEST));
            }
        }
        near.sort(Comparator.comparingDouble((Near one) -> -one.sure()).thenComparing(Near::word));
        return near;
    }

    /** Whether an initial may stand for a word. */
    boolean initial(Part initial, int word, Distance distance) {
        return distance.initial(initial.spelling(), words.get(word).spelling()) <= Alignment.INITIAL_FARTHEST;
    }
}
