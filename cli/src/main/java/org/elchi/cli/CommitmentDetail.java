package org.elchi.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elchi.register.following.Commitment;
import org.elchi.register.following.Due;
import org.elchi.register.following.Figure;
import org.elchi.register.following.Pace;
import org.elchi.register.following.Progress;
import org.elchi.register.following.State;
import org.elchi.register.following.Step;
import org.elchi.register.record.Evidence;
import org.elchi.writing.export.CommitmentLine;
import org.elchi.writing.wording.CommitmentWords;

/** All that is known of one commitment: its state, its trail with the words of each report, its figures. */
final class CommitmentDetail {
    private static final String INDENT = "  ";
    private static final String MARKED = "  > ";
    private static final int NARROWEST_BAR = 10;
    private static final int WIDEST_BAR = 40;

    private final Screen screen;
    private final CommitmentWords words;
    private final Bars bars;
    private final Period silence;

    CommitmentDetail(Screen screen, CommitmentWords words, Bars bars, Period silence) {
        this.screen = screen;
        this.words = words;
        this.bars = bars;
        this.silence = silence;
    }

    void print(Commitment commitment) {
        screen.out().println(screen.bold(commitment.id()));
        Table.wrapped(Printable.line(words.title(commitment.record())), screen.width(), Integer.MAX_VALUE)
                .forEach(screen.out()::println);
        screen.out().println();
        facts(commitment);
        heading("trail");
        commitment.steps().forEach(this::print);
        commitment.progress().ifPresent(progress -> print(progress, commitment));
        screen.out().println();
    }

    private void heading(String label) {
        screen.out().println();
        screen.out().println(screen.bold(words.word("labels", label)));
    }

    // ---- where it stands

    private void facts(Commitment commitment) {
        Table table = new Table(new Table.Column(0, 1), new Table.Column(1, Integer.MAX_VALUE));
        row(table, "state", Optional.of(state(commitment)));
        row(table, "due", Optional.of(commitment.due().map(this::due).orElse(words.phrase("not-due", Map.of()))));
        row(table, "by", Optional.of(words.names(commitment.by())));
        row(table, "to", Optional.of(words.names(commitment.responsible())));
        row(table, "since", commitment.promised().map(LocalDate::toString));
        row(table, "said", Optional.of(said(commitment)));
        table.lines(screen.width()).forEach(screen.out()::println);
    }

    private void row(Table table, String label, Optional<String> said) {
        said.filter(text -> !text.isBlank()).ifPresent(text -> table.row(List.of(words.word("labels", label), text)));
    }

    private String state(Commitment commitment) {
        String state = words.state(commitment);
        boolean over = commitment.state() != commitment.reached() && commitment.reached() != State.PROMISED;
        String reached = words.word("states", commitment.reached().code());
        String said = over ? words.phrase("from-state", Map.of("state", state, "reached", reached)) : state;
        return commitment
                .awaited()
                .map(next ->
                        words.phrase("awaiting", Map.of("state", said, "awaited", words.word("awaited", next.code()))))
                .orElse(said);
    }

    private String due(Due due) {
        String date = due.approximate() ? words.phrase("approximate", Map.of("date", due.date())) : due.date();
        String whole = words.phrase("due", Map.of("date", date, "from", words.word("from", due.from())));
        return due.last()
                .map(LocalDate::toString)
                .filter(day -> !day.equals(due.date()))
                .map(day -> words.phrase("last", Map.of("date", whole, "day", day)))
                .orElse(whole);
    }

    private String said(Commitment commitment) {
        String last = commitment.lastSpoken().map(LocalDate::toString).orElse(words.phrase("unspoken", Map.of()));
        return commitment
                .silentSince(silence)
                .map(day -> words.phrase("silent", Map.of("day", last)))
                .orElse(last);
    }

    // ---- the trail

    private void print(Step step) {
        List<String> parts = new ArrayList<>();
        parts.add(step.when()
                .or(() -> step.reported().map(day -> words.phrase("reported", Map.of("day", day.toString()))))
                .orElse(words.phrase("undated", Map.of())));
        parts.add(words.word("states", step.state().code()));
        step.due().ifPresent(due -> parts.add(words.phrase("tells-due", Map.of("date", due.date()))));
        parts.add(step.telling().source().name());
        line(INDENT, String.join(" · ", parts.stream().map(Printable::line).toList()));
        for (Evidence evidence : step.telling().evidence()) {
            Table.wrapped(Printable.line(evidence.words()), screen.width() - MARKED.length(), Integer.MAX_VALUE)
                    .forEach(words -> screen.out().println(MARKED + words));
            screen.out().println(INDENT + INDENT + screen.faint(evidence.shortId()));
        }
    }

    private void line(String indent, String text) {
        Table.wrapped(text, screen.width() - indent.length(), Integer.MAX_VALUE)
                .forEach(part -> screen.out().println(indent + part));
    }

    // ---- the figures

    private void print(Progress progress, Commitment commitment) {
        heading("figures");
        List<List<String>> rows = new ArrayList<>();
        List<BigDecimal> drawn = new ArrayList<>();
        for (Figure figure : progress.figures()) {
            boolean compared = progress.years().contains(figure);
            rows.add(List.of(figure.date().orElse(""), amount(figure.value(), progress), compared ? "" : why(figure)));
            drawn.add(compared ? figure.value() : BigDecimal.ZERO);
        }
        rows.add(List.of(
                commitment.due().map(Due::date).orElse(""),
                amount(progress.goal(), progress),
                words.phrase("goal", Map.of())));
        drawn.add(progress.goal());
        chart(rows, drawn);
        paces(progress);
    }

    private String amount(BigDecimal value, Progress progress) {
        return words.amount(value, progress.currency());
    }

    private String why(Figure figure) {
        return switch (figure.span()) {
            case PART -> words.phrase("part", Map.of());
            case LONGER -> words.phrase("longer", Map.of());
            case UNDATED ->
                words.phrase(
                        "undated-figure",
                        Map.of("day", figure.reported().map(LocalDate::toString).orElse("?")));
            case YEAR -> words.phrase("second", Map.of("year", figure.date().orElse("")));
        };
    }

    /** Dates and amounts in columns, each with its bar or with what is to be said of it, the goal with both. */
    private void chart(List<List<String>> rows, List<BigDecimal> drawn) {
        int dates = longest(rows, 0);
        int amounts = longest(rows, 1);
        int goal = rows.getLast().get(2).length();
        int width =
                Math.clamp(screen.width() - dates - amounts - goal - 4L * INDENT.length(), NARROWEST_BAR, WIDEST_BAR);
        BigDecimal greatest = drawn.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        for (int i = 0; i < rows.size(); i++) {
            String bar = bars.bar(drawn.get(i), greatest, width);
            String note = rows.get(i).get(2);
            String end = bar.isEmpty() || note.isEmpty() ? bar + note : bar + INDENT + note;
            screen.out()
                    .println((INDENT
                                    + padded(rows.get(i).get(0), dates)
                                    + INDENT
                                    + padded(rows.get(i).get(1), amounts)
                                    + INDENT
                                    + end)
                            .stripTrailing());
        }
    }

    private static int longest(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private void paces(Progress progress) {
        Table table = new Table(new Table.Column(0, 1), new Table.Column(1, Integer.MAX_VALUE));
        boolean over = progress.outlook() == Progress.Outlook.OVER;
        row(table, "pace", progress.soFar().map(pace -> pace(pace, progress)));
        row(table, "needed", progress.needed().map(pace -> pace(pace, progress)));
        row(
                table,
                "outlook",
                Optional.of(words.word("outlook", CommitmentLine.code(progress.outlook())))
                        .filter(text -> !over));
        table.lines(screen.width()).forEach(screen.out()::println);
    }

    private String pace(Pace pace, Progress progress) {
        return words.phrase(
                "pace",
                Map.of(
                        "from", String.valueOf(pace.from()),
                        "to", String.valueOf(pace.to()),
                        "linear", amount(pace.linear(), progress),
                        "compound", words.percent(BigDecimal.valueOf(pace.compound()))));
    }
}
