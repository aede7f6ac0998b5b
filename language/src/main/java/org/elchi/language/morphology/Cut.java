package org.elchi.language.morphology;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts one form in all ways that order and sounds of the endings allow. */
final class Cut {
    private static final int PER_ENDING = 8;

    /** Endings taken off so far, the innermost first. */
    private record Chain(Place.Step step, int at, @Nullable Chain outer) {}

    private record Word(char[] letters, int end, boolean softNoun, boolean softVerb) {
        boolean softened() {
            return softNoun || softVerb;
        }
    }

    private final Morphology morphology;
    private final Sounds sounds;
    private final String form;
    private final boolean lenient;
    private final List<Split> splits = new ArrayList<>();
    private List<String> closing = List.of();
    private String wanted = "";

    /** @param lenient whether any sounds may meet: after figures and abbreviations, which are written otherwise than spoken */
    Cut(Morphology morphology, String form, boolean lenient) {
        this.morphology = morphology;
        this.sounds = morphology.sounds();
        this.form = form;
        this.lenient = lenient;
    }

    List<Split> splits() {
        for (Place place : morphology.places()) {
            for (List<String> reads : place.reads()) {
                closing = reads;
                walk(place, new Word(form.toCharArray(), form.length(), false, false), null);
            }
        }
        return splits;
    }

    /** The ways in which the whole form is nothing but endings that follow a place. */
    List<Split> endings(String place) {
        wanted = place;
        return splits();
    }

    private void walk(Place place, Word word, @Nullable Chain chain) {
        if (wanted.isEmpty()) {
            if (place.name().equals(Morphology.NOUN) && (!word.softVerb || word.softNoun)
                    || place.name().equals(Morphology.VERB) && (!word.softNoun || word.softVerb)) {
                emit(place.name(), word, chain, false);
            }
        } else if (word.end == 0) {
            if (place.name().equals(wanted) && chain != null) {
                emit(place.name(), word, chain, false);
            }
            return;
        }
        Place.Branch branch = place.endings();
        for (int i = word.end - 1; i >= (wanted.isEmpty() ? 1 : 0); i--) {
            branch = branch.next(word.letters[i]);
            if (branch == null) {
                return;
            }
            for (Place.Written written : branch.here()) {
                take(written, word, i, chain);
            }
        }
    }

    private void take(Place.Written written, Word word, int at, @Nullable Chain chain) {
        if (!stands(written, word, at)) {
            if (loan(written, word, at)) {
                loans(word, at, new Chain(written.step(), at, chain));
            }
            return;
        }
        Chain longer = new Chain(written.step(), at, chain);
        Place from = written.step().from();
        if (written.form().taken() != 0) {
            walk(from, new Word(with(word, at, written.form().taken()), at + 1, false, false), longer);
            return;
        }
        walk(from, new Word(word.letters, at, false, false), longer);
        if (at > 1 && sounds.vocalic(word.letters[at])) {
            char soft = word.letters[at - 1];
            harden(from, word, at, longer, soft, false);
            harden(from, word, at, longer, soft, true);
        }
    }

    /** A stem whose endings do not follow its last vowel, with its last letter as it is and hard. */
    private void loans(Word word, int at, Chain chain) {
        emit(Morphology.NOUN, new Word(word.letters, at, false, false), chain, true);
        if (at > 1 && sounds.vocalic(word.letters[at])) {
            for (char hard : morphology.hardened(word.letters[at - 1], false)) {
                char[] letters = word.letters.clone();
                letters[at - 1] = hard;
                emit(Morphology.NOUN, new Word(letters, at, true, false), chain, true);
            }
        }
    }

    private void harden(Place from, Word word, int at, Chain chain, char soft, boolean verb) {
        for (char hard : morphology.hardened(soft, verb)) {
            char[] letters = word.letters.clone();
            letters[at - 1] = hard;
            walk(from, new Word(letters, at, !verb, verb), chain);
        }
    }

    private static char[] with(Word word, int at, char letter) {
        char[] letters = java.util.Arrays.copyOf(word.letters, Math.max(word.letters.length, at + 1));
        letters[at] = letter;
        return letters;
    }

    private boolean stands(Place.Written written, Word word, int at) {
        if (lenient || at == 0) {
            return true;
        }
        long last = sounds.bit(sounds.last(word.letters, at));
        char taken = written.form().taken();
        int harmony = sounds.silent(taken) ? sounds.harmony(taken) : morphology.harmony(word.letters, at);
        return last == 0
                || fits(written, harmony, last)
                || taken != 0 && fits(written, morphology.harmony(with(word, at, taken), at + 1), last);
    }

    private static boolean fits(Place.Written written, int harmony, long last) {
        return (written.form().stems()[harmony + 1] & last) != 0;
    }

    private boolean loan(Place.Written written, Word word, int at) {
        int harmony = sounds.harmony(word.letters, at);
        if (!wanted.isEmpty()
                || !written.step().from().name().equals(Morphology.NOUN)
                || !morphology.loan(harmony, word.letters[at - 1])) {
            return false;
        }
        return (written.form().stems()[sounds.twin(harmony) + 1] & sounds.bit(word.letters[at - 1])) != 0;
    }

    private void emit(String start, Word word, @Nullable Chain chain, boolean loan) {
        List<String> says = new ArrayList<>();
        int cost = 0;
        int endings = 0;
        long cuts = 0;
        for (Chain link = chain; link != null; link = link.outer) {
            says.addAll(link.step.ending().says());
            says.addAll(link.step.to().adds());
            cost += PER_ENDING + link.step.ending().cost();
            endings++;
            cuts |= link.at < Long.SIZE ? 1L << link.at : 0;
        }
        says.addAll(closing);
        boolean beforeVowel = chain != null && chain.at < word.letters.length && sounds.vowel(form.charAt(chain.at));
        cost += endings == 0 && !closing.isEmpty() ? 25 : 0;
        splits.add(new Split(
                new String(word.letters, 0, word.end),
                start,
                says,
                cost,
                endings,
                cuts,
                beforeVowel,
                word.softened(),
                loan));
    }
}
