package org.elchi.writing.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.elchi.register.search.Hit;

/** Something found, as an object of JSON. */
public final class HitLine {
    private HitLine() {}

    public static Map<String, Object> of(Hit hit) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("what", hit.what().name().toLowerCase(Locale.ROOT));
        line.put("id", hit.id());
        line.put("title", hit.title());
        line.put("languages", hit.languages());
        line.put("outlets", hit.outlets());
        hit.date().ifPresent(date -> line.put("date", date.toString()));
        line.put("text", hit.highlight().text());
        line.put(
                "marked",
                hit.highlight().marked().stream()
                        .map(span -> List.of(span.begin(), span.end()))
                        .toList());
        return line;
    }
}
