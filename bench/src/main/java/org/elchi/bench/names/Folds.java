package org.elchi.bench.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Parts sentences for cross-validation so that sentences nearly alike stay together: news repeats itself, and a set may hold a sentence with its
 * numbers in figures and again in words.
 */
final class Folds {
    private static final double ALIKE = 0.5;
    private static final int COMMON = 200;

    private final int[] parent;

    private Folds(int size) {
        parent = new int[size];
        Arrays.setAll(parent, i -> i);
    }

    /** The fold of each sentence. */
    static int[] of(List<Annotated> sentences, int count) {
        Folds folds = new Folds(sentences.size());
        List<Set<String>> words = sentences.stream()
                .map(sentence -> (Set<String>) new HashSet<>(sentence.tokens()))
                .toList();
        folds.join(words);
        folds.joinTranslated(sentences);
        int[] fold = new int[sentences.size()];
        int[] sizes = new int[count];
        Map<Integer, Integer> chosen = new HashMap<>();
        for (int i = 0; i < fold.length; i++) {
            fold[i] = chosen.computeIfAbsent(folds.root(i), root -> smallest(sizes));
            sizes[fold[i]]++;
        }
        return fold;
    }

    /** Joins those that share at least half of their words; candidates share a word that is not in every other sentence. */
    private void join(List<Set<String>> words) {
        Map<String, List<Integer>> where = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            for (String word : words.get(i)) {
                where.computeIfAbsent(word, key -> new ArrayList<>()).add(i);
            }
        }
        for (int i = 0; i < words.size(); i++) {
            Map<Integer, Integer> shared = new HashMap<>();
            for (String word : words.get(i)) {
                List<Integer> others = where.getOrDefault(word, List.of());
                if (others.size() <= COMMON) {
                    for (int other : others) {
                        if (other < i) {
                            shared.merge(other, 1, Integer::sum);
                        }
                    }
                }
            }
            for (int other : shared.keySet()) {
                Set<String> both = new HashSet<>(words.get(i));
                both.retainAll(words.get(other));
                int either = words.get(i).size() + words.get(other).size() - both.size();
                if (both.size() >= ALIKE * either) {
                    parent[root(i)] = root(other);
                }
            }
        }
    }

    /** Joins sentences of different languages that have the same number: ours say much the same in each. */
    private void joinTranslated(List<Annotated> sentences) {
        Map<Integer, Integer> first = new HashMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            int root = root(i);
            parent[root] = root(first.computeIfAbsent(sentences.get(i).number(), number -> root));
        }
    }

    private int root(int i) {
        int root = i;
        while (parent[root] != root) {
            root = parent[root];
        }
        parent[i] = root;
        return root;
    }

    private static int smallest(int[] sizes) {
        int smallest = 0;
        for (int i = 1; i < sizes.length; i++) {
            smallest = sizes[i] < sizes[smallest] ? i : smallest;
        }
        return smallest;
    }
}
