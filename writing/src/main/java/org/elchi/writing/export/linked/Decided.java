package org.elchi.writing.export.linked;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.elchi.reading.Value;
import org.elchi.register.decision.Act;
import org.elchi.register.decision.Decision;

/** What people decided, as activities of theirs; each is described once. */
final class Decided {
    private final Names names;
    private final Mentioned mentioned;
    private final Set<Long> described = new HashSet<>();

    Decided(Names names, Mentioned mentioned) {
        this.names = names;
        this.mentioned = mentioned;
    }

    void put(Thing record, Decision decision) {
        String iri = names.of("decision", String.valueOf(decision.number()));
        if (described.add(decision.number())) {
            record.part("influencedBy", thing(iri, decision));
        } else {
            record.link("influencedBy", iri);
        }
    }

    private Thing thing(String iri, Decision decision) {
        Thing thing = new Thing(iri, List.of("Decision", "Activity"))
                .link("act", mentioned.code("act", decision.act().kind()))
                .link("associatedWith", mentioned.entity(List.of("agent"), decision.author()))
                .lexical("endedAt", decision.madeAt());
        decision.reason().ifPresent(reason -> thing.text("reason", reason));
        switch (decision.act()) {
            case Act.Correct correct ->
                thing.text(
                        "corrects",
                        correct.slot() + "="
                                + correct.value().map(Value::toString).orElse(""));
            case Act.Note note -> thing.text("text", note.text());
            case Act.Assign assign -> {
                assign.responsible().ifPresent(who -> thing.text("responsible", who));
                assign.due().ifPresent(due -> thing.lexical("due", due));
            }
            case Act.Confirm confirm -> {}
            case Act.Dismiss dismiss -> {}
            case Act.Merge merge -> {}
            case Act.Split split -> {}
            case Act.Add add -> {}
            case Act.Undo undo -> {}
        }
        return thing;
    }
}
