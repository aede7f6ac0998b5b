package org.elchi.authority.tagging;

import java.util.List;
import org.elchi.language.Case;
import org.elchi.language.PartOfSpeech;
import org.elchi.language.Person;
import org.elchi.language.Reading;
import org.elchi.language.VerbForm;
import org.elchi.language.Word;
import org.elchi.language.alphabet.Letters;
import org.elchi.language.ranking.Hash;
import org.elchi.language.ranking.Traits;

/** What is known of one token without its neighbours; names are hashes, 0 is nothing. Immutable, shared between sentences. */
final class Clues {
    private static final int READINGS = 5;
    private static final int AFFIX = 5;

    final Word.Shape kind;
    final long form;
    final long lemma;
    final long[] lemmas;
    final long[] prefixes;
    final long[] suffixes;
    final long[] stemEnds;
    final long shape;
    final long ending;
    final long pos;
    final long known;
    final long[] listed;
    final long listedAll;
    final long[] heads;
    final long headsAll;
    final boolean capital;
    final boolean binds;
    final boolean finite;
    final boolean possessed;
    final boolean mark;
    final boolean opens;
    final boolean closes;
    final boolean straight;
    final boolean comma;

    Clues(Word word, Lists names, Lists headNouns) {
        List<Reading> readings = word.readings();
        kind = word.shape();
        form = Hash.of(word.form());
        mark = readings.isEmpty();
        shape = Hash.of(shape(word));
        capital = word.shape().capital();
        opens = word.mark("«");
        closes = word.mark("»");
        straight = word.mark("\"");
        comma = word.mark(",");
        prefixes = affixes(word.form(), true);
        suffixes = affixes(word.form(), false);
        int listedBits = mark ? 0 : names.ofAny(word);
        listed = hashes(names.names(listedBits));
        listedAll = listedBits == 0 ? 0 : Hash.of(names.names(listedBits).toString());
        if (mark) {
            lemma = form;
            lemmas = new long[0];
            ending = form;
            pos = form;
            known = 0;
            heads = new long[0];
            headsAll = 0;
            stemEnds = new long[0];
            binds = false;
            finite = false;
            possessed = false;
            return;
        }
        Reading best = word.best();
        lemma = Hash.of(best.lemma());
        lemmas = readings.stream()
                .limit(READINGS)
                .map(Reading::lemma)
                .distinct()
                .skip(1)
                .mapToLong(Hash::of)
                .toArray();
        Traits traits = Traits.of(best);
        ending = Hash.of(traits.coarse());
        pos = Hash.of(traits.pos());
        known = Hash.of(known(word));
        int headBits = headNouns.of(best.lemma());
        for (Reading reading : readings) {
            headBits |= reading.known() && reading.pos() == PartOfSpeech.NOUN ? headNouns.of(reading.lemma()) : 0;
        }
        heads = hashes(headNouns.names(headBits));
        headsAll = headBits == 0 ? 0 : Hash.of(headNouns.names(headBits).toString());
        possessed =
                best.inflection().possessor() == Person.P3 || best.inflection().possessor() == Person.P3PL;
        binds = binds(best);
        finite = best.inflection().form() == VerbForm.FINITE;
        stemEnds = affixes(best.lemma(), false);
    }

    /** Whether a word may stand before the head of its phrase: no verb of a clause, bare or in the genitive. */
    private static boolean binds(Reading best) {
        Case kase = best.inflection().kase();
        return best.inflection().attributive()
                || (best.inflection().form() == VerbForm.NONE
                                || best.inflection().form() == VerbForm.VERBAL_NOUN)
                        && (kase == Case.NOM || kase == Case.NONE || kase == Case.GEN);
    }

    private static String known(Word word) {
        boolean name = false;
        boolean other = false;
        boolean guess = false;
        for (Reading reading : word.readings()) {
            name |= reading.known() && reading.pos() == PartOfSpeech.NAME;
            other |= reading.known() && reading.pos() != PartOfSpeech.NAME;
            guess |= !reading.known();
        }
        return (name ? "name" : "") + (other ? "other" : "") + (guess ? "guess" : "") + word.shape();
    }

    /** Runs of capitals, small letters and figures: {@code Xx-Xx}, {@code X-x}, {@code d}; apostrophes say nothing. */
    private static String shape(Word word) {
        StringBuilder shape = new StringBuilder();
        String given = word.given();
        for (int i = 0; i < given.length() && shape.length() < 8; i++) {
            char c = given.charAt(i);
            char sign = Character.isUpperCase(c) ? 'X' : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? 'd' : c;
            boolean twice = shape.length() > 1
                    && shape.charAt(shape.length() - 1) == sign
                    && shape.charAt(shape.length() - 2) == sign;
            boolean run = !shape.isEmpty() && shape.charAt(shape.length() - 1) == sign && sign != 'X';
            if (!run && !twice && !Letters.apostrophe(c)) {
                shape.append(sign);
            }
        }
        return shape.toString();
    }

    private static long[] affixes(String form, boolean front) {
        long[] affixes = new long[Math.clamp(form.length() - 1L, 0, AFFIX)];
        for (int i = 0; i < affixes.length; i++) {
            affixes[i] = Hash.of(front ? form.substring(0, i + 1) : form.substring(form.length() - i - 1));
        }
        return affixes;
    }

    private static long[] hashes(List<String> names) {
        return names.stream().mapToLong(Hash::of).toArray();
    }
}
