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

/** {@code elchi note}: a remark on a record. */
@Command(
        name = "note",
        mixinStandardHelpOptions = true,
        description = "Notes something on a record; 'elchi evidence' shows it.",
        footer = {
            "",
            "Examples:",
            "  elchi note instrument-91d2e 'the text is not published yet'",
            "  elchi note E7f3a2c1 'the outlet took this back'"
        })
final class NoteCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "ID", description = "Id of a record, or of evidence that it rests on.")
    private String id = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "TEXT", description = "What there is to note.")
    private List<String> words = new ArrayList<>();

    @Mixin
    private final DecisionOption option = new DecisionOption();

    private final Screen screen;

    NoteCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        try (Deciding deciding = option.open(screen)) {
            String note = String.join(" ", words).strip();
            if (note.isEmpty()) {
                throw deciding.misused("blank-note");
            }
            Ids.Found found = deciding.ids().one(id);
            Decision decision =
                    deciding.decide(found.name(), new Act.Note(Register.anchors(List.of(found.part())), note));
            List<Record> now = deciding.ids().now(found.part().tellings());
            deciding.answer(decision, now, deciding.say("noted", deciding.named(now)));
        }
        return Exit.OK;
    }
}
