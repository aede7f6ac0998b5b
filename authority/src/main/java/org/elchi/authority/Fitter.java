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
    private final Patronymics patronymics;

    Fitter(List<Word> words, List<WordKeys> keys, Patronymics patronymics) {
        this.words = words;
        this.keys = keys;
        this.patronymics = patronymics;
    }

    /** The pattern on the words from {@code begin} on, if it fits. */
    Optional<Fit> fit(Pattern pattern, int begin) {
        boolean coarse = pattern.person() && !pattern.single();
        double score = pattern.score();
        int at = begin;
        int last = pattern.keys().size() - 1;
        for (int i = 0; i < last; i++) {
            String key = pattern.keys().get(i);
            if (!inner(pattern, keys.get(at), key)) {
                return Optional.empty();
            }
            score = Math.min(score, same(pattern, keys.get(at), key, coarse));
            at = next(pattern, at + 1, pattern.keys().get(i + 1), i + 1 == last);
            if (at >= words.size()) {
                return Optional.empty();
            }
        }
        String key = pattern.keys().get(last);
        if (coarse && !capital(at) && !hyphen(at - 1) && father(at - 1) != 2) {
            return Optional.empty();
        }
        double whole = Math.min(score, same(pattern, keys.get(at), key, coarse));
        int end = at + 1;
        if (pattern.joint() && !joint(begin, end)) {
            return Optional.empty();
        }
        return ending(pattern, keys.get(at), key)
                .map(reading -> withFather(new Fit(pattern, begin, end, whole, reading)));
    }

    private static Optional<Reading> ending(Pattern pattern, WordKeys word, String key) {
        boolean coarse = pattern.person() && !pattern.single();
        return word.ending(pattern, coarse ? Folding.coarse(key) : key, coarse);
    }

    private static boolean inner(Pattern pattern, WordKeys word, String key) {
        return pattern.person() ? word.form(Folding.coarse(key), true) : word.inner(key);
    }

    private static double same(Pattern pattern, WordKeys word, String key, boolean coarse) {
        return !coarse || word.ending(pattern, key, false).isPresent() ? 1 : ALMOST;
    }

    /** The place of the next word of a name: past marks that may stand inside, and in a person's name past the father's. */
    private int next(Pattern pattern, int from, String key, boolean last) {
        int at = pastMarks(pattern, from);
        if (!pattern.person() || at >= words.size() || !capital(at)) {
            return at;
        }
        boolean fits = last ? ending(pattern, keys.get(at), key).isPresent() : inner(pattern, keys.get(at), key);
        return fits ? at : pastMarks(pattern, at + father(at));
    }

    private int pastMarks(Pattern pattern, int from) {
        int at = from;
        while (at < words.size() && (hyphen(at) || dot(at) || words.get(at).mark(",") && pattern.listing())) {
            at++;
        }
        return at;
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
        if (at + 1 < words.size() && keys.get(at + 1).forms().stream().anyMatch(patronymics::second)) {
            return 2;
        }
        return keys.get(at).forms().stream().anyMatch(patronymics::whole) ? 1 : 0;
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
        return words.get(at).readings().stream()
                .filter(reading -> keys.get(at).stem(reading).stream().anyMatch(patronymics::whole))
                .findFirst()
                .map(reading -> new Fit(fit.pattern(), fit.begin(), at + 1, fit.score(), reading))
                .orElse(fit);
    }

    private boolean capital(int at) {
        return words.get(at).shape().capital();
    }
}
