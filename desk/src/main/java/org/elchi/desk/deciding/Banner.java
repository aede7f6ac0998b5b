package org.elchi.desk.deciding;

import java.util.List;
import java.util.Optional;
import org.elchi.desk.Call;
import org.elchi.desk.log.Logbook;
import org.elchi.reading.Value;
import org.elchi.register.decision.Act;
import org.elchi.register.decision.Decision;
import org.elchi.register.entering.Near;

/**
 * Says what was done last, with its undoing.
 *
 * @param act the code of what was done
 * @param told on what
 * @param undo whether it can be undone
 * @param tail what stands behind the address of the undoing: where to go on
 * @param near names that may be meant by what was typed
 * @param parts the records that a record was split into
 */
public record Banner(
        long number, String act, String told, boolean undo, String tail, List<Near> near, List<Candidate> parts) {
    /** What the address of a page says was done last. */
    public static Optional<Banner> of(Call call, String tail) {
        Logbook log = Logbook.of(call.shelf());
        return call.parameter("done")
                .filter(number -> number.matches("\\d{1,9}"))
                .flatMap(number -> log.decision(Long.parseLong(number)))
                .map(decision -> of(call, log, decision, tail));
    }

    private static Banner of(Call call, Logbook log, Decision decision, String tail) {
        return new Banner(
                decision.number(),
                decision.act().kind(),
                new org.elchi.desk.log.Entries(call.words(), log).of(decision).told(),
                log.undoneBy(decision.number()).isEmpty(),
                tail,
                near(call, decision.act()),
                parts(call, decision));
    }

    private static List<Candidate> parts(Call call, Decision decision) {
        if (decision.act() instanceof Act.Split) {
            return call.shelf().look(register -> Logbook.now(decision, register)).stream()
                    .map(record -> new Candidate(
                            record.id(),
                            call.words().told(record),
                            record.tellings().size()))
                    .toList();
        }
        return List.of();
    }

    private static List<Near> near(Call call, Act act) {
        if (act instanceof Act.Correct correct && !correct.about().isEmpty()) {
            return correct.value()
                    .filter(Value.Text.class::isInstance)
                    .map(value -> new Checking(call.words())
                            .near(correct.about().getFirst().type(), correct.slot(), value.toString()))
                    .orElse(List.of());
        }
        return List.of();
    }
}
