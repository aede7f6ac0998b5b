package org.elchi.desk.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.elchi.desk.Call;
import org.elchi.desk.Clean;
import org.elchi.desk.Words;
import org.elchi.desk.documents.DocumentView.Block;
import org.elchi.desk.documents.DocumentView.Kind;
import org.elchi.desk.documents.DocumentView.Known;
import org.elchi.desk.documents.DocumentView.Script;
import org.elchi.desk.documents.DocumentView.Told;
import org.elchi.desk.documents.Marks.Mark;
import org.elchi.language.Span;
import org.elchi.language.alphabet.Converter;
import org.elchi.register.Listed;
import org.elchi.register.record.Document;
import org.elchi.register.record.Evidence;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;
import org.elchi.sources.Texts;

/** Puts together what the page of a document shows. */
final class Viewing {
    private final Call call;
    private final Words words;
    private final Scripts scripts;
    private final Listed listed;
    private final Document document;
    private final String text;
    private final String address;
    private final List<Span> parts;
    private final Map<Record, List<Span>> told;

    Viewing(Call call, Scripts scripts, Listed listed, Document document, List<Record> records) {
        this.call = call;
        this.words = call.words();
        this.scripts = scripts;
        this.listed = listed;
        this.document = document;
        this.text = Texts.of(document.content().bytes(), document.source().name());
        this.address = "/documents/" + listed.sha256();
        this.parts = Parts.of(text);
        this.told = told(records);
    }

    /** The records in the order in which the text tells of them, each with the words that do. */
    private Map<Record, List<Span>> told(List<Record> records) {
        Map<Record, List<Span>> all = new LinkedHashMap<>();
        for (Record record : records) {
            all.put(
                    record,
                    record.tellings().stream()
                            .filter(telling -> telling.sha256().equals(listed.sha256()))
                            .map(Telling::evidence)
                            .flatMap(List::stream)
                            .map(Evidence::span)
                            .filter(span -> span.end() <= text.length())
                            .distinct()
                            .sorted()
                            .toList());
        }
        Map<Record, List<Span>> ordered = new LinkedHashMap<>();
        all.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .sorted(Comparator.comparing((Map.Entry<Record, List<Span>> entry) ->
                                entry.getValue().getFirst())
                        .thenComparing(entry -> entry.getKey().id()))
                .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
        return ordered;
    }

    /**
     * What the page shows.
     *
     * @param wanted the number of a part, from 1; 0 for the one that holds a character
     */
    DocumentView view(int wanted, int at, Optional<String> script) {
        int number = wanted == 0 ? Parts.holding(parts, at) : Math.min(wanted, Math.max(1, parts.size()));
        Span part = parts.isEmpty() ? new Span(0, 0) : parts.get(number - 1);
        Marks marks = new Marks(text, listed.language(), marks());
        Optional<Converter> converter = script.flatMap(name -> scripts.converter(listed.language(), name));
        List<Block> blocks = marks.paragraphs(part).stream()
                .map(paragraph -> new Block(
                        paragraph,
                        converter
                                .map(known -> Clean.text(
                                        known.convert(paragraph.span().of(text))))
                                .orElse("")))
                .toList();
        List<Told> here = here(part);
        return new DocumentView(
                name(),
                address,
                known(),
                document.source().url().filter(url -> url.matches("(?i)https?://.*")),
                listed.language(),
                failure(),
                blocks,
                legend(part),
                words.say(
                        "document.understood",
                        "found",
                        words.number(marks.understood()),
                        "all",
                        words.number(marks.all())),
                here,
                told.size() - here.size(),
                parts.size() > 1
                        ? words.say("document.part", "part", words.number(number), "parts", words.number(parts.size()))
                        : "",
                number > 1 ? Optional.of(address(number - 1, script)) : Optional.empty(),
                number < parts.size() ? Optional.of(address(number + 1, script)) : Optional.empty(),
                choices(number),
                converter.flatMap(known -> script).orElse(""));
    }

    private String name() {
        String name = Clean.text(document.source().name());
        return name.isEmpty() ? words.say("documents.pasted") : name;
    }

    private String address(int part, Optional<String> script) {
        return address + "?part=" + part + script.map(name -> "&script=" + name).orElse("");
    }

    private String failure() {
        return listed.failure()
                .map(why -> words.say("document.unread", "why", Clean.text(why)))
                .orElseGet(() -> text.isEmpty() ? words.say("document.gone") : "");
    }

    private List<Script> choices(int part) {
        return scripts.besides(listed.language()).stream()
                .map(name -> new Script(name, Scripts.name(name, words), address(part, Optional.of(name))))
                .toList();
    }

    // ---- what it tells

    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        int number = 0;
        for (Map.Entry<Record, List<Span>> one : told.entrySet()) {
            number++;
            for (Span span : one.getValue()) {
                marks.add(new Mark(
                        span,
                        number,
                        one.getKey().type(),
                        "/records/" + one.getKey().id()));
            }
        }
        return marks;
    }

    private List<Told> here(Span part) {
        List<Told> here = new ArrayList<>();
        int number = 0;
        for (Map.Entry<Record, List<Span>> one : told.entrySet()) {
            number++;
            Optional<Span> first = first(one.getValue(), part);
            if (first.isPresent()) {
                Record record = one.getKey();
                here.add(new Told(
                        number,
                        "/records/" + record.id(),
                        words.told(record),
                        record.type(),
                        words.kind(record.type()),
                        "#e" + first.get().begin()));
            }
        }
        return here;
    }

    private static Optional<Span> first(List<Span> spans, Span part) {
        return spans.stream()
                .filter(span -> span.begin() < part.end() && part.begin() < span.end())
                .findFirst();
    }

    private List<Kind> legend(Span part) {
        Map<String, Integer> counts = new TreeMap<>();
        told.forEach((record, spans) -> {
            if (first(spans, part).isPresent()) {
                counts.merge(record.type(), 1, Integer::sum);
            }
        });
        return counts.entrySet().stream()
                .map(entry -> new Kind(entry.getKey(), words.kind(entry.getKey()), words.number(entry.getValue())))
                .toList();
    }

    // ---- what is known of it

    private List<Known> known() {
        List<Known> known = new ArrayList<>();
        add(
                known,
                "document.published",
                document.source().date().map(words::day).orElse(""));
        add(known, "document.outlet", document.source().outlet().orElse(""));
        add(known, "document.url", document.source().url().orElse(""));
        add(known, "document.language", language());
        add(
                known,
                "document.received",
                words.day(document.receivedAt()
                        .atZone(call.room().clock().getZone())
                        .toLocalDate()));
        add(known, "document.origin", document.origin());
        add(known, "document.charset", document.charset());
        add(known, "document.size", words.number(document.content().bytes().length));
        add(known, "document.hash", listed.sha256());
        return known;
    }

    private void add(List<Known> known, String label, String value) {
        String clean = Clean.text(value);
        if (!clean.isEmpty()) {
            known.add(new Known(words.say(label), clean));
        }
    }

    private String language() {
        return Tags.name(listed.language(), words);
    }
}
