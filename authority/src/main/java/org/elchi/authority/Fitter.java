package org.elchi.authority;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.elchi.language.Reading;
import org.elchi.language.Word;

/** Lays patterns on the words of one sentence. */
final class Fitter {
    private static final int INITIAL = 2;
    private static final double ALMOST = 0.9;

    private final List<Word> words;
    private final List<WordKeys> keys;

    Fitter(List<Word> words, List<WordKeys> keys) {
        this.words = words;
        this.keys = keys;
    }

    /** The pattern on the words from {@code begin} on, if it fits. */
    Optional<Fit> fit(Pattern pattern, int begin) {
        double score = pattern.score();
        int at = begin;
        int last = pattern.keys().size() - 1;
        for (int i = 0; i < last; i++) {
            if (!inner(pattern, keys.get(at), i)) {
                return Optional.empty();
            }
            if (pattern.coarse() && !keys.get(at).form(pattern.keys().get(i))) {
                score = Math.min(score, ALMOST);
            }
            at = next(pattern, at + 1, i + 1);
            if (at >= words.size()) {
                return Optional.empty();
            }
        }
        if (pattern.joint() && !joint(begin, at + 1)
                || pattern.coarse() && !capital(at) && !hyphen(at - 1) && father(at - 1) != 2) {
            return Optional.empty();
        }
        Optional<Reading> reading = keys.get(at).ending(pattern);
        if (reading.isEmpty()) {
            return Optional.empty();
        }
        double whole = pattern.coarse() && !keys.get(at).endsFinely(pattern) ? Math.min(score, ALMOST) : score;
        return Optional.of(withFather(new Fit(pattern, begin, at + 1, whole, reading.get())));
    }

    private static boolean inner(Pattern pattern, WordKeys word, int i) {
        String key = pattern.folded().get(i);
        return pattern.coarse() ? word.coarseForm(key) : word.inner(key);
    }

    /** The place of the next word of a name: past marks that may stand inside, and in a person's name past the father's. */
    private int next(Pattern pattern, int from, int i) {
        int at = pastMarks(pattern, from);
        if (!pattern.person() || at >= words.size() || !capital(at) || father(at) == 0) {
            return at;
        }
        boolean last = i == pattern.keys().size() - 1;
        boolean fits = last ? keys.get(at).ending(pattern).isPresent() : inner(pattern, keys.get(at), i);
        return fits ? at : pastMarks(pattern, at + father(at));
    }

    private int pastMarks(Pattern pattern, int from) {
        int at = from;
        while (at < words.size()
                && (hyphen(at)
                        || dot(at)
                        || words.get(at).mark(",") && pattern.listing()
                        || closing(at) && pattern.quoted())) {
            at++;
        }
        return at;
    }

    private boolean closing(int at) {
        return words.get(at).mark("»")
                || words.get(at).mark("”")
                || words.get(at).mark("\"");
    }

    private boolean joint(int begin, int end) {
        return IntStream.range(begin, end).anyMatch(this::hyphen);
    }

    /** The dot of an initial. */
    private boolean dot(int at) {
        return words.get(at).mark(".") && at > 0 && words.get(at - 1).given().length() <= INITIAL;
    }

    /** A mark that may or may not stand inside a name. */
    boolean hyphen(int at) {
        return words.get(at).mark("-")
                || words.get(at).mark("–")
                || words.get(at).mark("+");
    }

    /** How many words a father's name takes here: 2 for <i>Shuhrat oʻgʻli</i>, 0 for none. */
    private int father(int at) {
        if (at + 1 < words.size() && keys.get(at + 1).fathers()) {
            return 2;
        }
        return keys.get(at).father() ? 1 : 0;
    }

    /** <i>Тоқаев Қасым-Жомарт Кемелұлы</i>: the father's name at the end bears the endings. */
    private Fit withFather(Fit fit) {
        int at = fit.end();
        if (!fit.pattern().person() || fit.pattern().single() || at >= words.size() || !capital(at)) {
            return fit;
        }
        if (father(at) == 2) {
            return new Fit(
                    fit.pattern(),
                    fit.begin(),
                    at + 2,
                    fit.score(),
                    words.get(at + 1).best());
        }
        return keys.get(at)
                .fathersReading()
                .map(reading -> new Fit(fit.pattern(), fit.begin(), at + 1, fit.score(), reading))
                .orElse(fit);
    }

    private boolean capital(int at) {
        return words.get(at).shape().capital();
    }
}
