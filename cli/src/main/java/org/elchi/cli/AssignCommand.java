package org.elchi.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.elchi.register.Register;
import org.elchi.register.decision.Act;
import org.elchi.register.decision.Decision;
import org.elchi.register.record.Record;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code elchi assign}: who is to see to a promise, and until when. */
@Command(
        name = "assign",
        mixinStandardHelpOptions = true,
        description = "Says who is to see to it, and until when; 'elchi commitments' goes by it.",
        footer = {
            "",
            "What is said last counts, of who and of when each by itself.",
            "",
            "Examples:",
            "  elchi assign target-c7702 --to 'Ministry of Trade'",
            "  elchi assign visit-5b0c4 --to KZ --due 2026-06"
        })
final class AssignCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "ID", description = "Ids of records.")
    private List<String> named = new ArrayList<>();

    @Option(names = "--to", paramLabel = "WHO", description = "Who is to see to it: a state, an agency, a person.")
    private @Nullable String who;

    @Option(names = "--due", paramLabel = "DATE", description = "Until when: EDTF, such as 2026-06-30, 2026-06, 2026.")
    private @Nullable String due;

    @Mixin
    private final DecisionOption option = new DecisionOption();

    private final Screen screen;

    AssignCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        try (Deciding deciding = option.open(screen)) {
            Optional<String> to = Optional.ofNullable(who).map(String::strip).filter(text -> !text.isEmpty());
            Optional<String> until = Optional.ofNullable(due).map(typed -> deciding.date("--due", typed));
            if (to.isEmpty() && until.isEmpty()) {
                throw deciding.misused("assign-what");
            }
            List<Record> records =
                    named.stream().map(deciding.ids()::whole).distinct().toList();
            records.forEach(record -> assign(deciding, record, to, until));
        }
        return Exit.OK;
    }

    private static void assign(Deciding deciding, Record record, Optional<String> to, Optional<String> until) {
        Decision decision = deciding.decide(record.id(), new Act.Assign(Register.anchors(List.of(record)), to, until));
        List<Record> now = deciding.ids().now(record.tellings());
        String key = "assigned." + (to.isEmpty() ? "due" : until.isEmpty() ? "to" : "both");
        String first = to.or(() -> until).orElse("");
        deciding.answer(decision, now, deciding.say(key, deciding.named(now), first, until.orElse("")));
    }
}
