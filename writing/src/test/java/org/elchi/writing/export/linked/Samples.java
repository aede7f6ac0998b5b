package org.elchi.writing.export.linked;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.elchi.authority.Authority;
import org.elchi.language.Span;
import org.elchi.reading.Fact;
import org.elchi.reading.Value;
import org.elchi.reading.frame.Slot;
import org.elchi.reading.frame.Slots;
import org.elchi.register.decision.Act;
import org.elchi.register.decision.Decision;
import org.elchi.register.decision.Judgement;
import org.elchi.register.following.Following;
import org.elchi.register.following.Trail;
import org.elchi.register.record.Document;
import org.elchi.register.record.Evidence;
import org.elchi.register.record.Record;
import org.elchi.register.record.Source;
import org.elchi.register.record.Telling;
import org.elchi.writing.export.Holdings;

/** Records made by hand, to be exported. */
public final class Samples {
    public static final LocalDate DAY = LocalDate.of(2025, 12, 1);
    public static final Authority AUTHORITY = Authority.load();

    private Samples() {}

    public static Holdings holdings(List<Record> records) {
        Following following = Following.load();
        List<Trail> trails = records.stream()
                .flatMap(record -> following.trail(record, List.of()).stream())
                .toList();
        return new Holdings("Sample", records, trails, AUTHORITY, DAY);
    }

    /** A record of each kind, with each of its slots filled. */
    public static Holdings everyKind() {
        Slots slots = Slots.load();
        List<Record> records = new ArrayList<>();
        for (String kind : slots.kinds()) {
            Map<String, Value> values = new TreeMap<>();
            slots.of(kind).forEach(slot -> values.put(slot.name(), value(slot)));
            records.add(record(kind, records.size(), List.of(telling(kind, values, "kk", "Сөз: «" + kind + "»"))));
        }
        return holdings(records);
    }

    private static Value value(Slot slot) {
        String item = item(slot);
        return slot.many()
                ? Value.of(List.of(item))
                : slot.may(Slot.Holds.NUMBER) || slot.may(Slot.Holds.ORDINAL)
                        ? Value.of(new BigDecimal(item))
                        : Value.of(item);
    }

    private static String item(Slot slot) {
        if (!slot.codes().isEmpty()) {
            return slot.codes().getFirst();
        }
        if (slot.may(Slot.Holds.NUMBER)) {
            return "1500000000.5";
        }
        if (slot.may(Slot.Holds.ORDINAL)) {
            return "7";
        }
        if (slot.may(Slot.Holds.DATE)) {
            return "2025-11-14/2025-11-15";
        }
        if (slot.may(Slot.Holds.CURRENCY)) {
            return "USD";
        }
        return slot.may(Slot.Holds.STATE)
                ? "UZ"
                : slot.may(Slot.Holds.PERSON)
                        ? "Kassym-Jomart Tokayev"
                        : slot.may(Slot.Holds.PLACE) ? "Tashkent" : "Шекара туралы";
    }

    /** Two promises between Kazakhstan and Uzbekistan, one of them kept, and one between others. */
    public static Holdings promises() {
        Map<String, Value> target = Map.of(
                "metric", Value.of("trade-turnover"),
                "value", Value.of(10_000_000_000L),
                "currency", Value.of("USD"),
                "by", Value.of("2030"),
                "parties", Value.of(List.of("KZ", "UZ")));
        Map<String, Value> visit = Map.of(
                "visitor", Value.of("Shavkat Mirziyoyev"),
                "to", Value.of("KZ"),
                "start", Value.of("2025-11-14"),
                "kind", Value.of("state"));
        Map<String, Value> council = Map.of(
                "kind", Value.of("business-council"),
                "action", Value.of("agreed"),
                "parties", Value.of(List.of("KG", "TJ")));
        Map<String, Value> announced = new TreeMap<>(visit);
        announced.put("status", Value.of("planned"));
        return holdings(List.of(
                record("body", 1, List.of(telling("body", council, "ky", "Ишкер кеңеш түзүлөт"))),
                record(
                        "target",
                        2,
                        List.of(
                                telling("target", target, "kk", "Тауар айналымы 10 миллиард долларға жеткізіледі"),
                                telling(
                                        "target",
                                        target,
                                        "uz-Cyrl",
                                        "Товар айирбошлаш 10 миллиард долларга етказилади"))),
                record(
                        "visit",
                        3,
                        List.of(
                                telling("visit", announced, "uz", "Prezident Qozogʻistonga boradi"),
                                telling("visit", visit, "kk", "Президент сапармен келді")))));
    }

    /** Texts that a writer must not stumble over, in every place where a text may stand. */
    public static Holdings hostile() {
        List<Record> records = new ArrayList<>();
        for (String text : List.of(
                "\"\"\" . <urn:x> <urn:y> <urn:z> . \\u0041 \\\"",
                "a\u0000b\u0001\u001F\u007F\u0085\r\n\t",
                "lone \uD83D and \uDE00 and \uFFFE\uFFFF",
                "bidi \u202E\u2066\u200F <script>&amp;]]>",
                "{\"@id\": \"urn:x\", \"@context\": \"http://example.org\"}",
                "@prefix : <urn:x> .",
                "%00/../:#?[] ~_ 'é'",
                "ұзын ".repeat(40_000))) {
            Map<String, Value> slots = Map.of(
                    "parties", Value.of(List.of(text, "KZ")),
                    "title", Value.of(text),
                    "kind", Value.of(text),
                    "topics", Value.of(List.of(text)),
                    "date", Value.of(text),
                    "count", Value.of(text),
                    "place", Value.of(text),
                    "signatories", Value.of(List.of(text)));
            Telling telling = telling("instrument", slots, text, text);
            Decision decision = new Decision(
                    records.size() + 1L,
                    text,
                    Instant.parse("2025-11-20T10:15:30Z"),
                    text,
                    new Act.Note(List.of(), text),
                    Optional.of(text));
            records.add(
                    record("instrument", records.size(), List.of(telling)).judged(new Judgement(List.of(decision))));
        }
        return holdings(records);
    }

    public static Record record(String type, int number, List<Telling> tellings) {
        return new Record(type + "-" + String.format(java.util.Locale.ROOT, "%012x", number), type, tellings);
    }

    public static Telling telling(String type, Map<String, Value> slots, String language, String words) {
        String name = type + "-"
                + Document.hash(words.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .substring(0, 4);
        String sha256 = Document.hash((name + words).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Span span = new Span(0, words.length());
        Source source = new Source(
                words.length() > 100 ? name : name + words,
                Optional.of(LocalDate.of(2025, 11, 16)),
                Optional.of("Kazinform"),
                Optional.of("https://example.org/" + words));
        return new Telling(
                new Fact(name, type, slots, List.of(span), 0.93, language + "." + type + ".way"),
                0,
                sha256,
                source,
                language,
                List.of(Evidence.of(sha256, span, words)));
    }
}
