package org.elchi.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.elchi.language.Span;

/**
 * Something that a report states: a filled frame.
 *
 * @param document name of the report
 * @param type the frame: {@code visit}, {@code instrument} …
 * @param slots filled slots by name, in order of the names
 * @param evidence ranges of the report's text as given that state the fact, sorted, at least one
 * @param confidence in (0, 1]
 * @param rule id of the way that read it: {@code tr.visit.ziyaret-et}
 */
public record Fact(
        String document, String type, Map<String, Value> slots, List<Span> evidence, double confidence, String rule) {
    public Fact {
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("no fact without evidence: " + type + " of " + document);
        }
        if (!(confidence > 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence outside (0, 1]: " + confidence);
        }
        slots = Collections.unmodifiableMap(new TreeMap<>(slots));
        List<Span> sorted = new ArrayList<>(evidence);
        Collections.sort(sorted);
        evidence = List.copyOf(sorted);
    }
}
