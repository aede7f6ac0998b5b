package org.elchi.writing.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lays a paper out as Markdown. */
public final class Markdown {
    private Markdown() {}

    public static String of(Paper paper) {
        StringBuilder text = new StringBuilder("# " + escaped(paper.title()) + "\n");
        paper.lead().forEach(lead -> text.append('\n').append(escaped(lead)).append('\n'));
        paper.sections().forEach(section -> section(paper, section, 2, text));
        if (!paper.sources().isEmpty()) {
            text.append("\n## ").append(escaped(paper.headings().sources())).append('\n');
            paper.sources().forEach(source -> source(source, text));
        }
        return text.toString();
    }

    private static void section(Paper paper, Paper.Section section, int level, StringBuilder text) {
        text.append('\n').append("#".repeat(Math.min(level, 6))).append(' ').append(escaped(section.heading()));
        text.append("\n\n");
        boolean list = true;
        for (Paper.Block block : section.blocks()) {
            boolean line = block instanceof Paper.Line;
            text.append(line && list || text.toString().endsWith("\n\n") ? "" : "\n");
            text.append(block(paper, block));
            list = line;
        }
        section.parts().forEach(part -> section(paper, part, level + 1, text));
    }

    private static String block(Paper paper, Paper.Block block) {
        return switch (block) {
            case Paper.Line line -> "- " + line(line) + "\n";
            case Paper.Table table -> table(paper, table);
            case Paper.Figure figure ->
                "**" + escaped(figure.caption()) + "**" + references(figure.references()) + "\n\n"
                        + escaped(figure.alternative()) + "\n";
        };
    }

    /** A table as GitHub's Markdown has it. */
    private static String table(Paper paper, Paper.Table table) {
        if (table.columns().isEmpty()) {
            return "";
        }
        Columns columns = new Columns(paper, table);
        StringBuilder text =
                new StringBuilder(table.caption().isEmpty() ? "" : "**" + escaped(table.caption()) + "**\n\n");
        text.append(row(table.columns().stream().map(Markdown::escaped)));
        text.append(row(IntStream.range(0, table.columns().size()).mapToObj(i -> columns.figures(i) ? "---:" : "---")));
        table.rows().forEach(row -> text.append(row(row.stream().map(cell -> cell(paper, cell)))));
        return text.toString();
    }

    private static String row(Stream<String> cells) {
        return cells.collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String cell(Paper paper, Paper.Cell cell) {
        return escaped(Marks.text(paper, cell) + cell.text()) + references(cell.references());
    }

    private static String line(Paper.Line line) {
        return line.lead().map(lead -> "**" + escaped(lead) + "**: ").orElse("")
                + escaped(line.text())
                + references(line.references());
    }

    private static String references(List<Integer> references) {
        return references.isEmpty()
                ? ""
                : references.stream().map(number -> "[" + number + "]").collect(Collectors.joining("", " ", ""));
    }

    private static void source(Paper.Source source, StringBuilder text) {
        text.append("\n**").append(escaped(source.name())).append("**");
        source.outlet().ifPresent(outlet -> text.append(", ").append(escaped(outlet)));
        source.date().ifPresent(date -> text.append(", ").append(escaped(date)));
        text.append(", ").append(escaped(source.language()));
        Markup.address(source.url())
                .ifPresent(url -> text.append(", <").append(url).append('>'));
        text.append("\n\n");
        source.citations()
                .forEach(citation -> text.append("- [")
                        .append(citation.number())
                        .append("] ")
                        .append(escaped(citation.words()))
                        .append(" (")
                        .append(escaped(citation.id()))
                        .append(")\n"));
    }

    /** Text from outside is text, whatever it looks like. */
    private static String escaped(String text) {
        return Letters.clean(text)
                .strip()
                .replaceAll("([\\\\`*_<>#|~&]|\\[(?!\\d+\\])|(?<!\\[\\d{1,9})\\]|://)", "\\\\$1")
                .replaceAll("^([-+=]|\\d{1,9}(?=[.)]))", "\\\\$1");
    }
}
