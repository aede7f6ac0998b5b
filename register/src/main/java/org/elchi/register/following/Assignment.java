package org.elchi.register.following;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.elchi.register.decision.Act;
import org.elchi.register.decision.Judgement;

/**
 * What people in charge have laid down for a commitment; the latest counts.
 *
 * @param day when they did
 * @param due by when, in EDTF
 * @param responsible who is to do it
 */
record Assignment(LocalDate day, Optional<String> due, Optional<String> responsible) {
    /** All that was laid down for a record, in the order in which it was. */
    static List<Assignment> of(Judgement judgement) {
        return judgement.decisions().stream()
                .filter(decision -> decision.act() instanceof Act.Assign)
                .map(decision ->
                        of((Act.Assign) decision.act(), LocalDate.ofInstant(decision.madeAt(), ZoneOffset.UTC)))
                .toList();
    }

    private static Assignment of(Act.Assign act, LocalDate day) {
        return new Assignment(day, act.due(), act.responsible());
    }
}
