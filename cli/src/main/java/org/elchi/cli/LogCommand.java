package org.elchi.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.elchi.register.Register;
import org.elchi.register.decision.Decision;
import org.elchi.register.merging.Merging;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;
import org.elchi.writing.export.DecisionLine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code elchi log}: what people have decided. */
@Command(
        name = "log",
        mixinStandardHelpOptions = true,
        description = "Shows what people have decided, the newest last: number, day, who, what, about what, why.",
        footer = {
            "",
            "A decision is never dropped. One that was undone is marked; one that finds nothing of what it is about,"
                + " since a newer reader reads the document otherwise, is marked as lost and counts again as soon as"
                + " it finds it.",
            "",
            "Examples:",
            "  elchi log",
            "  elchi log visit-7f3a2",
            "  elchi log --lost",
            "  elchi log --author Aigerim --since 2026-01-01 --json"
        })
final class LogCommand implements Callable<Integer> {
    private static final int LIMIT = 100;

    @Parameters(arity = "0..1", paramLabel = "ID", description = "Only what is about this record or evidence.")
    private @Nullable String id;

    @Option(names = "--lost", description = "Only decisions that count but find nothing of what they are about.")
    private boolean lost;

    @Option(names = "--author", paramLabel = "NAME", description = "Only what this person decided.")
    private @Nullable String author;

    @Option(names = "--since", paramLabel = "YYYY-MM-DD", description = "Only what was decided on this day or later.")
    private @Nullable LocalDate since;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "How many to show, the newest; 0 for all. 100 if not given, all with --json.")
    private int limit = -1;

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    @Mixin
    private final RegisterOption register = new RegisterOption();

    private final Screen screen;
    private final Words words = Words.load("deciding.yaml");

    LogCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        Merging merging = Merging.load();
        try (Register open = register.look(merging)) {
            Logbook log = Logbook.of(open);
            List<Decision> found = found(log, new Ids(open, merging, words));
            int most = limit > 0 ? limit : limit == 0 || json ? Integer.MAX_VALUE : LIMIT;
            print(found.subList(Math.max(0, found.size() - most), found.size()), log, new DecisionText(words, merging));
            if (found.isEmpty()) {
                screen.tell(words.say("log.none"));
            }
            if (found.size() > most) {
                screen.tell(words.say("log.cut", most));
            }
        }
        return Exit.OK;
    }

    private List<Decision> found(Logbook log, Ids ids) {
        String asked = Optional.ofNullable(id).orElse("");
        List<Telling> tellings = asked.isEmpty() ? List.of() : tellings(log, ids, asked);
        return log.all().stream()
                .filter(decision -> id == null || log.concerns(decision, tellings, asked))
                .filter(decision -> !lost || log.isLost(decision))
                .filter(decision -> author == null || decision.author().equalsIgnoreCase(author.strip()))
                .filter(decision -> since == null || !DecisionText.day(decision).isBefore(since))
                .toList();
    }

    /** Those of what is named; none where it is no longer there but was decided on. */
    private static List<Telling> tellings(Logbook log, Ids ids, String asked) {
        List<Record> found = ids.all(asked);
        return found.isEmpty() && log.all().stream().anyMatch(decision -> Ids.isNamed(decision, asked))
                ? List.of()
                : ids.one(asked).part().tellings();
    }

    private void print(List<Decision> decisions, Logbook log, DecisionText text) {
        if (json) {
            decisions.forEach(decision -> screen.out().println(Json.of(line(decision, log))));
        } else {
            new LogTable(screen, words, text, log).print(decisions);
        }
    }

    private static Map<String, Object> line(Decision decision, Logbook log) {
        Map<String, Object> line = DecisionLine.of(decision);
        log.undoneBy(decision.number()).ifPresent(by -> line.put("undoneBy", by));
        line.put("lost", log.isLost(decision));
        return line;
    }
}
