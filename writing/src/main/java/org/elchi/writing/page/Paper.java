package org.elchi.writing.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A piece of writing before it is laid out: sections of sentences, tables and figures, and the sources that the numbers behind them stand for.
 *
 * @param language BCP 47 tag of the language that it is written in
 * @param title its title
 * @param lead what stands below the title; empty where nothing does
 * @param sections none empty
 * @param headings what the parts that a layout makes are called
 * @param sources documents, in the order in which they are first cited
 */
public record Paper(
        String language,
        String title,
        List<String> lead,
        List<Section> sections,
        Headings headings,
        List<Source> sources) {
    public Paper {
        lead = List.copyOf(lead);
        sections = List.copyOf(sections);
        sources = List.copyOf(sources);
    }

    /**
     * What the parts that a layout makes are called.
     *
     * @param contents heading of the table of contents
     * @param sources heading of the list of sources
     * @param page what stands at the foot of a page, with the gaps {@code {page}} and {@code {pages}}
     * @param marks what a mark is called to the reader; one that has no word here shows none
     */
    public record Headings(String contents, String sources, String page, Map<String, String> marks) {
        public Headings {
            marks = Map.copyOf(marks);
        }

        public Headings(String contents, String sources, String page) {
            this(contents, sources, page, Map.of());
        }
    }

    /**
     * A heading with what stands under it.
     *
     * @param parts sections of the next level, behind the blocks
     */
    public record Section(String heading, List<Block> blocks, List<Section> parts) {
        public Section {
            blocks = List.copyOf(blocks);
            parts = List.copyOf(parts);
        }

        public Section(String heading, List<? extends Block> blocks) {
            this(heading, List.copyOf(blocks), List.of());
        }
    }

    /** What stands in a section, one below the other. */
    public sealed interface Block {}

    /**
     * A sentence, or several that belong together. Lines that follow each other are the items of one list.
     *
     * @param lead what it is about, set off before it
     * @param references numbers of cited words, none twice
     */
    public record Line(Optional<String> lead, List<Run> runs, List<Integer> references) implements Block {
        public Line {
            runs = List.copyOf(runs);
            references = List.copyOf(references);
        }

        public Line(Optional<String> lead, String text, List<Integer> references) {
            this(lead, List.of(Run.of(text)), references);
        }

        /** The words without their languages. */
        public String text() {
            return Run.text(runs);
        }

        /** This with another sentence behind it. */
        public Line and(List<Run> more) {
            List<Run> all = new ArrayList<>(runs);
            if (!more.isEmpty()) {
                all.add(Run.of(" "));
                all.addAll(more);
            }
            return new Line(lead, all, references);
        }
    }

    /**
     * Rows under columns.
     *
     * @param caption what it holds; empty for none
     * @param columns headings
     * @param rows each with as many cells as there are columns
     */
    public record Table(String caption, List<String> columns, List<List<Cell>> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }

        public Table(List<String> columns, List<List<Cell>> rows) {
            this("", columns, rows);
        }
    }

    /**
     * What stands in one row under one column.
     *
     * @param mark a word for how it is to catch the eye ({@code overdue}, {@code soon}, {@code silent}); empty for none
     */
    public record Cell(List<Run> runs, List<Integer> references, String mark) {
        public Cell {
            runs = List.copyOf(runs);
            references = List.copyOf(references);
        }

        public Cell(String text) {
            this(List.of(Run.of(text)), List.of(), "");
        }

        /** The words without their languages. */
        public String text() {
            return Run.text(runs);
        }
    }

    /**
     * A drawing.
     *
     * @param caption what stands below it
     * @param alternative what it shows, in words, for those who do not see it and for layouts that do not draw
     * @param svg an SVG document of its own
     */
    public record Figure(String caption, String alternative, String svg, List<Integer> references) implements Block {
        public Figure {
            references = List.copyOf(references);
        }
    }

    /**
     * A stretch of text in one language.
     *
     * @param language BCP 47 tag where it is not the paper's: of original words
     */
    public record Run(String text, Optional<String> language) {
        /** Text in the language of the paper. */
        public static Run of(String text) {
            return new Run(text, Optional.empty());
        }

        private static String text(List<Run> runs) {
            StringBuilder text = new StringBuilder();
            runs.forEach(run -> text.append(run.text()));
            return text.toString();
        }
    }

    /**
     * A cited document.
     *
     * @param date day of publication, as written in the paper's language
     * @param language name of its language, in the paper's language
     * @param tag BCP 47 tag of its language
     */
    public record Source(
            String name,
            Optional<String> outlet,
            Optional<String> date,
            String language,
            String tag,
            Optional<String> url,
            List<Citation> citations) {
        public Source {
            citations = List.copyOf(citations);
        }
    }

    /**
     * Cited words in their original language, with the marks that quote them.
     *
     * @param number what references to it say
     * @param id of the evidence in the register
     */
    public record Citation(int number, String id, String words) {}
}
