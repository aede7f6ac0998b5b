package org.elchi.writing.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which references lead to a cited sentence, and which sentence leads back. */
final class Cited {
    private final Set<Integer> known = new HashSet<>();
    private final Set<Integer> used = new HashSet<>();
    private final Set<Integer> seen = new HashSet<>();

    Cited(Paper paper) {
        paper.sources().forEach(source -> source.citations().forEach(citation -> known.add(citation.number())));
        paper.sections().forEach(this::use);
    }

    /** Whether a number stands in the list of sources. */
    boolean known(int number) {
        return known.contains(number);
    }

    /** Whether anything refers to a number. */
    boolean used(int number) {
        return used.contains(number);
    }

    /** Whether a number is asked for the first time: there the way back leads. */
    boolean first(int number) {
        return seen.add(number);
    }

    private void use(Paper.Section section) {
        section.blocks().stream().flatMap(Cited::references).forEach(used::addAll);
        section.parts().forEach(this::use);
    }

    private static Stream<List<Integer>> references(Paper.Block block) {
        return switch (block) {
            case Paper.Line line -> Stream.of(line.references());
            case Paper.Table table ->
                table.rows().stream().flatMap(List::stream).map(Paper.Cell::references);
            case Paper.Figure figure -> Stream.of(figure.references());
        };
    }
}
