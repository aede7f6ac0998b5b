package org.elchi.desk.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which part of a long list is wanted.
 *
 * @param page from 1
 * @param size so many on a page
 */
public record Slice(int page, int size) {
    /** The parameters that name it. */
    public static final List<String> PARAMETERS = List.of("page", "size");

    /** The longest page. */
    public static final int MOST = 500;

    private static final int USUAL = 50;
    private static final int FARTHEST = 1_000_000;

    public static Slice of(Asked asked) {
        return of(asked, USUAL, MOST);
    }

    /** The same with other sizes. */
    public static Slice of(Asked asked, int usual, int most) {
        int size = asked.number("size", usual, 1, most);
        return new Slice(asked.number("page", 1, 1, FARTHEST / size), size);
    }

    public int skipped() {
        return (page - 1) * size;
    }

    /** What stands on the page, of a list that is all there is. */
    public <T> List<T> of(List<T> all) {
        int from = Math.min(skipped(), all.size());
        return all.subList(from, Math.min(from + size, all.size()));
    }

    /** The head of an answer. */
    Map<String, Object> head(boolean more, Optional<Long> total) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("page", page);
        head.put("size", size);
        head.put("more", more);
        total.ifPresent(all -> head.put("total", all));
        return head;
    }
}
