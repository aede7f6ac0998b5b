package org.elchi.writing.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.elchi.authority.Authority;
import org.elchi.language.Span;
import org.elchi.reading.Fact;
import org.elchi.reading.Value;
import org.elchi.register.following.Following;
import org.elchi.register.following.Trail;
import org.elchi.register.merging.Merging;
import org.elchi.register.record.Document;
import org.elchi.register.record.Evidence;
import org.elchi.register.record.Record;
import org.elchi.register.record.Source;
import org.elchi.register.record.Telling;

/** Holdings made of a few reports by hand. */
public final class Gathered {
    public static final Authority AUTHORITY = Authority.load();

    /** What programs obey: of iCalendar, XML, HTML, terminals. */
    public static final String HOSTILE =
            "<script>alert('x')</script> ]]> &amp; \"quoted\"; a,b\\n\r\nEND:VCALENDAR\u0000\u0007\u202E\uD800";

    private final List<Telling> tellings = new ArrayList<>();
    private final String name;

    public Gathered(String name) {
        this.name = name;
    }

    /** A report of an outlet on a day. */
    public Gathered tell(String words, String date, String type, Map<String, Value> slots) {
        return tell(words, date, type, slots, "The Outlet", "https://example.org/" + tellings.size());
    }

    public Gathered tell(
            String words, String date, String type, Map<String, Value> slots, String outlet, String address) {
        String text = tellings.size() + " " + words;
        Span span = new Span(text.indexOf(' ') + 1, text.length());
        Fact fact = new Fact(tellings.size() + ".txt", type, slots, List.of(span), 0.9, "xx.test");
        Source source = new Source(
                tellings.size() + ".txt",
                Optional.of(date).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                Optional.of(outlet),
                Optional.of(address));
        String sha256 = Document.hash(text.getBytes(StandardCharsets.UTF_8));
        tellings.add(new Telling(
                fact, tellings.size(), sha256, source, "kk-Cyrl", List.of(Evidence.of(sha256, span, text))));
        return this;
    }

    public static Map<String, Value> slots(String... pairs) {
        Map<String, Value> slots = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            List<String> items = List.of(pairs[i + 1].split(";"));
            boolean number = pairs[i].equals("ordinal");
            slots.put(
                    pairs[i],
                    items.size() > 1
                            ? Value.of(items)
                            : number ? Value.of(Long.parseLong(pairs[i + 1])) : Value.of(pairs[i + 1]));
        }
        return slots;
    }

    public Holdings asOf(String day) {
        List<Record> records = Merging.load().records(tellings).stream()
                .sorted(Comparator.comparing(Record::id))
                .toList();
        Following following = Following.load();
        List<Trail> trails = records.stream()
                .flatMap(record -> following.trail(record, List.of()).stream())
                .toList();
        return new Holdings(name, records, trails, AUTHORITY, LocalDate.parse(day));
    }

    /** What was or is to be, of each of the kinds that exports treat on their own. */
    public static Gathered mixed() {
        return new Gathered("Elchi")
                .tell(
                        "Тоқаев Ташкентке ресми сапармен барды.",
                        "2024-03-03",
                        "visit",
                        slots(
                                "visitor",
                                "Kassym-Jomart Tokayev",
                                "to",
                                "UZ",
                                "kind",
                                "official",
                                "place",
                                "Tashkent",
                                "start",
                                "2024-03-02",
                                "end",
                                "2024-03-03",
                                "host",
                                "Shavkat Mirziyoyev"))
                .tell(
                        "Екі президент Ташкентте кездесті.",
                        "2024-03-03",
                        "meeting",
                        slots(
                                "participants",
                                "Kassym-Jomart Tokayev;Shavkat Mirziyoyev",
                                "format",
                                "one-on-one",
                                "place",
                                "Tashkent",
                                "date",
                                "2024-03-02",
                                "topics",
                                "water;trade"))
                .tell(
                        "Президенттер телефонмен сөйлесті.",
                        "2025-05-10",
                        "meeting",
                        slots(
                                "participants",
                                "Kassym-Jomart Tokayev;Shavkat Mirziyoyev",
                                "format",
                                "phone",
                                "date",
                                "2025-05-09"))
                .tell(
                        "Мирзиёев 2026 жылғы наурызда Астанаға келеді.",
                        "2025-11-15",
                        "visit",
                        slots(
                                "visitor",
                                "Shavkat Mirziyoyev",
                                "to",
                                "KZ",
                                "place",
                                "Astana",
                                "start",
                                "2026-03",
                                "status",
                                "planned"))
                .tell(
                        "Үкіметаралық комиссия 12 желтоқсанда Самарқандта жиналады.",
                        "2025-11-15",
                        "session",
                        slots(
                                "body",
                                "intergovernmental-commission",
                                "ordinal",
                                "21",
                                "parties",
                                "KZ;UZ",
                                "place",
                                "Samarkand",
                                "date",
                                "2025-12-12",
                                "status",
                                "planned"))
                .tell("Тауар айналымы 10 миллиардқа жетеді.", "2025-11-15", "target", target());
    }

    private static Map<String, Value> target() {
        Map<String, Value> target = slots("metric", "trade-turnover", "currency", "USD", "by", "2030");
        target.put("parties", Value.of(List.of("KZ", "UZ")));
        target.put("value", Value.of(10_000_000_000L));
        return target;
    }

    /** The text that an exporter makes. */
    public static String written(Exporter.ToFile exporter, Holdings holdings) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            exporter.write(holdings, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
