package org.elchi.desk.log;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elchi.desk.Words;
import org.elchi.language.Span;
import org.elchi.reading.Fact;
import org.elchi.reading.Value;
import org.elchi.register.decision.Act;
import org.elchi.register.decision.Anchor;
import org.elchi.register.decision.Decision;
import org.elchi.register.record.Evidence;
import org.elchi.register.record.Record;
import org.elchi.register.record.Source;
import org.elchi.register.record.Telling;

/** Says decisions in a language. */
public final class Entries {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final String NUMBER = "#";

    private final Words words;
    private final Logbook log;

    public Entries(Words words, Logbook log) {
        this.words = words;
        this.log = log;
    }

    public Entry of(Decision decision) {
        Decision first = log.first(decision);
        LocalDateTime time = LocalDateTime.ofInstant(decision.madeAt(), ZoneOffset.UTC);
        return new Entry(
                decision.number(),
                decision.madeAt().toString(),
                words.day(time.toLocalDate()) + ", " + CLOCK.format(time),
                decision.author(),
                words.word("act", decision.act().kind()),
                detail(decision.act()),
                told(first.act()),
                Logbook.named(first).distinct().toList(),
                decision.reason(),
                log.undoneBy(decision.number()),
                log.isLost(decision));
    }

    private String detail(Act act) {
        return switch (act) {
            case Act.Correct correct -> corrected(correct);
            case Act.Note note -> note.text();
            case Act.Assign assign ->
                Stream.concat(assign.responsible().stream(), assign.due().map(words::date).stream())
                        .collect(Collectors.joining(" · "));
            case Act.Undo undo -> NUMBER + undo.decision();
            case Act.Add add -> words.kind(add.type());
            case Act.Confirm confirm -> "";
            case Act.Dismiss dismiss -> "";
            case Act.Merge merge -> "";
            case Act.Split split -> "";
        };
    }

    private String corrected(Act.Correct correct) {
        String type =
                correct.about().isEmpty() ? "" : correct.about().getFirst().type();
        String value =
                correct.value().map(held -> said(type, correct.slot(), held)).orElse(words.say("record.emptied"));
        return words.slot(type, correct.slot()) + ": " + value;
    }

    private String said(String type, String slot, Value value) {
        List<String> items = value instanceof Value.Many many ? many.items() : List.of(value.toString());
        return items.stream().map(item -> words.value(type, slot, item)).collect(Collectors.joining(", "));
    }

    /** What was told by what it is about, as a sentence. */
    private String told(Act act) {
        if (act instanceof Act.Add add) {
            return told(add.type(), add.slots(), add.source().words());
        }
        return act.anchors().stream()
                .findFirst()
                .map(anchor -> told(anchor.type(), anchor.slots(), "…"))
                .orElse("");
    }

    private String told(String type, Map<String, Value> slots, String said) {
        Span span = new Span(0, said.length());
        Telling telling = new Telling(
                new Fact("", type, slots, List.of(span), 1, ""),
                0,
                Anchor.byHand(0),
                new Source("", Optional.empty(), Optional.empty(), Optional.empty()),
                words.tag(),
                List.of(new Evidence(Anchor.byHand(0), span, said)));
        return words.told(new Record(type, type, List.of(telling)));
    }
}
