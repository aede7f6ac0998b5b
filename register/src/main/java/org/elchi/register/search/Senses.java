package org.elchi.register.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.elchi.language.Inflection;
import org.elchi.language.Language;
import org.elchi.language.PartOfSpeech;
import org.elchi.language.Reading;
import org.elchi.language.Sentence;
import org.elchi.language.Span;
import org.elchi.language.Tongue;
import org.elchi.language.Word;
import org.elchi.language.alphabet.Letters;

/**
 * What the words of one language in one script say to search. A word is read without its neighbours, so each is read once and then
 * remembered: this is what makes adding cheap.
 */
final class Senses {
    private static final int REMEMBERED = 60_000;
    private static final int KNOWN = 2;
    private static final int GUESSED = 2;

    private final Optional<Language> language;
    private final Tongue tongue;
    private final Cognates cognates;
    private final Map<String, Sense> seen = new ConcurrentHashMap<>();

    Senses(Optional<Language> language, Tongue tongue, Cognates cognates) {
        this.language = language;
        this.tongue = tongue;
        this.cognates = cognates;
    }

    Sense of(String given) {
        Sense known = seen.get(given);
        if (known == null) {
            known = language.map(own -> read(own, given)).orElseGet(() -> unread(given));
            if (seen.size() >= REMEMBERED) {
                seen.clear();
            }
            seen.put(given, known);
        }
        return known;
    }

    private Sense read(Language own, String given) {
        String word = trimmed(own, given);
        return own.analyse(word, tongue).sentences().stream()
                .map(Sentence::words)
                .flatMap(List::stream)
                .filter(one -> !one.readings().isEmpty())
                .findFirst()
                .map(one -> sense(word, one))
                .orElseGet(() -> unread(given));
    }

    /** An apostrophe at the end belongs to the word where it makes another letter of the one before: Uzbek <i>bogʻ</i>. */
    private static String trimmed(Language own, String given) {
        String bare = given;
        while (bare.length() > 1 && !Letters.letter(bare.charAt(bare.length() - 1)) && !digit(bare)) {
            bare = bare.substring(0, bare.length() - 1);
        }
        if (bare.length() == given.length()) {
            return given;
        }
        String longer = given.substring(0, bare.length() + 1);
        return own.common(longer).length() == own.common(bare).length()
                        && !own.common(longer).equals(own.common(bare))
                ? longer
                : bare;
    }

    private static boolean digit(String word) {
        return Letters.digit(word.charAt(word.length() - 1));
    }

    private Sense sense(String given, Word word) {
        List<String> lemmas = lemmas(word.readings());
        List<String> shared = lemmas.stream()
                .map(cognates::of)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
        return new Sense(Spelling.exact(given), lemmas, shared, closed(word.best()), word);
    }

    private static List<String> lemmas(List<Reading> readings) {
        boolean verb = readings.getFirst().verb();
        List<String> known =
                distinct(readings.stream().filter(Reading::known).filter(one -> one.verb() == verb), KNOWN);
        return known.isEmpty() ? distinct(readings.stream(), GUESSED) : known;
    }

    private static List<String> distinct(Stream<Reading> readings, int most) {
        return readings.map(Reading::lemma).distinct().limit(most).toList();
    }

    private static boolean closed(Reading reading) {
        return reading.known()
                && switch (reading.pos()) {
                    case CONJUNCTION, POSTPOSITION, PARTICLE, DETERMINER -> true;
                    default -> false;
                };
    }

    private static Sense unread(String given) {
        String exact = Spelling.exact(given);
        Reading bare = new Reading(exact, PartOfSpeech.NAME, Inflection.BARE, false);
        Word word = new Word(new Span(0, given.length()), given, exact, Word.Shape.LOWER, true, List.of(bare));
        return new Sense(exact, List.of(), List.of(), false, word);
    }
}
