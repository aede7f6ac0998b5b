package org.elchi.language;

import java.util.ArrayList;
import java.util.List;

/** Puts the readings of each word into the order that its neighbours make likely. */
final class Choice {
    private Choice() {}

    static List<Word> inContext(List<Word> words) {
        List<Word> chosen = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            chosen.add(word.readings().size() < 2 ? word : ordered(word, i == 0 ? null : chosen.get(i - 1), words, i));
        }
        return chosen;
    }

    private static Word ordered(Word word, @org.jspecify.annotations.Nullable Word before, List<Word> words, int at) {
        int best = 0;
        int bestCost = Integer.MAX_VALUE;
        boolean closes = closes(words, at);
        for (int i = 0; i < word.readings().size(); i++) {
            int cost = i * 2 + cost(word.readings().get(i), before, closes);
            if (cost < bestCost) {
                best = i;
                bestCost = cost;
            }
        }
        if (best == 0) {
            return word;
        }
        List<Reading> readings = new ArrayList<>(word.readings());
        readings.addFirst(readings.remove(best));
        return new Word(word.span(), word.given(), word.form(), word.shape(), word.spaced(), readings);
    }

    private static int cost(Reading reading, @org.jspecify.annotations.Nullable Word before, boolean closes) {
        Inflection inflection = reading.inflection();
        int cost = reading.known() ? 0 : 40;
        boolean finite = inflection.form() == VerbForm.FINITE;
        if (finite) {
            cost += closes ? -6 : 5;
        }
        boolean bareBefore = before != null && before.word() && nominal(before.best());
        if (inflection.kase() == Case.ACC && bareBefore || inflection.possessor() == Person.P3 && !bareBefore) {
            cost += 3;
        }
        return cost;
    }

    /** A noun or name that a possessed noun can follow: bare or genitive. */
    private static boolean nominal(Reading reading) {
        Case kase = reading.inflection().kase();
        boolean noun = reading.pos() == PartOfSpeech.NOUN || reading.pos() == PartOfSpeech.NAME || reading.pos() == PartOfSpeech.PRONOUN
                || reading.inflection().form() == VerbForm.VERBAL_NOUN;
        return noun && (kase == Case.GEN || kase == Case.NOM && reading.inflection().possessor() == Person.NONE)
                || reading.pos() == PartOfSpeech.ADJECTIVE && kase == Case.NOM;
    }

    /** Whether the clause ends after a word: at the sentence's end or before a mark. */
    private static boolean closes(List<Word> words, int at) {
        if (at + 1 == words.size()) {
            return true;
        }
        Word next = words.get(at + 1);
        return next.shape() == Word.Shape.MARK && !next.mark("-") && !next.mark("(") && !next.mark("«");
    }
}
