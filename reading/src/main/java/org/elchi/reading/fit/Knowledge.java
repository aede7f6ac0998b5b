package org.elchi.reading.fit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.elchi.authority.Authority;
import org.elchi.authority.Entity;
import org.elchi.authority.Romaniser;
import org.elchi.language.Case;
import org.elchi.language.Language;
import org.elchi.language.PartOfSpeech;
import org.elchi.language.Person;
import org.elchi.language.Reading;
import org.elchi.language.Span;
import org.elchi.language.Word;
import org.elchi.reading.clause.Clauses;
import org.elchi.reading.clause.Phrase;
import org.elchi.reading.discourse.Actor;
import org.elchi.reading.discourse.Mention;
import org.elchi.reading.discourse.Scene;
import org.elchi.reading.frame.Role;

/** What filling roles needs to know beside the sentence: the world, the language's romanisation, the report's date and text. */
record Knowledge(
        Authority authority,
        Romaniser romaniser,
        Language language,
        Optional<LocalDate> date,
        String report,
        boolean alone) {
    /** Words that open a sentence and no name. */
    private static final Set<PartOfSpeech> OPENING = EnumSet.of(
            PartOfSpeech.ADVERB,
            PartOfSpeech.PRONOUN,
            PartOfSpeech.DETERMINER,
            PartOfSpeech.CONJUNCTION,
            PartOfSpeech.PARTICLE,
            PartOfSpeech.INTERJECTION,
            PartOfSpeech.VERB);

    Optional<String> stateOfCity(String city) {
        return authority.place(city).flatMap(Entity.Place::state);
    }

    Optional<String> stateOfAward(String award) {
        return authority
                .entity(award)
                .filter(Entity.Award.class::isInstance)
                .flatMap(entity -> ((Entity.Award) entity).state());
    }

    /** Somebody whom only the first words of a scene name. */
    Actor stranger(Scene scene, int end) {
        return new Actor(words(scene, 0, end), Optional.empty(), "", Actor.NO_RANK, false);
    }

    /** The words between quotation marks. */
    String title(Scene scene, Mention title) {
        int closing = title.end() - (scene.word(title.end() - 1).word() ? 2 : 1);
        Span span = scene.unit().span(title.begin() + 1, closing);
        return span.of(report).replaceAll("\\s+", " ");
    }

    /** The name before a common noun: a known one, what stands in quotation marks, or the capitalised words with their head; romanised. */
    Optional<String> text(Scene scene, Clauses clauses, Mention head, Role role) {
        Optional<Mention> around = scene.mentions("title").stream()
                .filter(m -> m.begin() < head.begin() && head.end() <= m.end())
                .findFirst();
        if (around.isPresent()) {
            return around.map(m -> romaniser.romanise(language.code(), title(scene, m)));
        }
        int begin = Phrase.begin(scene, clauses, head.begin());
        Optional<Mention> known = scene.mentions().stream()
                .filter(m -> !m.equals(head) && !m.is(head.type()) && role.fills(m.type()) && !m.is("title"))
                .filter(m -> m.begin() >= begin && m.end() <= head.end())
                .reduce((a, b) -> b);
        if (known.isPresent()) {
            return known.map(Mention::code);
        }
        Optional<Mention> title = scene.mentions("title").stream()
                .filter(m -> m.begin() >= begin && m.end() <= head.end())
                .reduce((a, b) -> b);
        if (title.isPresent()) {
            return Optional.of(romaniser.romanise(language.code(), title(scene, title.get())));
        }
        OptionalInt namesake = namesake(scene, head);
        int from = namesake.orElse(head.begin());
        while (namesake.isEmpty() && from > begin && capital(scene, from - 1)) {
            from--;
        }
        boolean named = from < head.begin() || head.end() - head.begin() > 1 && from > 0 && capital(scene, from);
        return named
                ? Optional.of(words(scene, from, head.end()))
                : scene.mentions().stream()
                        .filter(m -> m.is(role.fills().getFirst()) && !m.is(head.type()))
                        .map(Mention::code)
                        .findFirst();
    }

    /** Where the person begins whom a monument or house is named for: <i>Абай Құнанбайұлының ескерткіші</i>. */
    private static OptionalInt namesake(Scene scene, Mention head) {
        boolean possessed = scene.word(head.end() - 1).best().inflection().possessor() == Person.P3;
        return scene.mentions("person").stream()
                .filter(m -> possessed && m.end() == head.begin() && m.cases().contains(Case.GEN))
                .mapToInt(Mention::begin)
                .findFirst();
    }

    /** A capitalised word that is not a state's, a person's or an organisation's, nor one that only opens the sentence. */
    private static boolean capital(Scene scene, int at) {
        Word word = scene.word(at);
        return word.word()
                && word.shape().capital()
                && (at > 0 || !OPENING.contains(word.best().pos()))
                && scene.mentions().stream()
                        .noneMatch(m ->
                                m.overlaps(at, at + 1) && (m.is("state") || m.is("person") || m.is("organisation")));
    }

    String words(Scene scene, int begin, int end) {
        List<String> words = new ArrayList<>();
        for (int i = begin; i < end; i++) {
            Word word = scene.word(i);
            if (word.word()) {
                words.add(romaniser.romanise(language.code(), i == end - 1 ? uncased(word) : word.given()));
            }
        }
        return String.join(" ", words);
    }

    /** A word as given without its case ending: <i>Sarayı'nı</i> is <i>Sarayı</i>. */
    private String uncased(Word word) {
        String given = word.given();
        for (char mark : new char[] {'\'', '’'}) {
            if (given.indexOf(mark) > 2 && word.best().inflection().kase() != Case.NOM) {
                return given.substring(0, given.indexOf(mark));
            }
        }
        for (int cut = given.length(); cut > 2 && cut > given.length() - 5; cut--) {
            String prefix = given.substring(0, cut);
            if (language.read(language.common(prefix)).stream().anyMatch(r -> bare(r, word.best()))) {
                return prefix;
            }
        }
        return given;
    }

    private static boolean bare(Reading reading, Reading inflected) {
        return reading.lemma().equals(inflected.lemma())
                && reading.inflection().kase() == Case.NOM
                && reading.inflection().possessor() == inflected.inflection().possessor();
    }
}
