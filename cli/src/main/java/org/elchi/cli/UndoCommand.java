package org.elchi.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elchi.register.decision.Act;
import org.elchi.register.decision.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code elchi undo}: an earlier decision no longer counts. */
@Command(
        name = "undo",
        mixinStandardHelpOptions = true,
        description = "Takes decisions back: the register is as if they had not been made, and the log keeps both.",
        footer = {
            "",
            "What was undone counts again when its undoing is undone.",
            "",
            "Examples:",
            "  elchi undo 7",
            "  elchi undo 7 8 9 --reason 'the wrong visit'"
        })
final class UndoCommand implements Callable<Integer> {
    private static final Pattern NUMBER = Pattern.compile("#?(\\d{1,18})");

    @Parameters(arity = "1..*", paramLabel = "N", description = "Numbers of decisions, as 'elchi log' shows them.")
    private List<String> numbers = new ArrayList<>();

    @Mixin
    private final DecisionOption option = new DecisionOption();

    private final Screen screen;

    UndoCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        try (Deciding deciding = option.open(screen)) {
            List<Decision> undone = numbers.stream()
                    .map(number -> undoable(deciding, number))
                    .distinct()
                    .toList();
            undone.forEach(decision -> undo(deciding, decision));
        }
        return Exit.OK;
    }

    private static Decision undoable(Deciding deciding, String typed) {
        Matcher number = NUMBER.matcher(typed);
        if (!number.matches()) {
            throw deciding.misused("no-number", typed);
        }
        long wanted = Long.parseLong(number.group(1));
        Logbook log = Logbook.of(deciding.register());
        log.undoneBy(wanted).ifPresent(by -> {
            throw deciding.misused("undone-already", wanted, by);
        });
        return log.decision(wanted).orElseThrow(() -> deciding.misused("no-decision", wanted));
    }

    private static void undo(Deciding deciding, Decision undone) {
        Logbook before = Logbook.of(deciding.register());
        Decision decision = deciding.decide(undone.subject(), new Act.Undo(undone.number()));
        Decision first = before.first(undone);
        boolean again = Logbook.of(deciding.register()).undoneBy(first.number()).isEmpty();
        String what = deciding.text().whole(first);
        deciding.answer(
                decision,
                List.of(),
                again
                        ? deciding.say("undone.again", undone.number(), first.number(), what)
                        : deciding.say(
                                "undone", undone.number(), deciding.text().whole(undone)));
    }
}
