package org.elchi.writing.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All that a paper says, piece by piece. */
final class Words {
    private Words() {}

    static List<String> of(Paper paper) {
        List<String> words = new ArrayList<>(paper.lead());
        words.add(paper.title());
        paper.sections().forEach(section -> section(section, words));
        paper.sources().forEach(source -> {
            words.add(source.name());
            source.outlet().ifPresent(words::add);
            source.date().ifPresent(words::add);
            source.citations().forEach(citation -> words.addAll(List.of(citation.words(), citation.id())));
        });
        return words;
    }

    private static void section(Paper.Section section, List<String> words) {
        words.add(section.heading());
        section.blocks().stream().flatMap(Words::block).forEach(words::add);
        section.parts().forEach(part -> section(part, words));
    }

    private static Stream<String> block(Paper.Block block) {
        return switch (block) {
            case Paper.Line line -> Stream.of(line.text());
            case Paper.Table table ->
                Stream.concat(
                        Stream.concat(Stream.of(table.caption()), table.columns().stream()),
                        table.rows().stream().flatMap(List::stream).map(Paper.Cell::text));
            case Paper.Figure figure -> Stream.of(figure.caption());
        };
    }
}
