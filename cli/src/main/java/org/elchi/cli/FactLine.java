package org.elchi.cli;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.elchi.reading.Fact;

/** A fact as one line of JSON, the exchange format between reading and everything else. */
final class FactLine {
    private FactLine() {}

    static String of(Fact fact) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("doc", fact.document());
        line.put("type", fact.type());
        line.put("slots", fact.slots());
        line.put(
                "evidence",
                fact.evidence().stream()
                        .map(span -> {
                            Map<String, Object> range = new LinkedHashMap<>();
                            range.put("begin", span.begin());
                            range.put("end", span.end());
                            return range;
                        })
                        .toList());
        line.put("confidence", BigDecimal.valueOf(fact.confidence()).stripTrailingZeros());
        return Json.of(line);
    }
}
