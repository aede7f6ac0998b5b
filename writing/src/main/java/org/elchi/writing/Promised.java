package org.elchi.writing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.elchi.register.following.Commitment;
import org.elchi.register.following.Due;
import org.elchi.register.following.Progress;
import org.elchi.writing.page.Paper;
import org.elchi.writing.page.Paper.Cell;
import org.elchi.writing.page.Paper.Run;
import org.elchi.writing.wording.CommitmentWords;
import org.elchi.writing.wording.Said;
import org.elchi.writing.wording.Wording;

/** Tells what was promised: a table for each group by what it needs, and how near each target has come. */
final class Promised {
    private static final List<String> COLUMNS = List.of("what", "who", "due", "state", "said");

    private final CommitmentWords words;
    private final Outline outline;
    private final Sentences sentences;
    private final References references;
    private final Drawings drawings;

    Promised(CommitmentWords words, Outline outline, Sentences sentences, References references, Drawings drawings) {
        this.words = words;
        this.outline = outline;
        this.sentences = sentences;
        this.references = references;
        this.drawings = drawings;
    }

    /** The parts of the section, those first that need attention first. */
    List<Paper.Section> of(List<Commitment> commitments, LocalDate asOf) {
        Map<Attention, List<Commitment>> groups = new EnumMap<>(Attention.class);
        commitments.forEach(commitment -> groups.computeIfAbsent(
                        Attention.of(commitment, outline.soon(), outline.silence()), group -> new ArrayList<>())
                .add(commitment));
        List<Paper.Section> parts = new ArrayList<>();
        groups.forEach((group, held) -> parts.add(new Paper.Section(heading(group, asOf), blocks(group, held))));
        return parts;
    }

    private String heading(Attention group, LocalDate asOf) {
        return words.say(
                "groups",
                group.code(),
                Map.of("day", words.day(asOf.plus(outline.soon())), "span", words.span(outline.silence())));
    }

    private List<Paper.Block> blocks(Attention group, List<Commitment> held) {
        List<Paper.Block> blocks = new ArrayList<>();
        blocks.add(table(held.stream().map(commitment -> row(group, commitment)).toList()));
        held.stream().filter(commitment -> commitment.progress().isPresent()).forEach(commitment -> {
            List<Paper.Line> lines = target(commitment);
            blocks.addAll(lines);
            lines.stream()
                    .findFirst()
                    .flatMap(line -> drawings.target(commitment, line.references()))
                    .ifPresent(blocks::add);
        });
        return blocks;
    }

    /** A column in which nothing stands is left out. */
    private Paper.Table table(List<List<Cell>> rows) {
        List<Integer> filled = IntStream.range(0, COLUMNS.size())
                .filter(column ->
                        rows.stream().anyMatch(row -> !row.get(column).text().isEmpty()))
                .boxed()
                .toList();
        return new Paper.Table(
                filled.stream()
                        .map(column -> words.wording().capital(words.word("columns", COLUMNS.get(column))))
                        .toList(),
                rows.stream().map(row -> filled.stream().map(row::get).toList()).toList());
    }

    private List<Cell> row(Attention group, Commitment commitment) {
        return List.of(
                new Cell(
                        List.of(Run.of(words.title(commitment.record()))),
                        references.of(commitment.record().tellings().stream()),
                        ""),
                new Cell(words.names(commitment.by())),
                new Cell(commitment.due().map(Due::date).map(words::date).orElse("")),
                new Cell(List.of(Run.of(words.state(commitment))), List.of(), group.code()),
                new Cell(commitment.lastSpoken().map(words::day).orElse("")));
    }

    // ---- targets

    /** The target with the latest figure, and how fast that has grown and must grow. */
    private List<Paper.Line> target(Commitment commitment) {
        List<Paper.Line> lines = new ArrayList<>(sentences.of(commitment.record(), Optional.empty()));
        if (!lines.isEmpty()) {
            Paper.Line line = lines.getFirst();
            commitment
                    .progress()
                    .filter(progress -> !progress.years().isEmpty())
                    .ifPresent(progress -> lines.set(0, line.and(words.wording().runs("pace", slots(progress)))));
        }
        return lines;
    }

    private Map<String, Said> slots(Progress progress) {
        Map<String, Said> slots = new HashMap<>();
        progress.soFar().ifPresent(pace -> slots.put("pace", amount(pace.linear(), progress)));
        progress.needed().ifPresent(pace -> slots.put("needed", amount(pace.linear(), progress)));
        slots.put("outlook", Wording.words(words.word("outlook", outlook(progress))));
        return slots;
    }

    private static String outlook(Progress progress) {
        return progress.outlook().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private Said amount(BigDecimal number, Progress progress) {
        return Wording.words(words.amount(number, progress.currency()));
    }
}
