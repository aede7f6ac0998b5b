package org.elchi.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.elchi.language.Reading;
import org.elchi.language.VerbForm;
import org.elchi.language.Word;
import org.elchi.reading.lexicon.Hit;
import org.elchi.reading.lexicon.Lexicon;

/** Finds the direct speech of a paragraph: between quotation marks, after a dash, or before a dash and a verb of speech. */
final class Speech {
    /**
     * Words of direct speech.
     *
     * @param begin first word said
     * @param end one past the last word said
     * @param from the opening mark, or {@code begin}
     * @param after one past the closing mark
     */
    record Region(int begin, int end, int from, int after) {}

    private static final int FEWEST_WORDS = 3;

    /** A reporting clause behind a dash is no longer than this. */
    private static final int MOST_WORDS = 10;

    private final List<Word> words;
    private final List<Hit> verbs;
    private final List<Region> regions = new ArrayList<>();
    private boolean openAtEnd;

    private Speech(List<Word> words, List<Hit> verbs) {
        this.words = words;
        this.verbs = verbs;
    }

    /**
     * The speech of a paragraph.
     *
     * @param open whether a quotation of the paragraph before was never closed
     * @param named whether the line before names who says all of it
     */
    static Speech find(List<Word> words, Lexicon lexicon, boolean open, boolean named) {
        boolean marks = words.stream().anyMatch(word -> opens(word) || closes(word) || dash(word));
        List<Hit> verbs = marks
                ? lexicon.find(words).stream()
                        .filter(hit ->
                                hit.is("speech") && !Set.of("press", "words").contains(hit.code()))
                        .toList()
                : List.of();
        Speech speech = new Speech(words, verbs);
        if (marks) {
            speech.quoted(open);
            speech.dashed();
        }
        if (named && speech.regions.isEmpty()) {
            speech.whole();
        }
        return speech;
    }

    Optional<Region> at(int word) {
        return regions.stream().filter(region -> region.from() == word).findFirst();
    }

    boolean openAtEnd() {
        return openAtEnd;
    }

    private static boolean opens(Word word) {
        return word.mark("«") || word.mark("\"");
    }

    private static boolean closes(Word word) {
        return word.mark("»") || word.mark("\"");
    }

    private static boolean dash(Word word) {
        return word.mark("–");
    }

    private void quoted(boolean open) {
        int begin = -1;
        int depth = 0;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (begin < 0 && opens(word) && !(open && i > 0 && word.mark("\"") && regions.isEmpty())) {
                begin = i;
                depth = 1;
            } else if (begin >= 0 && word.mark("«")) {
                depth++;
            } else if (begin >= 0 && closes(word) && !inner(begin, i) && --depth <= 0) {
                region(begin + 1, i, begin, i + 1);
                begin = -1;
            } else if (begin < 0 && closes(word) && regions.isEmpty() && (open || speechVerb(i + 1))) {
                region(0, i, 0, i + 1);
            }
        }
        if (begin >= 0
                && words.size() - begin > 2 * FEWEST_WORDS
                && (begin == 0 || before(begin).mark(":"))) {
            region(begin + 1, words.size(), begin, words.size());
            openAtEnd = true;
        }
    }

    /** Marks of another shape are inside those that a guillemet opened and one still to come closes. */
    private boolean inner(int begin, int at) {
        return words.get(begin).mark("«")
                && words.get(at).mark("\"")
                && words.subList(at, words.size()).stream()
                        .takeWhile(word -> !word.mark("«"))
                        .anyMatch(word -> word.mark("»"));
    }

    private Word before(int index) {
        return words.get(index - 1);
    }

    private void region(int begin, int end, int from, int after) {
        if (end > begin && spoken(begin, end, after)) {
            regions.add(new Region(begin, end, from, after));
        }
    }

    /** Tells speech from a title or a name in quotation marks. */
    private boolean spoken(int begin, int end, int after) {
        int count = 0;
        int capitals = 0;
        for (int i = begin; i < end; i++) {
            if (words.get(i).word()) {
                count++;
                capitals += words.get(i).shape().capital() ? 1 : 0;
            }
        }
        if (count < FEWEST_WORDS) {
            return false;
        }
        if (speechVerb(after)) {
            return true;
        }
        boolean title = capitals * 2 > count && count < 20;
        return !title
                && (closedSentence(begin, end) || finite(end) || colonBefore(begin) || alone(begin, after, count));
    }

    /** A whole paragraph between quotation marks, whatever its last word. */
    private boolean alone(int begin, int after, int count) {
        return begin <= 1
                && count >= 2 * FEWEST_WORDS
                && words.subList(after, words.size()).stream().noneMatch(Word::word);
    }

    private boolean colonBefore(int begin) {
        return begin >= 2 && words.get(begin - 2).mark(":");
    }

    private boolean closedSentence(int begin, int end) {
        for (int i = begin; i < end; i++) {
            Word word = words.get(i);
            if (word.mark(".") || word.mark("!") || word.mark("?")) {
                return true;
            }
        }
        return false;
    }

    private boolean finite(int end) {
        for (int i = end - 1; i >= 0; i--) {
            Word word = words.get(i);
            if (word.word()) {
                Reading best = word.best();
                return best.verb() && best.inflection().form() == VerbForm.FINITE;
            }
        }
        return false;
    }

    /** Whether a verb of speech follows, after marks only or within a few words. */
    private boolean speechVerb(int at) {
        int from = at;
        while (from < words.size()
                && !words.get(from).word()
                && !words.get(from).mark(".")) {
            from++;
        }
        int first = from;
        return verbs.stream().anyMatch(hit -> hit.begin() == first);
    }

    /** {@code – Speech, – said somebody.}, the same without the first dash, and {@code Somebody: – speech, – said.} */
    private void dashed() {
        int begin = -1;
        for (int i = 0; i < words.size(); i++) {
            if (dash(words.get(i)) && begin < 0 && (i == 0 || before(i).mark(":"))) {
                begin = i + 1;
            } else if (dash(words.get(i))
                    && i > FEWEST_WORDS
                    && pause(words.get(i - 1))
                    && (speechVerb(i + 1) || begin == 1 && speaker(i + 1))) {
                int from = Math.max(begin, 0);
                if (outside(from, i)) {
                    regions.add(
                            new Region(from, i - (words.get(i - 1).mark(",") ? 1 : 0), begin > 0 ? from - 1 : from, i));
                }
                begin = -1;
            }
        }
    }

    /** Whether somebody and a verb of speech make up the sentence that follows: <i>– Şahbaz Şərif soruşub.</i> */
    private boolean speaker(int from) {
        int end = from;
        while (end < words.size() && words.get(end).word()) {
            end++;
        }
        int last = end;
        boolean closed = end == words.size() || words.get(end).mark(".");
        return closed
                && last - from <= MOST_WORDS
                && verbs.stream().anyMatch(hit -> hit.begin() > from && hit.end() == last);
    }

    /** All of the paragraph, but for a dash before it. */
    private void whole() {
        int begin = dash(words.getFirst()) || words.getFirst().mark("-") ? 1 : 0;
        if (words.size() - begin > FEWEST_WORDS) {
            regions.add(new Region(begin, words.size(), 0, words.size()));
        }
    }

    private boolean outside(int from, int to) {
        return regions.stream().noneMatch(region -> region.from() < to && from < region.after());
    }

    private static boolean pause(Word word) {
        return word.mark(",") || word.mark(".") || word.mark("!") || word.mark("?") || word.mark("…");
    }
}
