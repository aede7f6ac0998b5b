package org.elchi.authority;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.elchi.language.Case;
import org.elchi.language.Inflection;
import org.elchi.language.PartOfSpeech;
import org.elchi.language.Person;
import org.elchi.language.Reading;
import org.elchi.language.Word;

/** The skeletons of one word of a text: of the whole form, and of each lemma that it may be an inflection of. */
final class WordKeys {
    private static final Set<String> CLOSE = Set.of("i", "u", "si", "su");

    /** Cases with an ending. */
    private static final Set<Case> OBLIQUE = EnumSet.complementOf(EnumSet.of(Case.NOM, Case.NONE));

    /** Letters of the longest case ending, possession before it included. */
    private static final int ENDING = 5;

    /** Letters from which on a name with an apostrophe inside is no name with an ending set off. */
    private static final int LONG = 6;

    private record Stem(Set<String> keys, Set<String> coarse, Reading reading) {}

    private final Word word;
    private final Set<String> forms;
    private final Set<String> coarse;
    private final List<Stem> stems = new ArrayList<>();
    private final List<Pattern> candidates;
    private final boolean apart;
    private final boolean father;
    private final boolean fathers;
    private final Optional<Reading> fathersReading;

    WordKeys(Word word, Folding folding, Patronymics patronymics, Function<WordKeys, Set<Pattern>> candidates) {
        this.word = word;
        this.forms = folding.keys(word.form());
        this.coarse = coarse(forms);
        for (Reading reading : word.readings()) {
            if (!reading.verb()) {
                Set<String> keys = folding.keys(reading.lemma());
                stems.add(new Stem(keys, coarse(keys), reading));
            }
        }
        this.apart = word.given().indexOf('\'') > 0 || word.given().indexOf('’') > 0;
        this.father = forms.stream().anyMatch(patronymics::whole);
        this.fathers = forms.stream().anyMatch(patronymics::second)
                || stems.stream().anyMatch(stem -> stem.keys().stream().anyMatch(patronymics::second));
        this.fathersReading = stems.stream()
                .filter(stem -> stem.keys().stream().anyMatch(patronymics::whole))
                .map(Stem::reading)
                .findFirst();
        this.candidates = List.copyOf(candidates.apply(this));
    }

    private static Set<String> coarse(Set<String> keys) {
        return keys.stream().map(Folding::coarse).collect(Collectors.toUnmodifiableSet());
    }

    /** The patterns that may begin with this word. */
    List<Pattern> candidates() {
        return candidates;
    }

    Set<String> forms() {
        return forms;
    }

    /** Whether it is a father's name as it stands: <i>Кемелұлы</i>. */
    boolean father() {
        return father;
    }

    /** Whether it makes a father's name of the word before it: <i>oʻgʻli</i>. */
    boolean fathers() {
        return fathers;
    }

    /** All skeletons under which a pattern that begins with this word may stand. */
    void eachKey(Consumer<String> action) {
        forms.forEach(action);
        for (int cut = 1; apart && cut <= ENDING; cut++) {
            int end = cut;
            forms.stream()
                    .filter(form -> form.length() >= LONG + end)
                    .map(form -> form.substring(0, form.length() - end))
                    .forEach(action);
        }
        stems.forEach(
                stem -> stem.keys().stream().filter(key -> !forms.contains(key)).forEach(action));
    }

    /** The reading by which it is an inflection of a father's name. */
    Optional<Reading> fathersReading() {
        return fathersReading;
    }

    /** Whether the whole form has this skeleton. */
    boolean form(String key) {
        return forms.contains(key);
    }

    /** Whether the whole form has this coarse skeleton. */
    boolean coarseForm(String key) {
        return coarse.contains(key);
    }

    /** The reading that makes this word an inflection of a pattern's last one, the likeliest first. */
    Optional<Reading> ending(Pattern pattern) {
        return ending(pattern, pattern.last(), pattern.coarse());
    }

    /** Whether it is so, letter for letter. */
    boolean endsFinely(Pattern pattern) {
        return ending(pattern, pattern.keys().getLast(), false).isPresent();
    }

    private Optional<Reading> ending(Pattern pattern, String key, boolean roughly) {
        Optional<Reading> whole = whole(pattern, key, roughly);
        if (whole.isPresent()) {
            return whole;
        }
        if (pattern.possessive() && pattern.exact().isEmpty()) {
            for (Stem stem : stems) {
                if (possessed(stem, key)) {
                    return Optional.of(stem.reading());
                }
            }
        }
        boolean form = roughly ? coarse.contains(key) : forms.contains(key);
        if (form && exact(pattern.exact(), word.form()) && !(pattern.person() && apart)) {
            return Optional.of(new Reading(word.form(), PartOfSpeech.NAME, Inflection.BARE, false));
        }
        return pattern.exact().isEmpty() && (!pattern.single() || apart && key.length() >= LONG)
                ? behind(key, roughly ? coarse : forms)
                : Optional.empty();
    }

    /** A name's last word that the language takes for something else: <i>Altın Qıranın</i> is also "of him who breaks". */
    private Optional<Reading> behind(String key, Set<String> forms) {
        if (!longer(key, forms, ENDING)) {
            return Optional.empty();
        }
        for (Reading reading : word.readings()) {
            if (apart || OBLIQUE.contains(reading.inflection().kase())) {
                return Optional.of(reading);
            }
        }
        return Optional.empty();
    }

    /** Whether one of the forms is the key and at most so many letters more. */
    private static boolean longer(String key, Set<String> forms, int most) {
        for (String form : forms) {
            if (form.length() - key.length() <= most && form.startsWith(key)) {
                return true;
            }
        }
        return false;
    }

    /** A reading without a possessor comes first, unless the name may end in one. */
    private Optional<Reading> whole(Pattern pattern, String key, boolean roughly) {
        boolean bare = !pattern.possessive() || apart;
        Optional<Reading> second = Optional.empty();
        for (Stem stem : stems) {
            Set<String> keys = roughly ? stem.coarse() : stem.keys();
            if (keys.contains(key) && exact(pattern.exact(), stem.reading().lemma())) {
                if (!bare || stem.reading().inflection().possessor() == Person.NONE) {
                    return Optional.of(stem.reading());
                }
                second = second.isPresent() ? second : Optional.of(stem.reading());
            }
        }
        return second;
    }

    boolean inner(String key) {
        if (forms.contains(key)) {
            return true;
        }
        for (Stem stem : stems) {
            if (stem.keys().contains(key) && stem.reading().inflection().kase() == Case.NOM) {
                return true;
            }
        }
        return false;
    }

    private static boolean exact(String exact, String form) {
        return exact.isEmpty() || exact.equals(form);
    }

    /**
     * The listed word is itself possessed, as in <i>devlet başkanı</i>, and so is this one: <i>devlet başkanları</i>, <i>Komor
     * adalarının</i>.
     */
    private boolean possessed(Stem stem, String key) {
        if (stem.reading().inflection().possessor() == Person.NONE) {
            return false;
        }
        for (String lemma : stem.keys()) {
            if (begins(key, lemma) || grows(key, lemma)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the listed word is the lemma with endings, and the word as it stands has more of them. */
    private boolean grows(String key, String lemma) {
        return key.startsWith(lemma) && longer(key, forms, Integer.MAX_VALUE);
    }

    /** In all Turkic languages the ending is a close vowel, after vowels with an s before it; the stem may soften. */
    private static boolean begins(String key, String lemma) {
        int stem = lemma.length() - 1;
        if (stem < 1 || key.length() <= lemma.length() || !key.startsWith(lemma.substring(0, stem))) {
            return false;
        }
        String more = key.substring(stem + 1);
        return CLOSE.contains(more);
    }
}
