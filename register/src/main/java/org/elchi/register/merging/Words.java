package org.elchi.register.merging;

import java.util.Optional;
import org.elchi.register.record.Gist;
import org.elchi.register.record.Telling;

/** Compares quoted words in any two languages by what {@link Wording} marks in them; a short version may be part of a longer one. */
record Words() implements Measure<Words.Said> {
    private static final int NAME = 30;
    private static final int LONG = 20;
    private static final int SHORT = 10;
    private static final int LESS = 5;

    /** The marks of the words. */
    record Said(String[] words, String[] meanings, String[] names, String[] figures, int weight) {}

    @Override
    public Optional<Said> prepared(Telling telling) {
        String[] words = Sorted.of(telling.gist().values(Gist.WORD));
        String[] meanings = Sorted.of(telling.gist().values(Gist.MEANING));
        String[] names = Sorted.of(telling.gist().values(Gist.NAMED));
        String[] figures = Sorted.of(telling.gist().values(Gist.FIGURE));
        int weight = NAME * (names.length + figures.length) + LONG * meanings.length;
        for (String word : words) {
            weight += weight(word);
        }
        return weight == 0 ? Optional.empty() : Optional.of(new Said(words, meanings, names, figures, weight));
    }

    private static int weight(String word) {
        return word.length() > 2 ? LONG : SHORT;
    }

    @Override
    public Outcome compared(Said one, Said other) {
        int shared = shared(one, other);
        int share = 100 * shared / Math.min(one.weight, other.weight);
        int figures = Sorted.shared(one.figures, other.figures);
        if (one.figures.length > 0 && other.figures.length > 0 && figures == 0) {
            return Outcome.DIFFER;
        }
        return share >= 60 && shared >= 40
                ? Outcome.EQUAL
                : share >= 40 && shared >= 30
                        ? Outcome.NEAR
                        : share >= 25 && shared >= 20 ? Outcome.PARTLY : share >= 15 ? Outcome.WEAK : Outcome.DIFFER;
    }

    private static int shared(Said one, Said other) {
        int shared = NAME * (Sorted.shared(one.names, other.names) + Sorted.shared(one.figures, other.figures))
                + LONG * Sorted.shared(one.meanings, other.meanings);
        int i = 0;
        int j = 0;
        while (i < one.words.length && j < other.words.length) {
            String own = one.words[i];
            String their = other.words[j];
            boolean same = own.startsWith(their) || their.startsWith(own);
            shared += same ? Math.min(weight(own), weight(their)) - (own.equals(their) ? 0 : LESS) : 0;
            int order = own.compareTo(their);
            i += same || order < 0 ? 1 : 0;
            j += same || order > 0 ? 1 : 0;
        }
        return shared;
    }
}
