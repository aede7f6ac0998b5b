package org.elchi.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the readings of each word into the order that its neighbours make likely. */
final class Choice {
    private static final int ELSEWHERE = 5;
    private static final int PAUSE = 9;
    private static final int END = 14;
    private static final int LEADS = 8;

    private Choice() {}

    /** @param costs of the readings of each word, in their order */
    static void inContext(List<Word> words, List<int[]> costs) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).readings().size() > 1) {
                words.set(i, ordered(words, i, costs.get(i)));
            }
        }
    }

    private static Word ordered(List<Word> words, int at, int[] costs) {
        Word word = words.get(at);
        Word before = at == 0 ? null : words.get(at - 1);
        int closing = closing(words, at);
        int best = 0;
        int bestCost = Integer.MAX_VALUE;
        for (int i = 0; i < costs.length; i++) {
            int cost = costs[i] + cost(word, word.readings().get(i), before, closing);
            if (cost < bestCost) {
                best = i;
                bestCost = cost;
            }
        }
        return best == 0 ? word : with(word, best);
    }

    private static Word with(Word word, int best) {
        List<Reading> readings = new ArrayList<>(word.readings());
        readings.addFirst(readings.remove(best));
        return new Word(word.span(), word.given(), word.form(), word.shape(), word.spaced(), readings);
    }

    private static int cost(Word word, Reading reading, @Nullable Word before, int closing) {
        Inflection inflection = reading.inflection();
        int cost = 0;
        boolean finite = inflection.form() == VerbForm.FINITE;
        if (finite) {
            cost += ELSEWHERE - closing;
        }
        if (closing == END && leads(reading.pos())) {
            cost += LEADS;
        }
        boolean bareBefore = before != null && before.word() && nominal(before.best());
        boolean object = inflection.kase() == Case.ACC && inflection.possessor() == Person.NONE;
        boolean owned = inflection.kase() == Case.NOM && inflection.possessor() == Person.P3;
        if ((object && bareBefore || owned && !bareBefore) && both(word, reading)) {
            cost += 3;
        }
        return cost;
    }

    /** Whether the same stem is read as an object and as owned: Turkish <i>evi</i>, "the house" or "its house". */
    private static boolean both(Word word, Reading reading) {
        return word.readings().stream()
                .anyMatch(other -> other.lemma().equals(reading.lemma())
                        && other.pos() == reading.pos()
                        && other.inflection().kase() != reading.inflection().kase()
                        && (other.inflection().kase() == Case.ACC
                                || other.inflection().possessor() == Person.P3));
    }

    /** Words that lead over to another and so do not close a sentence. */
    private static boolean leads(PartOfSpeech pos) {
        return pos == PartOfSpeech.POSTPOSITION || pos == PartOfSpeech.CONJUNCTION || pos == PartOfSpeech.DETERMINER;
    }

    /** A noun or name that a possessed noun can follow: bare or genitive. */
    private static boolean nominal(Reading reading) {
        Case kase = reading.inflection().kase();
        boolean noun = reading.pos() == PartOfSpeech.NOUN
                || reading.pos() == PartOfSpeech.NAME
                || reading.pos() == PartOfSpeech.PRONOUN
                || reading.inflection().form() == VerbForm.VERBAL_NOUN;
        return noun
                        && (kase == Case.GEN
                                || kase == Case.NOM && reading.inflection().possessor() == Person.NONE)
                || reading.pos() == PartOfSpeech.ADJECTIVE && kase == Case.NOM;
    }

    /** How much likelier a finite verb is here than elsewhere: most at the sentence's end, less before any mark. */
    private static int closing(List<Word> words, int at) {
        if (at + 1 == words.size()) {
            return END;
        }
        Word next = words.get(at + 1);
        if (next.shape() != Word.Shape.MARK || next.mark("-") || next.mark("(") || next.mark("«")) {
            return 0;
        }
        boolean stop = next.mark(".")
                || next.mark("!")
                || next.mark("?")
                || next.mark("…")
                || next.mark("»")
                || next.mark("\"");
        return stop ? END : PAUSE;
    }
}
