package org.elchi.language.morphology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.elchi.language.Inflection;
import org.elchi.language.Mood;
import org.elchi.language.PartOfSpeech;
import org.elchi.language.Person;
import org.elchi.language.Reading;
import org.elchi.language.Word;

/** Reads single words: takes endings off from the end, wherever the sounds allow it, until a stem is left. */
public final class Analyser {
    private static final int MOST_GUESSES = 8;
    private static final int GUESS = 1000;
    private static final int UNKNOWN = 20;
    private static final String LOUD = "lnrmyv";
    private static final int WEAK = 30;
    private static final int UNLIKELY = 50;
    private static final int UNCHANGED = -3;
    private static final int INFLECTED = 15;
    private static final int UNLIKE_NAME = 30;
    private static final int LOAN = 6;

    private final Morphology morphology;
    private final Stems stems;

    public Analyser(Morphology morphology, Stems stems) {
        this.morphology = morphology;
        this.stems = stems;
    }

    /** Readings of a form in the common alphabet, the likeliest first; never empty. */
    public Ranking read(String form) {
        return read(form, Word.Shape.LOWER, true);
    }

    /** Readings of a form that stands in a text with these capitals. */
    public Ranking read(String form, Word.Shape shape) {
        return read(form, shape, !shape.capital());
    }

    private Ranking read(String form, Word.Shape shape, boolean anyName) {
        List<Split> splits = new Cut(morphology, form, false).splits();
        Ranked ranked = new Ranked();
        stems.irregular(form).forEach(reading -> ranked.add(reading, 0));
        splits.forEach(split -> known(split, ranked));
        if (ranked.empty() && shape.capital()) {
            new Cut(morphology, form, true).splits().forEach(split -> foreignName(split, ranked));
        }
        if (shape == Word.Shape.CAPITALISED && ranked.personal()) {
            ranked.add(new Reading(form, PartOfSpeech.NAME, Inflection.BARE, false), ranked.cheapest() - 1);
        }
        if (ranked.cheapest() >= UNLIKELY) {
            splits.forEach(split -> guess(split, shape, ranked));
        }
        if (ranked.empty()) {
            PartOfSpeech pos = shape.capital() ? PartOfSpeech.NAME : PartOfSpeech.NOUN;
            ranked.add(new Reading(form, pos, Inflection.BARE, false), GUESS);
        }
        if (shape == Word.Shape.LOWER) {
            ranked.namesLast();
        }
        return ranked.list(shape == Word.Shape.LOWER && !anyName);
    }

    /** Readings of a word whose last endings are set off by an apostrophe or hyphen. */
    public Ranking readApart(String stem, String ending, Word.Shape shape) {
        String form = stem + ending;
        Ranked ranked = new Ranked();
        for (Split split : new Cut(morphology, form, shape == Word.Shape.UPPER).splits()) {
            if (split.boundary(stem.length())) {
                known(split, ranked);
            }
        }
        int known = ranked.size();
        for (String place : List.of(Morphology.NOUN, Morphology.POSSESSED)) {
            for (Split split : new Cut(morphology, ending, true).endings(place)) {
                int cost = GUESS + split.cost() + (place.equals(Morphology.NOUN) ? 0 : 5);
                ranked.add(new Reading(stem, PartOfSpeech.NAME, features(split).inflection(), false), cost);
            }
        }
        if (known == 0) {
            new Analyser(morphology, stems)
                    .read(form, shape).readings().stream()
                            .filter(Reading::known)
                            .forEach(reading -> ranked.add(reading, 500));
        }
        if (ranked.empty()) {
            ranked.add(new Reading(stem, PartOfSpeech.NAME, Inflection.BARE, false), GUESS);
        }
        return ranked.list(false);
    }

    /** Readings of a Roman numeral: first of all the ordinal. */
    public Ranking roman(String form, int value) {
        Ranked ranked = new Ranked();
        ranked.add(new Reading(value + ".", PartOfSpeech.NUMERAL, Inflection.BARE, true), 0);
        ranked.add(new Reading(form, PartOfSpeech.NAME, Inflection.BARE, false), GUESS);
        return ranked.list(false);
    }

    /** Readings of figures with endings; the lemma of an ordinal closes with a full stop. */
    public Ranking number(String figures, String ending) {
        Ranked ranked = new Ranked();
        if (!ending.isEmpty()) {
            for (Split split : new Cut(morphology, ending, true).endings(Morphology.FIGURE)) {
                Features features = features(split);
                String lemma = features.ordinal() ? figures + "." : figures;
                ranked.add(new Reading(lemma, PartOfSpeech.NUMERAL, features.inflection(), true), split.cost());
            }
        }
        if (ranked.empty()) {
            ranked.add(new Reading(figures, PartOfSpeech.NUMERAL, Inflection.BARE, true), 0);
        }
        return ranked.list(false);
    }

    /** Whether a text can stand after figures as their endings, whole. */
    public boolean endings(String ending) {
        return new Cut(morphology, ending, true)
                .endings(Morphology.FIGURE).stream().anyMatch(split -> split.cost() < 40);
    }

    private void known(Split split, Ranked ranked) {
        boolean verb = split.start().equals(Morphology.VERB);
        for (Stems.Entry entry : stems.of(split.stem())) {
            fit(split, entry, verb, 0, ranked);
        }
        if (split.bare() || verb) {
            return;
        }
        String stem = split.stem();
        int length = stem.length();
        if (split.beforeVowel() && length > 2 && !split.softened()) {
            char last = stem.charAt(length - 1);
            if (last == stem.charAt(length - 2)) {
                stems.of(stem.substring(0, length - 1)).forEach(entry -> fit(split, entry, false, 5, ranked));
            } else if (!morphology.sounds().vowel(last) && !morphology.sounds().vowel(stem.charAt(length - 2))) {
                for (char dropped : morphology.drops().toCharArray()) {
                    String whole = stem.substring(0, length - 1) + dropped + last;
                    stems.of(whole).forEach(entry -> fit(split, entry, false, 5, ranked));
                }
            }
        }
    }

    /** Presses do not agree on which sounds a foreign name asks for: Kazakh <i>Тоқаевқа</i> beside <i>Тоқаевке</i>. */
    private void foreignName(Split split, Ranked ranked) {
        if (split.bare() || split.softened() || !split.start().equals(Morphology.NOUN)) {
            return;
        }
        stems.of(split.stem()).stream()
                .filter(entry -> entry.pos() == PartOfSpeech.NAME)
                .forEach(entry -> fit(split, entry, false, WEAK, ranked));
    }

    private void fit(Split split, Stems.Entry entry, boolean verb, int extra, Ranked ranked) {
        boolean marked = split.loan() && entry.loan();
        boolean harmonic = !split.loan() || marked || entry.pos() == PartOfSpeech.NAME || !morphology.marksLoans();
        if (verb != (entry.pos() == PartOfSpeech.VERB) || split.bare() && !entry.whole() || !harmonic) {
            return;
        }
        int cost = split.cost() + extra + entry.order() * 3 + (split.loan() && !marked ? LOAN : 0);
        switch (entry.pos()) {
            case CONJUNCTION, INTERJECTION, PUNCTUATION, SYMBOL -> {
                if (split.bare()) {
                    ranked.add(new Reading(entry.lemma(), entry.pos(), Inflection.NONE, true), cost + UNCHANGED);
                }
            }
            case PARTICLE, ADVERB, POSTPOSITION, DETERMINER -> {
                Inflection inflection =
                        split.bare() ? Inflection.NONE : features(split).inflection();
                int rare = split.bare() ? UNCHANGED : split.relational() ? 0 : split.predicative() ? 5 : INFLECTED;
                ranked.add(new Reading(entry.lemma(), entry.pos(), inflection, true), cost + rare);
            }
            case NOUN, NAME, ADJECTIVE, PRONOUN, NUMERAL, VERB -> {
                Features features = features(split);
                if (entry.pos() == PartOfSpeech.ADJECTIVE) {
                    cost += split.bare() ? 2 : split.predicative() ? 0 : 8;
                }
                if (features.ordinal() && entry.pos() != PartOfSpeech.NUMERAL) {
                    cost += 2 * INFLECTED;
                }
                String lemma = features.ordinal() ? entry.lemma() + "." : entry.lemma();
                ranked.add(new Reading(lemma, entry.pos(), features.inflection(), true), cost);
            }
        }
    }

    /** A stem that is not known has a vowel and three letters; long endings are likelier than the letters of a long stem. */
    private void guess(Split split, Word.Shape shape, Ranked ranked) {
        boolean verb = split.start().equals(Morphology.VERB);
        String stem = split.stem();
        boolean vowel = stem.chars().anyMatch(c -> morphology.sounds().vocalic((char) c));
        if (!split.bare() && (!vowel || stem.length() < 3)
                || verb && (split.bare() || shape.capital())
                || shape.capital() && split.personal()
                || split.relational()
                || split.loan() && !morphology.marksLoans()) {
            return;
        }
        int cost = UNKNOWN
                + stem.length() * 5
                + split.cost()
                + (verb ? 1 : 0)
                + softening(split, stem)
                + (split.bare() || !cluster(stem) ? 0 : 6)
                + (split.loan() ? LOAN : 0);
        if (shape.capital()) {
            cost += split.bare() ? 0 : morphology.namesApart() ? 30 : split.casesOnly() ? 0 : 15;
        }
        PartOfSpeech pos = verb ? PartOfSpeech.VERB : shape.capital() ? PartOfSpeech.NAME : PartOfSpeech.NOUN;
        ranked.add(new Reading(stem, pos, features(split).inflection(), false), cost);
    }

    /** Before a vowel a stem would rather end in the hard twin of its last letter, where the language softens that one as a rule. */
    private int softening(Split split, String stem) {
        char last = stem.charAt(stem.length() - 1);
        if (split.softened()) {
            return morphology.softened(stem, false) == last ? 8 : 0;
        }
        return split.beforeVowel() && !morphology.hardened(last, false).isEmpty() ? 3 : 0;
    }

    /** Two consonants at the end of a stem of which the last sounds louder: rarely a stem. */
    private boolean cluster(String stem) {
        int last = stem.length() - 1;
        return LOUD.indexOf(stem.charAt(last)) >= 0 && !morphology.sounds().vocalic(stem.charAt(last - 1));
    }

    private static Features features(Split split) {
        return new Features().say(split.says());
    }

    /** Readings with their costs; of equal ones the cheapest stays. */
    private static final class Ranked {
        private record Costed(Reading reading, int cost) {}

        private final Map<Reading, Costed> readings = new LinkedHashMap<>();

        void add(Reading reading, int cost) {
            readings.merge(reading, new Costed(reading, cost), (old, other) -> old.cost <= other.cost ? old : other);
        }

        int cheapest() {
            return readings.values().stream().mapToInt(Costed::cost).min().orElse(GUESS);
        }

        /** Whether the likeliest reading speaks of me and you, as reports seldom do. */
        boolean personal() {
            int cheapest = cheapest();
            return readings.values().stream()
                    .filter(costed -> costed.cost == cheapest)
                    .map(costed -> costed.reading.inflection())
                    .anyMatch(i -> i.possessor() == Person.P1SG
                            || i.possessor() == Person.P2SG
                            || i.mood() == Mood.IMPERATIVE
                            || i.mood() == Mood.OPTATIVE);
        }

        boolean empty() {
            return readings.isEmpty();
        }

        int size() {
            return readings.size();
        }

        /** A word without a capital is a name only where it is nothing else. */
        void namesLast() {
            readings.replaceAll((key, costed) -> costed.reading.pos() == PartOfSpeech.NAME
                    ? new Costed(costed.reading, costed.cost + UNLIKE_NAME)
                    : costed);
        }

        Ranking list(boolean withoutNames) {
            List<Costed> sorted = new ArrayList<>(readings.values());
            sorted.sort(Comparator.comparingInt(Costed::cost));
            if (withoutNames && sorted.stream().anyMatch(costed -> costed.reading.pos() != PartOfSpeech.NAME)) {
                sorted.removeIf(costed -> costed.reading.pos() == PartOfSpeech.NAME);
            }
            boolean guessed = !sorted.getFirst().reading.known();
            List<Costed> kept = guessed && sorted.size() > MOST_GUESSES ? sorted.subList(0, MOST_GUESSES) : sorted;
            return new Ranking(
                    kept.stream().map(Costed::reading).toList(),
                    kept.stream().mapToInt(Costed::cost).toArray());
        }
    }
}
