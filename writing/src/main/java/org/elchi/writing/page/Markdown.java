package org.elchi.writing.page;

import java.util.stream.Collectors;

/** Lays a paper out as Markdown. */
public final class Markdown {
    private Markdown() {}

    public static String of(Paper paper) {
        StringBuilder text = new StringBuilder("# " + escaped(paper.title()) + "\n");
        paper.lead().forEach(lead -> text.append('\n').append(escaped(lead)).append('\n'));
        paper.sections().forEach(section -> section(section, "##", text));
        if (!paper.sources().isEmpty()) {
            text.append("\n## ").append(escaped(paper.headings().sources())).append('\n');
            paper.sources().forEach(source -> source(source, text));
        }
        return text.toString();
    }

    private static void section(Paper.Section section, String level, StringBuilder text) {
        text.append('\n')
                .append(level)
                .append(' ')
                .append(escaped(section.heading()))
                .append("\n\n");
        section.blocks().forEach(block -> text.append("- ").append(block(block)).append('\n'));
        section.parts().forEach(part -> section(part, level + "#", text));
    }

    private static String block(Paper.Block block) {
        return switch (block) {
            case Paper.Line line -> line(line);
            case Paper.Table table -> escaped(String.join(" · ", table.columns()));
            case Paper.Figure figure -> escaped(figure.caption() + ": " + figure.alternative());
        };
    }

    private static String line(Paper.Line line) {
        String references =
                line.references().stream().map(number -> "[" + number + "]").collect(Collectors.joining());
        return line.lead().map(lead -> "**" + escaped(lead) + "**: ").orElse("")
                + escaped(line.text())
                + (references.isEmpty() ? "" : " " + references);
    }

    private static void source(Paper.Source source, StringBuilder text) {
        text.append("\n**").append(escaped(source.name())).append("**");
        source.outlet().ifPresent(outlet -> text.append(", ").append(escaped(outlet)));
        source.date().ifPresent(date -> text.append(", ").append(escaped(date)));
        text.append(", ").append(escaped(source.language()));
        source.url()
                .filter(url -> url.matches("https?://[^\\s<>]+"))
                .ifPresent(url -> text.append(", <").append(url).append('>'));
        text.append("\n\n");
        source.citations()
                .forEach(citation -> text.append("- [")
                        .append(citation.number())
                        .append("] ")
                        .append(escaped(citation.words()))
                        .append(" (")
                        .append(citation.id())
                        .append(")\n"));
    }

    /** Text from outside is text, whatever it looks like. */
    private static String escaped(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("([\\\\`*_<>#|])", "\\\\$1");
    }
}
