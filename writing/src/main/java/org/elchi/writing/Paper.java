package org.elchi.writing;

import java.util.List;
import java.util.Optional;

/**
 * A piece of writing before it is laid out: sections of sentences, and the sources that the numbers behind them stand for.
 *
 * @param title its title
 * @param lead what stands below the title
 * @param sections none empty
 * @param sourcesHeading heading of the list of sources
 * @param sources documents, in the order in which they are first cited
 */
public record Paper(String title, String lead, List<Section> sections, String sourcesHeading, List<Source> sources) {
    public Paper {
        sections = List.copyOf(sections);
        sources = List.copyOf(sources);
    }

    /** A heading with its lines. */
    public record Section(String heading, List<Line> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A sentence.
     *
     * @param lead what it is about, set off before it
     * @param references numbers of cited words, none twice
     */
    public record Line(Optional<String> lead, String text, List<Integer> references) {
        public Line {
            references = List.copyOf(references);
        }
    }

    /**
     * A cited document.
     *
     * @param date day of publication, as written in the paper's language
     * @param language name of its language
     */
    public record Source(
            String name,
            Optional<String> outlet,
            Optional<String> date,
            String language,
            Optional<String> url,
            List<Citation> citations) {
        public Source {
            citations = List.copyOf(citations);
        }
    }

    /** Cited words in their original language, with the marks that quote them. */
    public record Citation(int number, String id, String words) {}
}
