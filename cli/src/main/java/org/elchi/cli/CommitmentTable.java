package org.elchi.cli;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elchi.register.following.Commitment;
import org.elchi.register.following.Due;
import org.elchi.writing.Attention;
import org.elchi.writing.wording.CommitmentWords;

/** Commitments one below the other, in groups by what they need. */
final class CommitmentTable {
    private static final int NARROW = 90;
    private static final int TWO_LINES = 2;
    private static final int FOUR_LINES = 4;

    private final Screen screen;
    private final CommitmentWords words;
    private final Period soon;
    private final Period silence;

    CommitmentTable(Screen screen, CommitmentWords words, Period soon, Period silence) {
        this.screen = screen;
        this.words = words;
        this.soon = soon;
        this.silence = silence;
    }

    void print(List<Commitment> commitments, LocalDate asOf) {
        Map<Attention, List<Commitment>> groups = new EnumMap<>(Attention.class);
        commitments.forEach(commitment -> groups.computeIfAbsent(
                        Attention.of(commitment, soon, silence), group -> new ArrayList<>())
                .add(commitment));
        Table table = screen.width() < NARROW ? stacked(groups, asOf) : beside(groups, asOf);
        table.lines(screen.width()).forEach(screen.out()::println);
    }

    private Table beside(Map<Attention, List<Commitment>> groups, LocalDate asOf) {
        Table table = new Table(
                new Table.Column(0, 1),
                new Table.Column(9, FOUR_LINES),
                new Table.Column(5, FOUR_LINES),
                new Table.Column(0, TWO_LINES),
                new Table.Column(0, TWO_LINES),
                new Table.Column(0, 1));
        table.row(List.of("", column("what"), column("who"), column("due"), column("state"), column("said")));
        groups.forEach((group, held) -> {
            table.heading(heading(group, held.size(), asOf));
            held.forEach(commitment -> table.row(List.of(
                    commitment.record().shortId(),
                    words.title(commitment.record()),
                    String.join(", ", commitment.by()),
                    commitment.due().map(Due::date).orElse(""),
                    words.state(commitment),
                    said(commitment).orElse(""))));
        });
        return table;
    }

    /** On a narrow screen all but what was promised stands below it. */
    private Table stacked(Map<Attention, List<Commitment>> groups, LocalDate asOf) {
        Table table = new Table(new Table.Column(0, 1), new Table.Column(1, FOUR_LINES));
        groups.forEach((group, held) -> {
            table.heading(heading(group, held.size(), asOf));
            for (Commitment commitment : held) {
                table.row(List.of(commitment.record().shortId(), words.title(commitment.record())));
                if (!commitment.by().isEmpty()) {
                    table.row(List.of("", String.join(", ", commitment.by())));
                }
                table.row(List.of("", below(commitment)));
            }
        });
        return table;
    }

    private String below(Commitment commitment) {
        List<String> cells = new ArrayList<>();
        commitment.due().ifPresent(due -> cells.add(column("due") + " " + due.date()));
        cells.add(words.state(commitment));
        said(commitment).ifPresent(day -> cells.add(column("said") + " " + day));
        return String.join(" · ", cells);
    }

    private String column(String name) {
        return words.word("columns", name);
    }

    private static Optional<String> said(Commitment commitment) {
        return commitment.lastSpoken().map(LocalDate::toString);
    }

    private String heading(Attention group, int count, LocalDate asOf) {
        String name = words.say(
                "groups", group.code(), Map.of("day", asOf.plus(soon).toString(), "span", words.span(silence)));
        return screen.bold(name) + screen.faint(" (" + count + ")");
    }
}
