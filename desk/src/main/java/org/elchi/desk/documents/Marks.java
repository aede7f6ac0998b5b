package org.elchi.desk.documents;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.elchi.desk.Clean;
import org.elchi.language.Span;

/** Parts a text into paragraphs, sentences and runs, each run with what is stated there; where evidence overlaps, the shortest colours it. */
public final class Marks {
    private final String text;
    private final List<Mark> marks;
    private final BreakIterator sentences;
    private final Set<Integer> named = new HashSet<>();
    private int understood;
    private int all;

    /** @param marks in the order of their numbers */
    Marks(String text, String language, List<Mark> marks) {
        this.text = text;
        this.marks = marks;
        this.sentences = BreakIterator.getSentenceInstance(ULocale.forLanguageTag(language));
    }

    /**
     * Words of the text that state something.
     *
     * @param number of the record in the list beside the text
     */
    public record Mark(Span span, int number, String kind, String address) {}

    /** A run's way to the list beside the text. */
    public record Reference(int number, String kind) {}

    /**
     * Characters that one colour has.
     *
     * @param mark what colours it
     * @param several whether more is stated here
     * @param name its anchor: {@code e120}; empty where another run has it
     * @param references what ends here
     */
    public record Run(String text, Optional<Mark> mark, boolean several, String name, List<Reference> references) {
        public String kind() {
            return mark.map(Mark::kind).orElse("");
        }

        public String address() {
            return mark.map(Mark::address).orElse("");
        }
    }

    /** A sentence, and whether anything was found in it. */
    public record Sentence(List<Run> runs, boolean understood) {}

    /** A paragraph where it stands in the text. */
    public record Paragraph(Span span, List<Sentence> sentences) {}

    /** The paragraphs of a part of the text. */
    List<Paragraph> paragraphs(Span part) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int at = part.begin();
        while (at < part.end()) {
            int end = text.indexOf('\n', at);
            end = end < 0 || end > part.end() ? part.end() : end;
            if (!text.substring(at, end).isBlank()) {
                paragraphs.add(paragraph(new Span(at, end)));
            }
            at = end + 1;
        }
        return paragraphs;
    }

    /** How many sentences say something, of those that were gone through. */
    int understood() {
        return understood;
    }

    /** How many sentences were gone through. */
    int all() {
        return all;
    }

    private Paragraph paragraph(Span span) {
        List<Mark> here =
                marks.stream().filter(mark -> overlaps(mark.span(), span)).toList();
        sentences.setText(span.of(text));
        List<Sentence> found = new ArrayList<>();
        int begin = sentences.first();
        for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
            found.add(sentence(new Span(span.begin() + begin, span.begin() + end), here));
            begin = end;
        }
        return new Paragraph(span, found);
    }

    private static boolean overlaps(Span one, Span other) {
        return one.begin() < other.end() && other.begin() < one.end();
    }

    private Sentence sentence(Span span, List<Mark> paragraph) {
        List<Mark> here =
                paragraph.stream().filter(mark -> overlaps(mark.span(), span)).toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(span.begin(), span.end()));
        for (Mark mark : here) {
            cuts.add(Math.max(span.begin(), mark.span().begin()));
            cuts.add(Math.min(span.end(), mark.span().end()));
        }
        List<Run> runs = new ArrayList<>();
        int begin = span.begin();
        for (int end : cuts.tailSet(begin, false)) {
            runs.add(run(new Span(begin, end), here));
            begin = end;
        }
        all++;
        understood += here.isEmpty() ? 0 : 1;
        return new Sentence(runs, !here.isEmpty());
    }

    private Run run(Span span, List<Mark> sentence) {
        List<Mark> covering = sentence.stream()
                .filter(mark -> mark.span().begin() <= span.begin()
                        && span.end() <= mark.span().end())
                .sorted(Comparator.comparingInt(
                        (Mark mark) -> mark.span().end() - mark.span().begin()))
                .toList();
        return new Run(
                Clean.passage(span.of(text)),
                covering.stream().findFirst(),
                covering.stream().map(Mark::number).distinct().count() > 1,
                name(covering),
                covering.stream()
                        .filter(mark -> mark.span().end() == span.end())
                        .map(mark -> new Reference(mark.number(), mark.kind()))
                        .distinct()
                        .sorted(Comparator.comparingInt(Reference::number))
                        .toList());
    }

    /** Each anchor stands once, where its evidence begins to be shown. */
    private String name(List<Mark> covering) {
        Optional<Integer> first = covering.stream()
                .map(mark -> mark.span().begin())
                .filter(begin -> !named.contains(begin))
                .max(Comparator.naturalOrder());
        first.ifPresent(named::add);
        return first.map(begin -> "e" + begin).orElse("");
    }
}
