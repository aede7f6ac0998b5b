package org.elchi.desk.record;

import java.util.ArrayList;
import java.util.List;
import org.elchi.language.Span;

/** The words that state something, marked in what stands around them. */
public record Excerpt(List<Paragraph> paragraphs) {
    /** Of a paragraph so much is shown before and after the words. */
    private static final int AROUND = 500;

    private static final String LEFT_OUT = "…";

    /** A part of a text that is marked throughout or not at all. */
    public record Run(String text, boolean marked) {}

    /**
     * A paragraph.
     *
     * @param marked whether words of it are marked
     */
    public record Paragraph(List<Run> runs, boolean marked) {
        public Paragraph {
            runs = List.copyOf(runs);
        }
    }

    public Excerpt {
        paragraphs = List.copyOf(paragraphs);
    }

    /** Words of which nothing else is known. */
    static Excerpt of(List<String> words) {
        return new Excerpt(words.stream()
                .map(one -> new Paragraph(List.of(new Run(one, true)), true))
                .toList());
    }

    /** The paragraphs in which the marked words stand, with the one before and the one after. */
    static Excerpt of(String text, List<Span> marked) {
        List<Span> all = paragraphs(text);
        List<Paragraph> shown = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (touched(all.get(i), marked)
                    || i > 0 && touched(all.get(i - 1), marked)
                    || i + 1 < all.size() && touched(all.get(i + 1), marked)) {
                shown.add(paragraph(text, all.get(i), marked));
            }
        }
        return new Excerpt(shown);
    }

    private static List<Span> paragraphs(String text) {
        List<Span> spans = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                if (!text.substring(begin, i).isBlank()) {
                    spans.add(new Span(begin, i));
                }
                begin = i + 1;
            }
        }
        return spans;
    }

    private static boolean touched(Span paragraph, List<Span> marked) {
        return marked.stream().anyMatch(span -> span.begin() < paragraph.end() && span.end() > paragraph.begin());
    }

    private static Paragraph paragraph(String text, Span paragraph, List<Span> marked) {
        List<Span> within = marked.stream()
                .filter(span -> touched(paragraph, List.of(span)))
                .map(span -> new Span(Math.max(span.begin(), paragraph.begin()), Math.min(span.end(), paragraph.end())))
                .sorted()
                .toList();
        int from = within.isEmpty()
                ? paragraph.begin()
                : cut(text, within.getFirst().begin() - AROUND, paragraph, false);
        int to = cut(text, (within.isEmpty() ? from : within.getLast().end()) + AROUND, paragraph, true);
        List<Run> runs = new ArrayList<>();
        add(runs, from > paragraph.begin() ? LEFT_OUT : "", false);
        int at = from;
        for (Span span : within) {
            add(runs, text.substring(at, Math.max(at, span.begin())), false);
            add(runs, text.substring(Math.max(at, span.begin()), Math.max(at, span.end())), true);
            at = Math.max(at, span.end());
        }
        add(runs, text.substring(at, Math.max(at, to)), false);
        add(runs, to < paragraph.end() ? LEFT_OUT : "", false);
        return new Paragraph(runs, !within.isEmpty());
    }

    /** A place between two words, near to one that is wished, within the paragraph. */
    private static int cut(String text, int wished, Span paragraph, boolean last) {
        if (wished <= paragraph.begin() || wished >= paragraph.end()) {
            return last ? paragraph.end() : paragraph.begin();
        }
        int blank = last ? text.indexOf(' ', wished) : text.lastIndexOf(' ', wished) + 1;
        return blank <= paragraph.begin() || blank >= paragraph.end() ? wished : blank;
    }

    private static void add(List<Run> runs, String text, boolean marked) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, marked));
        }
    }
}
