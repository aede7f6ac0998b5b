package org.elchi.register.record;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elchi.language.Span;
import org.elchi.language.Tongue;
import org.elchi.reading.Fact;
import org.elchi.reading.Findings;
import org.elchi.reading.Report;
import org.elchi.reading.Value;

/** A document made for a test, with the facts that it is said to state. */
public record Told(String name, Optional<LocalDate> date, String text, List<Fact> facts) {
    public static final Instant NOON = Instant.parse("2025-11-20T12:00:00Z");

    public static Told of(String name, String date) {
        Optional<LocalDate> day = date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date));
        return new Told(name, day, "The text of " + name + ", long enough to quote from.", List.of());
    }

    public Told fact(String type, Map<String, Value> slots) {
        List<Fact> more = new ArrayList<>(facts);
        int begin = more.size() % 20;
        more.add(new Fact(name, type, slots, List.of(new Span(begin, begin + 8)), 0.9, "xx." + type + ".test"));
        return new Told(name, date, text, more);
    }

    public Document document() {
        return new Document(
                new Source(name, date, Optional.empty(), Optional.empty()),
                "/in/" + name,
                NOON,
                "UTF-8",
                new Document.Content(text.getBytes(StandardCharsets.UTF_8)));
    }

    public Findings findings() {
        return new Findings(new Report(name, text, date), new Tongue("tr", "Latn"), facts);
    }

    public List<Telling> tellings() {
        List<Telling> tellings = new ArrayList<>();
        String sha256 = document().content().sha256();
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            tellings.add(new Telling(
                    fact,
                    i,
                    sha256,
                    document().source(),
                    "tr-Latn",
                    fact.evidence().stream()
                            .map(span -> Evidence.of(sha256, span, text))
                            .toList()));
        }
        return tellings;
    }

    public static Map<String, Value> visit(String visitor, String to) {
        return Map.of("visitor", Value.of(visitor), "to", Value.of(to));
    }

    public static Map<String, Value> with(Map<String, Value> slots, String name, Value value) {
        Map<String, Value> more = new java.util.HashMap<>(slots);
        more.put(name, value);
        return more;
    }
}
