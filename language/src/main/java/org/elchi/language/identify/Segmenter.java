package org.elchi.language.identify;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elchi.language.Span;
import org.elchi.language.Tongue;
import org.elchi.language.identify.internal.Model;
import org.elchi.language.identify.internal.Words;

/**
 * Cuts a text into stretches of one language each: the cheapest way through its words, where a word costs what it tells against the
 * language, and a change of language costs more within a clause than at a quotation mark or the end of a sentence.
 */
final class Segmenter {
    private static final String MARKS = ".!?…:;«»“”„‟\"‹›()[]{}|•—–؟۔؛";
    private static final double CHANGE = 14;
    private static final double CHANGE_AT_MARK = 5;
    private static final double OTHER_SCRIPT = 3;
    private static final double COSTLIEST_WORD = 7;
    private static final double POSSIBLE = 0.2;

    private final Identifier identifier;
    private final CharSequence text;
    private final Words words = new Words();
    private final boolean[] marked;
    private final List<Tongue> tongues = new ArrayList<>();
    private double[][] costs = new double[0][];

    Segmenter(Identifier identifier, CharSequence text) {
        this.identifier = identifier;
        this.text = text;
        words.read(text, 0, text.length());
        this.marked = new boolean[words.count()];
        for (int word = 0; word < marked.length; word++) {
            marked[word] = word == 0 || mark(words.until(word - 1), words.begin(word));
        }
    }

    List<Segment> segments() {
        if (words.count() == 0) {
            return List.of();
        }
        weigh();
        return joined(path());
    }

    private boolean mark(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n' || MARKS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Finds which languages there can be, and what each word costs in each. */
    private void weigh() {
        Map<Tongue, Integer> possible = new LinkedHashMap<>();
        Map<UnicodeScript, Scores> scores = new LinkedHashMap<>();
        for (int from = 0; from < marked.length; ) {
            int to = from + 1;
            while (to < marked.length && !marked[to]) {
                to++;
            }
            possible(from, to, possible, scores);
            from = to;
        }
        tongues.addAll(possible.keySet());
        costs = new double[words.count()][tongues.size()];
        double[] likely = new double[Byte.MAX_VALUE];
        for (int word = 0; word < costs.length; word++) {
            UnicodeScript script = words.scriptOf(word);
            String code = identifier.code(script);
            Optional<Model> model = identifier.model(script);
            if (model.isPresent()) {
                Scores score = scores.computeIfAbsent(script, s -> new Scores(model.get(), code));
                score.clear();
                score.add(words, word);
                score.likelihoods(likely, 0);
            }
            for (int i = 0; i < tongues.size(); i++) {
                Tongue tongue = tongues.get(i);
                if (!tongue.script().equals(code)) {
                    costs[word][i] = OTHER_SCRIPT;
                } else if (model.isPresent()) {
                    int language = model.get().languages().indexOf(tongue.language());
                    costs[word][i] = language < 0 ? OTHER_SCRIPT : Math.min(COSTLIEST_WORD, -likely[language]);
                }
            }
        }
    }

    /** Adds the languages that the words between two marks can be in. */
    private void possible(int from, int to, Map<Tongue, Integer> possible, Map<UnicodeScript, Scores> scores) {
        scores.values().forEach(Scores::clear);
        for (int word = from; word < to; word++) {
            UnicodeScript script = words.scriptOf(word);
            Optional<Model> model = identifier.model(script);
            if (model.isPresent()) {
                scores.computeIfAbsent(script, s -> new Scores(model.get(), identifier.code(s)))
                        .add(words, word);
            } else {
                possible.merge(identifier.without(script), 1, Integer::sum);
            }
        }
        for (Scores score : scores.values()) {
            if (!score.isEmpty()) {
                score.candidates().stream()
                        .filter(candidate -> candidate.probability() >= POSSIBLE)
                        .forEach(candidate -> possible.merge(candidate.tongue(), 1, Integer::sum));
            }
        }
    }

    /** The language of each word on the cheapest way through all. */
    private int[] path() {
        int size = tongues.size();
        int[][] before = new int[costs.length][size];
        double[] cost = costs[0].clone();
        for (int word = 1; word < costs.length; word++) {
            int cheapest = 0;
            for (int i = 1; i < size; i++) {
                cheapest = cost[i] < cost[cheapest] ? i : cheapest;
            }
            double change = cost[cheapest] + (marked[word] ? CHANGE_AT_MARK : CHANGE);
            double[] next = new double[size];
            for (int i = 0; i < size; i++) {
                before[word][i] = cost[i] <= change ? i : cheapest;
                next[i] = Math.min(cost[i], change) + costs[word][i];
            }
            cost = next;
        }
        int[] path = new int[costs.length];
        for (int i = 1; i < size; i++) {
            path[path.length - 1] = cost[i] < cost[path[path.length - 1]] ? i : path[path.length - 1];
        }
        for (int word = path.length - 1; word > 0; word--) {
            path[word - 1] = before[word][path[word]];
        }
        return path;
    }

    private List<Segment> joined(int[] path) {
        List<Segment> segments = new ArrayList<>();
        int previous = 0;
        for (int from = 0; from < path.length; ) {
            int to = from + 1;
            while (to < path.length && path[to] == path[from]) {
                to++;
            }
            int begin = opened(words.begin(from), previous);
            int end = closed(words.until(to - 1), to < path.length ? words.begin(to) : text.length());
            segments.add(segment(new Span(begin, end), tongues.get(path[from])));
            previous = end;
            from = to;
        }
        return segments;
    }

    /** With the marks that stand right before. */
    private int opened(int begin, int least) {
        int opened = begin;
        while (opened > least && text.charAt(opened - 1) > ' ') {
            opened--;
        }
        return opened;
    }

    /** With the marks that stand right after. */
    private int closed(int end, int most) {
        int closed = end;
        while (closed < most && text.charAt(closed) > ' ') {
            closed++;
        }
        return closed;
    }

    private Segment segment(Span span, Tongue tongue) {
        double probability = identifier.rank(text.subSequence(span.begin(), span.end())).stream()
                .filter(candidate -> candidate.tongue().equals(tongue))
                .mapToDouble(Candidate::probability)
                .sum();
        return new Segment(span, tongue, probability);
    }
}
