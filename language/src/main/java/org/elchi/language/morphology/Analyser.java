package org.elchi.language.morphology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.elchi.language.Inflection;
import org.elchi.language.PartOfSpeech;
import org.elchi.language.Reading;
import org.elchi.language.VerbForm;
import org.elchi.language.Word;

/** Reads single words: takes endings off from the end, wherever the sounds allow it, until a stem is left. */
public final class Analyser {
    private static final int MOST_GUESSES = 8;
    private static final int GUESS = 1000;

    private final Morphology morphology;
    private final Stems stems;

    public Analyser(Morphology morphology, Stems stems) {
        this.morphology = morphology;
        this.stems = stems;
    }

    /** Readings of a form in the common alphabet, the likeliest first; never empty. */
    public List<Reading> read(String form) {
        return read(form, Word.Shape.LOWER, true);
    }

    /** Readings of a form that stands in a text with these capitals. */
    public List<Reading> read(String form, Word.Shape shape) {
        return read(form, shape, !shape.capital());
    }

    private List<Reading> read(String form, Word.Shape shape, boolean anyName) {
        List<Split> splits = new Cut(morphology, form, false).splits();
        Ranked ranked = new Ranked();
        stems.irregular(form).forEach(reading -> ranked.add(reading, 0));
        splits.forEach(split -> known(split, form, ranked));
        if (ranked.empty()) {
            splits.forEach(split -> guess(split, shape, ranked));
        }
        if (ranked.empty()) {
            PartOfSpeech pos = shape.capital() ? PartOfSpeech.NAME : PartOfSpeech.NOUN;
            ranked.add(new Reading(form, pos, Inflection.BARE, false), GUESS);
        }
        return ranked.list(shape == Word.Shape.LOWER && !anyName);
    }

    /** Readings of a word whose last endings are set off by an apostrophe or hyphen. */
    public List<Reading> readApart(String stem, String ending, Word.Shape shape) {
        String form = stem + ending;
        Ranked ranked = new Ranked();
        for (Split split : new Cut(morphology, form, shape == Word.Shape.UPPER).splits()) {
            if (split.boundary(stem.length())) {
                known(split, form, ranked);
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
            new Analyser(morphology, stems).read(form, shape).stream()
                    .filter(Reading::known)
                    .forEach(reading -> ranked.add(reading, 500));
        }
        if (ranked.empty()) {
            ranked.add(new Reading(stem, PartOfSpeech.NAME, Inflection.BARE, false), GUESS);
        }
        return ranked.list(false);
    }

    /** Readings of figures with endings; the lemma of an ordinal closes with a full stop. */
    public List<Reading> number(String figures, String ending) {
        Ranked ranked = new Ranked();
        if (!ending.isEmpty()) {
            for (Split split : new Cut(morphology, ending, true).endings(Morphology.NOUN)) {
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

    /** Whether a text can stand after a noun as its endings, whole. */
    public boolean endings(String ending) {
        return new Cut(morphology, ending, true)
                .endings(Morphology.NOUN).stream().anyMatch(split -> split.cost() < 40);
    }

    private void known(Split split, String form, Ranked ranked) {
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

    private void fit(Split split, Stems.Entry entry, boolean verb, int extra, Ranked ranked) {
        if (verb != (entry.pos() == PartOfSpeech.VERB) || split.bare() && !entry.whole()) {
            return;
        }
        int cost = split.cost() + extra + entry.order() * 3;
        switch (entry.pos()) {
            case CONJUNCTION, PARTICLE, INTERJECTION, PUNCTUATION, SYMBOL -> {
                if (split.bare()) {
                    ranked.add(new Reading(entry.lemma(), entry.pos(), Inflection.NONE, true), cost);
                }
            }
            case ADVERB, POSTPOSITION, DETERMINER -> {
                Inflection inflection = split.bare() ? Inflection.NONE : features(split).inflection();
                ranked.add(new Reading(entry.lemma(), entry.pos(), inflection, true), split.bare() ? cost : cost + 15);
            }
            case NOUN, NAME, ADJECTIVE, PRONOUN, NUMERAL, VERB -> {
                Features features = features(split);
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
        if (!split.bare() && (!vowel || stem.length() < 3) || verb && (split.bare() || shape.capital())) {
            return;
        }
        int cost = GUESS + stem.length() * 5 + split.cost() + (verb ? 15 : 0);
        if (shape.capital()) {
            cost += split.bare() ? 0 : morphology.namesApart() ? 30 : split.casesOnly() ? 0 : 15;
        }
        PartOfSpeech pos = verb ? PartOfSpeech.VERB : shape.capital() ? PartOfSpeech.NAME : PartOfSpeech.NOUN;
        ranked.add(new Reading(stem, pos, features(split).inflection(), false), cost);
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

        boolean empty() {
            return readings.isEmpty();
        }

        int size() {
            return readings.size();
        }

        List<Reading> list(boolean withoutNames) {
            List<Costed> sorted = new ArrayList<>(readings.values());
            sorted.sort(Comparator.comparingInt(Costed::cost));
            List<Reading> list = new ArrayList<>(sorted.stream().map(Costed::reading).toList());
            boolean other = list.stream().anyMatch(reading -> reading.pos() != PartOfSpeech.NAME);
            if (withoutNames && other) {
                list.removeIf(reading -> reading.pos() == PartOfSpeech.NAME);
            }
            boolean guessed = !list.isEmpty() && !list.getFirst().known();
            return List.copyOf(guessed && list.size() > MOST_GUESSES ? list.subList(0, MOST_GUESSES) : list);
        }
    }

    /** Whether a reading is that of a clause's main verb. */
    static boolean finite(Reading reading) {
        return reading.inflection().form() == VerbForm.FINITE;
    }
}
