package org.elchi.writing.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Lays a paper out for a terminal. */
public final class Plain {
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
        lines.add(bold.apply(safe.apply(paper.title())));
        paper.lead().forEach(lead -> lines.addAll(wrapped(lead, "", "")));
        paper.sections().forEach(section -> section(section, lines));
        if (!paper.sources().isEmpty()) {
            lines.add("");
            lines.add(bold.apply(safe.apply(paper.headings().sources())));
            paper.sources().forEach(source -> source(source, lines));
        }
        return lines;
    }

    private void section(Paper.Section section, List<String> lines) {
        lines.add("");
        lines.add(bold.apply(safe.apply(section.heading())));
        section.blocks().forEach(block -> lines.addAll(wrapped(block(block), "  • ", "    ")));
        section.parts().forEach(part -> section(part, lines));
    }

    private static String block(Paper.Block block) {
        return switch (block) {
            case Paper.Line line -> line(line);
            case Paper.Table table -> String.join(" · ", table.columns());
            case Paper.Figure figure -> figure.caption() + ": " + figure.alternative();
        };
    }

    private static String line(Paper.Line line) {
        String references =
                line.references().stream().map(number -> "[" + number + "]").collect(Collectors.joining());
        return line.lead().map(lead -> lead + ": ").orElse("") + line.text() + " " + references;
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
