package org.elchi.authority;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.elchi.language.Case;
import org.elchi.language.Inflection;
import org.elchi.language.PartOfSpeech;
import org.elchi.language.Person;
import org.elchi.language.Reading;
import org.elchi.language.Word;

/** The skeletons of one word of a text: of the whole form, and of each lemma that it may be an inflection of. */
final class WordKeys {
    private static final Set<String> CLOSE = Set.of("i", "u", "si", "su");

    private record Stem(Set<String> keys, Reading reading) {}

    private final Word word;
    private final Set<String> forms;
    private final List<Stem> stems = new ArrayList<>();
    private final List<Pattern> candidates;

    WordKeys(Word word, Folding folding, Function<WordKeys, Set<Pattern>> candidates) {
        this.word = word;
        this.forms = folding.keys(word.form());
        for (Reading reading : word.readings()) {
            if (!reading.verb()) {
                stems.add(new Stem(folding.keys(reading.lemma()), reading));
            }
        }
        this.candidates = List.copyOf(candidates.apply(this));
    }

    Word word() {
        return word;
    }

    /** The patterns that may begin with this word. */
    List<Pattern> candidates() {
        return candidates;
    }

    Set<String> forms() {
        return forms;
    }

    /** All skeletons under which a pattern that begins with this word may stand. */
    void eachKey(Consumer<String> action) {
        forms.forEach(action);
        stems.forEach(
                stem -> stem.keys().stream().filter(key -> !forms.contains(key)).forEach(action));
    }

    /** The skeletons of the lemma of one of the word's readings. */
    Set<String> stem(Reading reading) {
        return stems.stream()
                .filter(stem -> stem.reading().equals(reading))
                .findFirst()
                .map(Stem::keys)
                .orElse(Set.of());
    }

    boolean form(String key, boolean coarse) {
        return has(forms, key, coarse);
    }

    /** The reading that makes this word an inflection of the given one, the likeliest first. */
    Optional<Reading> ending(Pattern pattern, String key, boolean coarse) {
        String exact = pattern.exact();
        boolean possessive = pattern.possessive();
        Optional<Reading> whole = stems.stream()
                .filter(stem -> has(stem.keys(), key, coarse)
                        && exact(exact, stem.reading().lemma()))
                .map(Stem::reading)
                .min(Comparator.comparing(reading ->
                        (!possessive || apart()) && reading.inflection().possessor() != Person.NONE));
        if (whole.isPresent()) {
            return whole;
        }
        Optional<Reading> possessed = stems.stream()
                .filter(stem -> possessive && exact.isEmpty() && possessed(stem, key))
                .map(Stem::reading)
                .findFirst();
        return possessed.or(() -> form(key, coarse) && exact(exact, word.form()) && !(pattern.person() && apart())
                ? Optional.of(new Reading(word.form(), PartOfSpeech.NAME, Inflection.BARE, false))
                : Optional.empty());
    }

    /** An apostrophe that is no letter sets endings off, so the whole is no name. */
    private boolean apart() {
        return word.given().indexOf('\'') > 0 || word.given().indexOf('’') > 0;
    }

    boolean inner(String key) {
        return form(key, false)
                || stems.stream()
                        .anyMatch(stem -> stem.keys().contains(key)
                                && stem.reading().inflection().kase() == Case.NOM);
    }

    private static boolean exact(String exact, String form) {
        return exact.isEmpty() || exact.equals(form);
    }

    private static boolean has(Set<String> keys, String key, boolean coarse) {
        return keys.contains(key)
                || coarse && keys.stream().map(Folding::coarse).anyMatch(key::equals);
    }

    /** The listed word is itself possessed, as in <i>devlet başkanı</i>, and so is this one: <i>devlet başkanları</i>. */
    private static boolean possessed(Stem stem, String key) {
        return stem.reading().inflection().possessor() != Person.NONE
                && stem.keys().stream().anyMatch(lemma -> begins(key, lemma));
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
