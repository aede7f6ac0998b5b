package org.elchi.cli;

import java.util.List;
import org.elchi.register.decision.Decision;

/** Decisions as a table: number, day, who, what, about what, why; on a narrow screen in two columns. */
final class LogTable {
    private static final int NARROW = 80;

    private final Screen screen;
    private final Words words;
    private final DecisionText text;
    private final Logbook log;

    LogTable(Screen screen, Words words, DecisionText text, Logbook log) {
        this.screen = screen;
        this.words = words;
        this.text = text;
        this.log = log;
    }

    void print(List<Decision> decisions) {
        Table table = screen.width() < NARROW ? stacked(decisions) : beside(decisions);
        table.lines(screen.width()).forEach(screen.out()::println);
    }

    private Table beside(List<Decision> decisions) {
        Table table = new Table(
                new Table.Column(0, 1),
                new Table.Column(0, 1),
                new Table.Column(0, 2),
                new Table.Column(3, 4),
                new Table.Column(4, 4),
                new Table.Column(2, 4));
        decisions.forEach(decision -> table.row(List.of(
                number(decision), day(decision), decision.author(), what(decision), about(decision), why(decision))));
        return table;
    }

    private Table stacked(List<Decision> decisions) {
        Table table = new Table(new Table.Column(0, 1), new Table.Column(1, 4));
        for (Decision decision : decisions) {
            table.row(List.of(number(decision), day(decision) + " " + decision.author()));
            table.row(List.of("", what(decision)));
            table.row(List.of("", about(decision)));
            if (decision.reason().isPresent()) {
                table.row(List.of("", why(decision)));
            }
        }
        return table;
    }

    private String number(Decision decision) {
        return words.say("log.number", decision.number());
    }

    private static String day(Decision decision) {
        return DecisionText.day(decision).toString();
    }

    /** What it does, with a mark where it does so no longer. */
    private String what(Decision decision) {
        String what = text.what(decision.act());
        String marked = log.isLost(decision) ? words.say("log.lost", what) : what;
        return log.undoneBy(decision.number())
                .map(by -> words.say("log.undone", by, what))
                .orElse(marked);
    }

    private String about(Decision decision) {
        return text.about(log.first(decision));
    }

    private static String why(Decision decision) {
        return decision.reason().orElse("");
    }
}
