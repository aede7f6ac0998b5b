package org.elchi.writing.export.event;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.elchi.authority.Authority;
import org.elchi.language.data.Data;
import org.elchi.language.data.Node;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Yaml;
import org.elchi.register.record.Days;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;

/** Codes records as events; which is which stands in {@code plover.yaml}. */
final class Coding {
    private static final String FILE = "plover.yaml";
    private static final List<String> DATES = List.of("date", "start", "end");
    private static final String PROMISE = "AGREE";
    private static final String SAME = "same";

    private final Node root;
    private final Map<String, Node> kinds;
    private final Map<String, Node> events;
    private final Map<String, Node> contexts;
    private final Actors actors;

    private Coding(Node root, Authority authority) {
        this.root = root;
        this.kinds = root.need("kinds").entries();
        this.events = root.need("events").entries();
        this.contexts = root.need("contexts").entries();
        this.actors = new Actors(root.need("entities"), root.need("sectors"), authority);
    }

    static Coding load(Authority authority) {
        Problems problems = new Problems();
        Optional<Coding> coding =
                Yaml.read(Data.beside(Coding.class, FILE), FILE, problems).map(root -> new Coding(root, authority));
        problems.raise();
        return coding.orElseThrow(() -> new IllegalStateException(FILE + " is empty"));
    }

    String coder() {
        return root.need("coder").text();
    }

    String codebook() {
        return root.need("codebook").text();
    }

    /** The event of a record; nothing where it has no counterpart, no day or no actor. */
    Optional<Event> of(Record record) {
        return Optional.ofNullable(kinds.get(record.type()))
                .flatMap(kind -> rule(kind, record).flatMap(rule -> event(record, kind, rule)));
    }

    /** The first rule that fits, where it names an event. */
    private static Optional<Node> rule(Node kind, Record record) {
        return kind.need("rules").items().stream()
                .filter(rule -> rule.get("when").map(when -> fits(when, record)).orElse(true))
                .findFirst()
                .filter(rule -> rule.get("event").isPresent());
    }

    private static boolean fits(Node when, Record record) {
        Map<String, ?> values = record.values();
        return when.entries().entrySet().stream()
                .allMatch(slot -> values.containsKey(slot.getKey())
                        && slot.getValue().texts().contains(String.valueOf(values.get(slot.getKey()))));
    }

    private Optional<Event> event(Record record, Node kind, Node rule) {
        String category = rule.need("event").text();
        Telling first = first(record);
        Optional<Days> days = days(record, first, category);
        List<Actor> acting = days.map(day -> actors(record, kind.texts("actor"), day.first()))
                .orElse(List.of());
        if (days.isEmpty() || acting.isEmpty()) {
            return Optional.empty();
        }
        boolean mutual = rule.text("recipient").filter(SAME::equals).isPresent();
        List<Actor> others = mutual
                ? acting
                : actors(record, kind.texts("recipient"), days.get().first());
        Node event = events.getOrDefault(category, rule);
        return Optional.of(new Event(
                record,
                first,
                days.get().first(),
                Optional.of(days.get().last())
                        .filter(last -> !last.equals(days.get().first())),
                category,
                rule.texts("mode"),
                contexts(record, kind),
                Integer.parseInt(event.need("quad").text()),
                scale(event, rule.texts("mode")),
                acting,
                others));
    }

    private static BigDecimal scale(Node event, List<String> modes) {
        Optional<String> ofMode =
                modes.stream().findFirst().flatMap(mode -> event.get("modes").flatMap(scores -> scores.text(mode)));
        return new BigDecimal(ofMode.orElseGet(() -> event.need("scale").text()));
    }

    private static Telling first(Record record) {
        return record.tellings().stream()
                .min(Comparator.comparing(
                                (Telling telling) -> telling.source().date().orElse(LocalDate.MAX))
                        .thenComparing(Telling::key))
                .orElseThrow();
    }

    /** When it was, as far as that is known to the week; else, and of what is only promised, when it was first told. */
    private static Optional<Days> days(Record record, Telling first, String category) {
        Optional<Days> told = first.published();
        Optional<Days> own = DATES.stream()
                .flatMap(slot -> record.text(slot).stream())
                .flatMap(date -> Days.parse(date).stream())
                .reduce(Days::union)
                .filter(Days::exact);
        return category.equals(PROMISE) ? told.or(() -> own) : own.or(() -> told);
    }

    /** Those that the slots name, each once. */
    private List<Actor> actors(Record record, List<String> slots, LocalDate day) {
        List<Actor> found = new ArrayList<>();
        for (String slot : slots) {
            for (String item : record.items(slot)) {
                actors.of(item, day).filter(actor -> !found.contains(actor)).ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    private List<String> contexts(Record record, Node kind) {
        TreeSet<String> codes = new TreeSet<>();
        kind.texts("topics").forEach(slot -> codes.addAll(record.items(slot)));
        List<String> found = new ArrayList<>(kind.texts("context"));
        contexts.forEach((context, topics) -> {
            if (!found.contains(context) && topics.texts().stream().anyMatch(codes::contains)) {
                found.add(context);
            }
        });
        return found;
    }
}
