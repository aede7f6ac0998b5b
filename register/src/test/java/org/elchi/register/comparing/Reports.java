package org.elchi.register.comparing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elchi.language.Span;
import org.elchi.reading.Fact;
import org.elchi.reading.Value;
import org.elchi.register.record.Document;
import org.elchi.register.record.Evidence;
import org.elchi.register.record.Gist;
import org.elchi.register.record.Record;
import org.elchi.register.record.Source;
import org.elchi.register.record.Telling;

/** Tellings and records made for a test: {@code slots("to", "UZ", "count", 15)}. */
final class Reports {
    private Reports() {}

    /** A document, by its name, day, outlet and language. */
    record Report(String name, String date, String outlet, String language) {
        /** What it tells at a place of its text. */
        Telling tells(int begin, String type, Map<String, Value> slots, String... marks) {
            String sha256 = Document.hash(name.getBytes(StandardCharsets.UTF_8));
            Span span = new Span(begin, begin + 10);
            Fact fact = new Fact(name, type, slots, List.of(span), 0.9, "xx." + type + ".test");
            return new Telling(
                    fact,
                    begin,
                    sha256,
                    new Source(
                            name,
                            Optional.of(date).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                            Optional.of(outlet).filter(text -> !text.isEmpty()),
                            Optional.empty()),
                    language,
                    List.of(Evidence.of(sha256, span, "Words of the document " + name + ". ".repeat(200))),
                    Gist.of(Arrays.asList(marks)));
        }
    }

    static Record record(String id, Telling... tellings) {
        return new Record(id, tellings[0].fact().type(), List.of(tellings));
    }

    static Map<String, Value> slots(Object... pairs) {
        Map<String, Value> slots = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            slots.put(pairs[i].toString(), value(pairs[i + 1]));
        }
        return slots;
    }

    private static Value value(Object value) {
        return switch (value) {
            case Integer number -> Value.of(number);
            case Long number -> Value.of(number);
            case List<?> items ->
                Value.of(new ArrayList<>(items.stream().map(Object::toString).toList()));
            default -> Value.of(value.toString());
        };
    }
}
