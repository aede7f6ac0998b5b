package org.elchi.desk.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.elchi.desk.Refusal;
import org.elchi.desk.Words;
import org.elchi.register.Count;
import org.elchi.register.Filter;
import org.elchi.register.Register;
import org.elchi.register.comparing.Comparison;
import org.elchi.register.comparing.Side;
import org.elchi.register.merging.Why;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;
import org.elchi.writing.export.CompareLine;
import org.elchi.writing.export.DecisionLine;
import org.elchi.writing.export.RecordLine;
import org.elchi.writing.export.WhyLine;

/** Records as programs are told of them: listed, one, as each side tells it, why it is one. */
public final class Records {
    /** The parameters of a list. */
    public static final List<String> PARAMETERS = joined(Wanted.PARAMETERS, Slice.PARAMETERS);

    /** Longer lists are not counted to their end. */
    private static final int COUNTED = 10_000;

    private static final int UNKNOWN = 404;
    private static final int SHOWN = 10;

    private final Library library;

    public Records(Library library) {
        this.library = library;
    }

    /** Names of parameters together. */
    @SafeVarargs
    public static List<String> joined(List<String>... parts) {
        List<String> names = new ArrayList<>();
        for (List<String> part : parts) {
            names.addAll(part);
        }
        return List.copyOf(names);
    }

    /** A page of records, the newest first. */
    public Answer list(Asked asked) {
        return list(Wanted.filter(library, asked), Slice.of(asked));
    }

    Answer list(Filter filter, Slice slice) {
        List<Record> found =
                library.shelf().look(register -> register.records(filter.page(slice.size() + 1, slice.skipped())));
        List<Record> shown = found.subList(0, Math.min(slice.size(), found.size()));
        boolean more = found.size() > shown.size();
        Map<String, Object> object = slice.head(more, total(filter));
        object.put("records", shown.stream().map(this::titled).toList());
        return Answer.of(object, shown.stream().map(this::line).toList())
                .about(shown)
                .part(slice, more);
    }

    /** How many there are, where they are not too many to be counted. */
    private Optional<Long> total(Filter filter) {
        long counted = library.shelf()
                .remembered(
                        List.of("counted", filter),
                        register -> register.counts(filter.page(COUNTED + 1, 0), "type").stream()
                                .mapToLong(Count::records)
                                .sum());
        return Optional.of(counted).filter(count -> count <= COUNTED);
    }

    /** A record as an object, with what it tells in words. */
    Map<String, Object> titled(Record record) {
        Map<String, Object> object = RecordLine.object(record);
        object.put("title", library.words().told(record));
        return object;
    }

    /** What a record tells, on a line that begins with its id. */
    String line(Record record) {
        return record.id() + "  " + library.words().told(record);
    }

    /** One record with every telling, its words, and what was decided on it. */
    public Answer one(String id) {
        Record record = record(id);
        Map<String, Object> object = titled(record);
        object.put(
                "decisions",
                record.judgement().decisions().stream().map(DecisionLine::of).toList());
        List<String> lines = new ArrayList<>(List.of(line(record)));
        record.values()
                .forEach((slot, value) -> lines.add(
                        library.words().slot(record.type(), slot) + ": " + value(record, slot, value.toString())));
        record.tellings().forEach(telling -> lines.add(cited(telling)));
        return Answer.of(object, lines).about(List.of(record));
    }

    private String value(Record record, String slot, String value) {
        return record.items(slot).stream()
                .map(item -> library.words().value(record.type(), slot, item))
                .reduce((one, other) -> one + ", " + other)
                .orElse(value);
    }

    private static String cited(Telling telling) {
        String source = telling.source().outlet().orElse(telling.source().name())
                + telling.source().date().map(day -> " " + day).orElse("");
        return telling.evidence().stream()
                .map(evidence ->
                        "[" + evidence.shortId() + "] " + evidence.words().replaceAll("\\s+", " "))
                .collect(Collectors.joining(" … ", source + " (" + telling.language() + "): ", ""));
    }

    /** What each side says, slot by slot. */
    public Answer versions(String id, Side.By by) {
        Record record = record(id);
        Comparison comparison = library.shelf()
                .look(register -> Comparison.of(record, library.knowledge().press(), by, beside(register, record)));
        Map<String, Object> object = CompareLine.object(comparison, by);
        object.put("title", library.words().told(record));
        List<String> lines = new ArrayList<>(List.of(line(record)));
        comparison
                .rows()
                .forEach(row -> lines.add(library.words().slot(record.type(), row.slot()) + " ("
                        + row.standing().name().toLowerCase(Locale.ROOT) + "): "
                        + row.cells().stream()
                                .map(cell -> cell.said().stream()
                                        .map(said -> said.value().toString())
                                        .collect(Collectors.joining(" / ")))
                                .collect(Collectors.joining(" | "))));
        return Answer.of(object, lines);
    }

    private static List<Record> beside(Register register, Record record) {
        return register.ofDocuments(
                record.tellings().stream().map(Telling::sha256).collect(Collectors.toSet()));
    }

    /** Why its tellings are taken to be of one event. */
    public Answer why(String id) {
        Record record = record(id);
        List<Why> all = library.knowledge().making().merging().why(record);
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", record.id());
        object.put("type", record.type());
        object.put("title", library.words().told(record));
        object.put("why", all.stream().map(why -> WhyLine.of(record, why)).toList());
        return Answer.of(object, List.of(line(record)));
    }

    /** The one record whose id begins so. */
    Record record(String id) {
        List<Record> found = library.shelf().look(register -> id.isBlank() ? List.of() : register.byPrefix(id));
        Words words = library.words();
        if (found.isEmpty()) {
            throw new Refusal(UNKNOWN, words.say("wrong.record", "found", id));
        }
        if (found.size() > 1) {
            String ids = found.stream().limit(SHOWN).map(Record::id).collect(Collectors.joining(", "));
            throw new Refusal(UNKNOWN, words.say("wrong.several", "found", id, "need", ids));
        }
        return found.getFirst();
    }
}
