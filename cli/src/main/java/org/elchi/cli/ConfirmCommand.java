package org.elchi.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.elchi.register.Register;
import org.elchi.register.decision.Act;
import org.elchi.register.decision.Decision;
import org.elchi.register.record.Record;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code elchi confirm}: what was read is right. */
@Command(
        name = "confirm",
        mixinStandardHelpOptions = true,
        description = "Says that records, or what documents tell by the evidence named, are right.",
        footer = {
            "",
            "An id may be cut short as long as no other begins alike. With the id of evidence only what rests on it is"
                    + " meant.",
            "",
            "Examples:",
            "  elchi confirm visit-7f3a2",
            "  elchi confirm E7f3a2c1 --author Aigerim --reason 'I was there'"
        })
final class ConfirmCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "ID", description = "Ids of records (visit-…) or of evidence (E…).")
    private List<String> named = new ArrayList<>();

    @Mixin
    private final DecisionOption option = new DecisionOption();

    private final Screen screen;

    ConfirmCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        try (Deciding deciding = option.open(screen)) {
            List<Ids.Found> all =
                    named.stream().map(deciding.ids()::one).distinct().toList();
            all.forEach(found -> confirm(deciding, found));
        }
        return Exit.OK;
    }

    private static void confirm(Deciding deciding, Ids.Found found) {
        Record part = found.part();
        Decision decision = deciding.decide(found.name(), new Act.Confirm(Register.anchors(List.of(part))));
        List<Record> now = deciding.ids().now(part.tellings());
        String said = found.evidence()
                ? deciding.say("confirmed.part", Ids.evidence(found.name()), deciding.named(now))
                : deciding.say("confirmed", deciding.named(now));
        deciding.answer(decision, now, said);
    }
}
