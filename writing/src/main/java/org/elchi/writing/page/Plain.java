package org.elchi.writing.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Lays a paper out for a terminal. */
public final class Plain {
    private static final String INDENT = "  ";

    private final int width;
    private final UnaryOperator<String> safe;
    private final UnaryOperator<String> bold;

    /**
     * A layout.
     *
     * @param width columns of a line
     * @param safe takes out of a text what a terminal would obey
     * @param bold makes a text stand out
     */
    public Plain(int width, UnaryOperator<String> safe, UnaryOperator<String> bold) {
        this.width = width;
        this.safe = safe;
        this.bold = bold;
    }

    /** The lines of a paper. */
    public List<String> of(Paper paper) {
        List<String> lines = new ArrayList<>();
        heading(paper.title(), lines);
        paper.lead().forEach(lead -> lines.addAll(wrapped(lead, "", "")));
        paper.sections().forEach(section -> section(paper, section, lines));
        if (!paper.sources().isEmpty()) {
            lines.add("");
            heading(paper.headings().sources(), lines);
            paper.sources().forEach(source -> source(source, lines));
        }
        return lines;
    }

    private void heading(String text, List<String> lines) {
        PlainTable.wrapped(safe.apply(text), width).forEach(line -> lines.add(bold.apply(line)));
    }

    private void section(Paper paper, Paper.Section section, List<String> lines) {
        lines.add("");
        heading(section.heading(), lines);
        section.blocks().forEach(block -> block(paper, block, lines));
        section.parts().forEach(part -> section(paper, part, lines));
    }

    private void block(Paper paper, Paper.Block block, List<String> lines) {
        switch (block) {
            case Paper.Line line -> lines.addAll(wrapped(line(line), "  • ", "    "));
            case Paper.Table table ->
                apart(new PlainTable(paper, safe, bold).of(table, width - INDENT.length()), lines);
            case Paper.Figure figure -> apart(figure(figure), lines);
        }
    }

    private static void apart(List<String> block, List<String> lines) {
        lines.add("");
        block.forEach(line -> lines.add((INDENT + line).stripTrailing()));
        lines.add("");
    }

    private List<String> figure(Paper.Figure figure) {
        List<String> lines = new ArrayList<>();
        String caption = figure.caption() + " " + references(figure.references());
        PlainTable.wrapped(safe.apply(caption).strip(), width - INDENT.length())
                .forEach(line -> lines.add(bold.apply(line)));
        lines.addAll(PlainTable.wrapped(safe.apply(figure.alternative()), width - INDENT.length()));
        return lines;
    }

    private static String line(Paper.Line line) {
        return line.lead().map(lead -> lead + ": ").orElse("") + line.text() + " " + references(line.references());
    }

    private static String references(List<Integer> references) {
        return references.stream().map(number -> "[" + number + "]").collect(Collectors.joining());
    }

    private void source(Paper.Source source, List<String> lines) {
        List<String> about = new ArrayList<>(List.of(source.name()));
        source.outlet().ifPresent(about::add);
        source.date().ifPresent(about::add);
        about.add(source.language());
        source.url().ifPresent(about::add);
        lines.addAll(wrapped(String.join(", ", about), "  ", "  "));
        source.citations()
                .forEach(citation -> lines.addAll(wrapped(
                        "[" + citation.number() + "] " + citation.words() + " (" + citation.id() + ")",
                        "    ",
                        "        ")));
    }

    private List<String> wrapped(String text, String first, String rest) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : safe.apply(text).strip().split("\\s+")) {
            int length = line.codePointCount(0, line.length()) + 1 + word.codePointCount(0, word.length());
            if (!empty && length > width) {
                lines.add(line.toString());
                line = new StringBuilder(rest);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString());
        return lines;
    }
}
