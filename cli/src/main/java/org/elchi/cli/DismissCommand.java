package org.elchi.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.elchi.register.Register;
import org.elchi.register.decision.Act;
import org.elchi.register.decision.Decision;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code elchi dismiss}: what was read is wrong. */
@Command(
        name = "dismiss",
        mixinStandardHelpOptions = true,
        description =
                "Says that records, or what documents tell by the evidence named, are wrong: no record holds them any"
                        + " more.",
        footer = {
            "",
            "An id may be cut short as long as no other begins alike. With the id of evidence only what rests on it is"
                    + " meant.",
            "The documents stay, and so does the decision: 'elchi log' shows it, 'elchi undo' takes it back.",
            "",
            "Examples:",
            "  elchi dismiss visit-7f3a2 --reason 'a visit of last year'",
            "  elchi dismiss E7f3a2c1 E19c04d7"
        })
final class DismissCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "ID", description = "Ids of records (visit-…) or of evidence (E…).")
    private List<String> named = new ArrayList<>();

    @Mixin
    private final DecisionOption option = new DecisionOption();

    private final Screen screen;

    DismissCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        try (Deciding deciding = option.open(screen)) {
            List<Ids.Found> all =
                    named.stream().map(deciding.ids()::one).distinct().toList();
            all.forEach(found -> dismiss(deciding, found));
        }
        return Exit.OK;
    }

    private static void dismiss(Deciding deciding, Ids.Found found) {
        List<Telling> whole = deciding.ids().whole(found.part().id()).tellings();
        Decision decision = deciding.decide(found.name(), new Act.Dismiss(Register.anchors(List.of(found.part()))));
        List<Record> now = deciding.ids().now(whole);
        int left = now.stream().mapToInt(record -> record.tellings().size()).sum();
        String said = now.isEmpty()
                ? deciding.say("dismissed", Ids.shortened(found.name()))
                : deciding.say("dismissed.part", Ids.evidence(found.name()), deciding.named(now), deciding.count(left));
        deciding.answer(decision, now, said);
    }
}
