package org.elchi.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.elchi.register.Register;
import org.elchi.register.decision.Act;
import org.elchi.register.decision.Decision;
import org.elchi.register.record.Record;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code elchi merge}: several records are one. */
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        description = "Says that records tell of one event: they are one record from now on.",
        footer = {
            "",
            "All must be of one kind. Of two decisions that contradict each other the later counts.",
            "",
            "Examples:",
            "  elchi merge visit-7f3a2 visit-19c04",
            "  elchi merge quote-5be10 quote-91d2e quote-0f3a8 --reason 'one speech'"
        })
final class MergeCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "ID", description = "Ids of two records or more.")
    private List<String> named = new ArrayList<>();

    @Mixin
    private final DecisionOption option = new DecisionOption();

    private final Screen screen;

    MergeCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        try (Deciding deciding = option.open(screen)) {
            List<Record> records = records(deciding);
            String names = records.stream().map(Record::id).collect(Collectors.joining(" "));
            Decision decision = deciding.decide(names, new Act.Merge(Register.anchors(records)));
            List<Record> now = deciding.ids()
                    .now(records.stream()
                            .flatMap(record -> record.tellings().stream())
                            .toList());
            int tellings =
                    now.stream().mapToInt(record -> record.tellings().size()).sum();
            deciding.answer(
                    decision,
                    now,
                    deciding.say("merged", deciding.named(records), deciding.named(now), deciding.count(tellings)));
        }
        return Exit.OK;
    }

    private List<Record> records(Deciding deciding) {
        List<Record> records =
                named.stream().map(deciding.ids()::whole).distinct().toList();
        Record first = records.getFirst();
        if (records.size() == 1) {
            throw deciding.misused("one-record", first.shortId());
        }
        records.stream()
                .filter(record -> !record.type().equals(first.type()))
                .findFirst()
                .ifPresent(other -> {
                    throw deciding.misused("two-kinds", first.shortId(), other.shortId());
                });
        return records;
    }
}
