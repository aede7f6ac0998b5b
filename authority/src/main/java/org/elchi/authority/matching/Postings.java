package org.elchi.authority.matching;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Under each key, numbers in the order in which they came. */
final class Postings {
    private static final int[] NONE = {};

    private final Map<String, int[]> lists = new HashMap<>();
    private final Map<String, Integer> sizes = new HashMap<>();

    void add(Set<String> keys, int number) {
        keys.forEach(key -> add(key, number));
    }

    private void add(String key, int number) {
        int size = sizes.merge(key, 1, Integer::sum);
        int[] list = lists.getOrDefault(key, NONE);
        if (list.length < size) {
            list = Arrays.copyOf(list, Math.max(2, size + size / 2));
            lists.put(key, list);
        }
        list[size - 1] = number;
    }

    /** Takes no more. */
    void close() {
        lists.replaceAll((key, list) -> Arrays.copyOf(list, sizes.getOrDefault(key, 0)));
        sizes.clear();
    }

    int[] of(String key) {
        return lists.getOrDefault(key, NONE);
    }
}
