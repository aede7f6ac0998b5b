package org.elchi.writing.export.linked;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.elchi.reading.Value;
import org.elchi.register.decision.Anchor;
import org.elchi.register.record.Evidence;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;

/** What each report tells, by which words, read by which rule; evidence and documents are described where they are first met. */
final class Tellings {
    private final Names names;
    private final Slots slots;
    private final Mentioned mentioned;
    private final Set<String> described = new HashSet<>();

    Tellings(Names names, Slots slots, Mentioned mentioned) {
        this.names = names;
        this.slots = slots;
        this.mentioned = mentioned;
    }

    /** The name of a telling. */
    String name(Telling telling) {
        return Names.part(names.of("telling", telling.sha256()), String.valueOf(telling.position()));
    }

    String evidence(Evidence evidence) {
        return names.of("evidence", evidence.id());
    }

    /** A telling, with the slots in which it differs from its record. */
    Thing thing(Record record, Telling telling) {
        Thing thing = new Thing(name(telling), List.of("Telling"));
        thing.lexical(
                "confidence", Slots.decimal(BigDecimal.valueOf(telling.fact().confidence())));
        telling.fact().slots().forEach((slot, value) -> {
            if (!record.slot(slot).equals(Optional.of(value))) {
                differs(thing, record, slot, value, telling.language());
            }
        });
        read(thing, telling);
        telling.evidence().forEach(evidence -> evidence(thing, telling, evidence));
        return thing;
    }

    private void differs(Thing thing, Record record, String slot, Value value, String language) {
        slots.put(thing, record.type(), slot, value, language);
    }

    /** Read from a document by a rule, or entered by somebody's decision. */
    private void read(Thing thing, Telling telling) {
        Optional<Long> entered = Anchor.decision(telling.sha256());
        if (entered.isPresent()) {
            thing.link("generatedBy", names.of("decision", String.valueOf(entered.get())));
            return;
        }
        Thing reading = new Thing(Names.part(thing.iri(), "reading"), List.of("Reading"));
        reading.link("used", names.of("document", telling.sha256()));
        String rule = telling.fact().rule();
        if (!rule.isEmpty()) {
            reading.link("used", mentioned.entity(List.of("rule"), rule));
        }
        thing.part("generatedBy", reading);
    }

    private void evidence(Thing thing, Telling telling, Evidence evidence) {
        String iri = evidence(evidence);
        if (!described.add(evidence.id())) {
            thing.link("derivedFrom", iri);
            return;
        }
        Thing quotation = new Thing(iri, List.of("Evidence", "Quotation", "SpecificResource"))
                .words("text", evidence.words(), telling.language())
                .part("hasSelector", position(iri, evidence))
                .part("hasSelector", quote(iri, evidence, telling.language()));
        document(quotation, telling);
        thing.part("derivedFrom", quotation);
    }

    private static Thing position(String iri, Evidence evidence) {
        return new Thing(Names.part(iri, "position"), List.of("TextPositionSelector"))
                .lexical("startsAt", evidence.span().begin())
                .lexical("endsAt", evidence.span().end());
    }

    private static Thing quote(String iri, Evidence evidence, String language) {
        return new Thing(Names.part(iri, "quote"), List.of("TextQuoteSelector"))
                .words("exactWords", evidence.words(), language);
    }

    private void document(Thing quotation, Telling telling) {
        String iri = names.of("document", telling.sha256());
        if (!described.add(telling.sha256())) {
            quotation.link("hasSource", iri);
            return;
        }
        Thing document = new Thing(iri, List.of("NewsArticle", "Entity"))
                .text("identifier", telling.source().name());
        if (!Anchor.isByHand(telling.sha256())) {
            document.text("sha256", telling.sha256());
        }
        document.text("inLanguage", telling.language());
        telling.source().date().ifPresent(date -> document.lexical("datePublished", date));
        telling.source()
                .outlet()
                .ifPresent(outlet -> document.link("publisher", mentioned.entity(List.of("outlet"), outlet)));
        telling.source().url().ifPresent(url -> document.text("url", url));
        quotation.part("hasSource", document);
    }
}
