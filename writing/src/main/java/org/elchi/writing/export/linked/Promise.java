package org.elchi.writing.export.linked;

import java.util.List;
import org.elchi.register.following.Commitment;
import org.elchi.register.following.Due;
import org.elchi.register.following.Step;

/** A promise as it stood on a day, with the trail of reports that brought it there. */
record Promise(Names names, Mentioned mentioned, Tellings tellings) {
    private static final String STATES = "state";
    private static final List<String> PROMISING = List.of("state", "organisation", "person");

    Thing thing(String record, Commitment commitment) {
        Thing thing = new Thing(names.of("commitment", commitment.id()), List.of("Commitment"))
                .link("promiseOf", record)
                .lexical("asOf", commitment.asOf())
                .link("state", mentioned.code(STATES, commitment.state().code()))
                .lexical("open", commitment.open())
                .lexical("late", commitment.late());
        commitment.awaited().ifPresent(state -> thing.link("awaited", mentioned.code(STATES, state.code())));
        commitment.by().forEach(who -> thing.link("promisor", mentioned.entity(PROMISING, who)));
        commitment.responsible().forEach(who -> thing.text("responsible", who));
        commitment.promised().ifPresent(day -> thing.lexical("promised", day));
        commitment.due().map(Due::date).ifPresent(date -> thing.lexical("due", date));
        commitment.lastSpoken().ifPresent(day -> thing.lexical("lastSpoken", day));
        int number = 0;
        for (Step step : commitment.steps()) {
            number++;
            thing.part("step", step(Names.part(thing.iri(), "step-" + number), step));
        }
        return thing;
    }

    private Thing step(String iri, Step step) {
        Thing thing = new Thing(iri, List.of("Step"))
                .link("state", mentioned.code(STATES, step.state().code()));
        step.when().ifPresent(date -> thing.lexical("date", date));
        step.reported().ifPresent(day -> thing.lexical("reported", day));
        return thing.link("derivedFrom", tellings.name(step.telling()));
    }
}
