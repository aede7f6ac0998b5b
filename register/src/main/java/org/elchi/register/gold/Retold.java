package org.elchi.register.gold;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.elchi.language.Tongue;
import org.elchi.reading.Fact;
import org.elchi.reading.Findings;
import org.elchi.reading.Report;
import org.elchi.reading.Value;
import org.elchi.reading.gold.GoldFact;
import org.elchi.register.merging.Gists;
import org.elchi.register.record.Document;
import org.elchi.register.record.Evidence;
import org.elchi.register.record.Gist;
import org.elchi.register.record.Source;
import org.elchi.register.record.Telling;

/**
 * A document of an occasion that several documents tell of.
 *
 * @param occasion number of its folder
 * @param told the facts that it states, in the order of its file
 */
public record Retold(int occasion, Report report, Tongue tongue, Source source, List<Told> told) {
    private static final double CERTAIN = 1;

    public Retold {
        told = List.copyOf(told);
    }

    /** The tellings that some findings make, in their order. */
    public List<Telling> tellings(Findings findings, Gists gists) {
        String sha256 = Document.hash(report.text().getBytes(StandardCharsets.UTF_8));
        List<Gist> marks = gists.of(findings);
        List<Telling> tellings = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            Fact fact = findings.facts().get(i);
            List<Evidence> evidence = fact.evidence().stream()
                    .map(span -> Evidence.of(sha256, span, report.text()))
                    .toList();
            tellings.add(new Telling(fact, i, sha256, source, tongue.tag(), evidence, marks.get(i)));
        }
        return tellings;
    }

    /** Its facts as a reader without a fault would find them. */
    public Findings gold() {
        return new Findings(report, tongue, told.stream().map(this::fact).toList());
    }

    private Fact fact(Told one) {
        Map<String, Value> slots = new HashMap<>();
        one.fact().slots().forEach((slot, texts) -> slots.put(slot, value(one.fact(), slot, texts)));
        return new Fact(report.name(), one.fact().type(), slots, one.evidence(), CERTAIN, "gold");
    }

    /** Of several values that are all right the first. */
    private static Value value(GoldFact fact, String slot, List<String> texts) {
        if (Forms.set(fact.type(), slot)) {
            return Value.of(texts);
        }
        String text = texts.isEmpty() ? "" : texts.get(0);
        return Forms.number(slot, text) ? Value.of(new java.math.BigDecimal(text)) : Value.of(text);
    }
}
