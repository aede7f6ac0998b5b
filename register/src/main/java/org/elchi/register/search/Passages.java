package org.elchi.register.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BytesRef;
import org.elchi.language.Span;

/** Finds in what was found the passage that answers best, by the places of its words in the index: no text is read again. */
final class Passages {
    /** So many words make a passage. */
    private static final int WORDS = 28;

    private static final int BEFORE = 90;

    private final IndexReader reader;
    private final Collection<Clue> clues;

    Passages(IndexReader reader, Collection<Clue> clues) {
        this.reader = reader;
        this.clues = clues;
    }

    /**
     * The passage of an entry.
     *
     * @param lines whether each line of the text stands for itself
     */
    Highlight best(int entry, String text, BytesRef offsets, boolean lines) throws IOException {
        int[] places = Offsets.unpacked(offsets.bytes, offsets.offset, offsets.length);
        int words = places.length / 2;
        float[] weights = new float[words];
        int[] who = new int[words];
        weigh(entry, weights, who);
        int begin = begin(weights, who);
        return words == 0 ? new Highlight("", List.of()) : cut(text, places, weights, begin, lines);
    }

    /** Marks each word by the weightiest clue that it answers. */
    private void weigh(int entry, float[] weights, int[] who) throws IOException {
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(entry, reader.leaves()));
        int number = 0;
        for (Clue clue : clues) {
            number++;
            PostingsEnum postings = leaf.reader().postings(clue.term(), PostingsEnum.POSITIONS);
            if (postings == null || postings.advance(entry - leaf.docBase) != entry - leaf.docBase) {
                continue;
            }
            for (int i = postings.freq(); i > 0; i--) {
                int position = postings.nextPosition();
                if (position < weights.length && clue.weight() > weights[position]) {
                    weights[position] = clue.weight();
                    who[position] = number;
                }
            }
        }
    }

    /** The first word of the passage with the most, different clues before the same one again. */
    private static int begin(float[] weights, int[] who) {
        int best = 0;
        float most = -1;
        for (int begin = 0; begin < weights.length; begin++) {
            if (begin > 0 && weights[begin] == 0) {
                continue;
            }
            float sum = worth(weights, who, begin);
            if (sum > most * 1.01f) {
                best = begin;
                most = sum;
            }
        }
        return best;
    }

    private static float worth(float[] weights, int[] who, int begin) {
        float sum = 0;
        int end = Math.min(weights.length, begin + WORDS);
        for (int i = begin; i < end; i++) {
            sum += weights[i] * (again(who, begin, i) ? 0.1f : 1);
        }
        return sum;
    }

    private static boolean again(int[] who, int begin, int at) {
        for (int i = begin; i < at; i++) {
            if (who[i] == who[at]) {
                return true;
            }
        }
        return false;
    }

    // ---- cutting

    private static Highlight cut(String text, int[] places, float[] weights, int first, boolean lines) {
        int begin = opening(text, places, first);
        int last = last(text, places, first, lines);
        int end = places[2 * last + 1];
        String before = begin > 0 && !opens(text, begin) ? "…" : "";
        String after = ends(text, end) ? text.substring(end, Math.min(text.length(), end + 1)) : "…";
        List<Span> marked = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            if (weights[i] > 0 && places[2 * i] >= begin) {
                mark(marked, places[2 * i] - begin + before.length(), places[2 * i + 1] - begin + before.length());
            }
        }
        return new Highlight(before + text.substring(begin, end) + after, marked);
    }

    private static int last(String text, int[] places, int first, boolean lines) {
        int most = Math.min(places.length / 2, first + WORDS) - 1;
        int last = first;
        while (last < most
                && !(lines
                        && text.substring(places[2 * last + 1], places[2 * last + 2])
                                .contains("\n"))) {
            last++;
        }
        return last;
    }

    /** Words of one name are marked as one. */
    private static void mark(List<Span> marked, int begin, int end) {
        if (!marked.isEmpty() && begin - marked.getLast().end() <= 1) {
            marked.add(new Span(marked.removeLast().begin(), end));
        } else {
            marked.add(new Span(begin, end));
        }
    }

    /** The begin of the sentence, if it is near, else of a word some way before. */
    private static int opening(String text, int[] places, int first) {
        int at = first;
        int from = places[2 * first];
        while (at > 0 && from - places[2 * (at - 1)] <= BEFORE && !opens(text, places[2 * at])) {
            at--;
        }
        return opens(text, places[2 * at]) || first == 0 ? places[2 * at] : places[2 * Math.max(at, first - 4)];
    }

    /** Whether a sentence or line ends here. */
    private static boolean ends(String text, int at) {
        return at >= text.length() || text.charAt(at) == '.' || text.charAt(at) == '\n';
    }

    private static boolean opens(String text, int at) {
        for (int i = at - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (c == '.' || c == '!' || c == '?' || c == '\n') {
                return true;
            }
            if (Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        return true;
    }
}
