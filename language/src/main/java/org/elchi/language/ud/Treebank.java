package org.elchi.language.ud;

import java.util.ArrayList;
import java.util.List;
import org.elchi.language.data.DataException;
import org.elchi.language.data.Problem;

/** Sentences of a file in CoNLL-U (universaldependencies.org/format.html), every line of which is kept. */
public final class Treebank {
    private static final int COLUMNS = 10;

    private Treebank() {}

    /**
     * A word's line, cut into its ten columns; comments, ranges and empty nodes are lines with no columns.
     *
     * @param text the line as given
     * @param columns ten, or none where the line is no word
     */
    public record Line(String text, List<String> columns) {
        public Line {
            columns = List.copyOf(columns);
        }

        public boolean word() {
            return !columns.isEmpty();
        }

        public String form() {
            return columns.get(1);
        }

        public String lemma() {
            return columns.get(2);
        }

        public String upos() {
            return columns.get(3);
        }

        public String xpos() {
            return columns.get(4);
        }

        public String feats() {
            return columns.get(5);
        }

        /** The value of a feature, empty where the word does not have it. */
        public String feature(String name) {
            return Tag.value(feats(), name);
        }

        /** This line with another analysis. */
        public Line with(Tag tag) {
            List<String> changed = new ArrayList<>(columns);
            changed.set(2, tag.lemma());
            changed.set(3, tag.upos());
            changed.set(5, tag.feats());
            return new Line(String.join("\t", changed), changed);
        }
    }

    /** A sentence: its comments, words, ranges and empty nodes in order. */
    public record Sentence(List<Line> lines) {
        public Sentence {
            lines = List.copyOf(lines);
        }

        public List<Line> words() {
            return lines.stream().filter(Line::word).toList();
        }
    }

    /**
     * The sentences of a file.
     *
     * @param name of the file, for messages
     * @throws DataException where a line is not CoNLL-U
     */
    public static List<Sentence> parse(String name, String text) {
        List<Sentence> sentences = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String raw : text.split("\n", -1)) {
            String line = raw.endsWith("\r") ? raw.substring(0, raw.length() - 1) : raw;
            number++;
            if (!line.isBlank()) {
                lines.add(line(name, number, line, problems));
            } else if (!lines.isEmpty()) {
                sentences.add(new Sentence(lines));
                lines.clear();
            }
        }
        if (!lines.isEmpty()) {
            sentences.add(new Sentence(lines));
        }
        if (!problems.isEmpty()) {
            throw new DataException(problems);
        }
        return sentences;
    }

    private static Line line(String name, int number, String line, List<Problem> problems) {
        if (line.charAt(0) == '#') {
            return new Line(line, List.of());
        }
        List<String> columns = List.of(line.split("\t", -1));
        if (columns.size() != COLUMNS) {
            problems.add(new Problem(
                    name, number, 1, "found " + columns.size() + " columns, need the ten of CoNLL-U apart by tabs"));
            return new Line(line, List.of());
        }
        boolean word = columns.getFirst().chars().allMatch(c -> c >= '0' && c <= '9');
        return new Line(line, word ? columns : List.of());
    }
}
