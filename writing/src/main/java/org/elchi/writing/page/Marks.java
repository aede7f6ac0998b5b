package org.elchi.writing.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Tsv;

/** How cells that are to catch the eye are shown: {@code marks.tsv}. */
final class Marks {
    private static final Map<String, Mark> MARKS = load();

    private Marks() {}

    /**
     * A look.
     *
     * @param shape one character
     * @param light colour on white
     * @param dark colour on black
     */
    record Mark(String shape, String light, String dark) {}

    /** The look of a mark, where it has one. */
    static Optional<Mark> of(String name) {
        return Optional.ofNullable(MARKS.get(name));
    }

    static Map<String, Mark> all() {
        return MARKS;
    }

    /** What stands before the words of a cell, as text. */
    static String text(Paper paper, Paper.Cell cell) {
        String word = paper.headings().marks().getOrDefault(cell.mark(), "");
        return of(cell.mark()).map(mark -> mark.shape() + " ").orElse("") + (word.isEmpty() ? "" : word + ": ");
    }

    private static Map<String, Mark> load() {
        Problems problems = new Problems();
        Map<String, Mark> marks = new LinkedHashMap<>();
        Tsv.read(Data.beside(Marks.class, "marks.tsv"), "marks.tsv", 4, problems)
                .forEach(row -> marks.put(row.cell(0), new Mark(row.cell(1), "#" + row.cell(2), "#" + row.cell(3))));
        problems.raise();
        return marks;
    }
}
