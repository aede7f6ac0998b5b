package org.elchi.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elchi.language.Case;
import org.elchi.language.Inflection;
import org.elchi.language.Language;
import org.elchi.language.Languages;
import org.elchi.language.PartOfSpeech;
import org.elchi.language.Person;
import org.elchi.language.Reading;
import org.elchi.language.Sentence;
import org.elchi.language.Tongue;
import org.elchi.language.Word;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every name of the world is found in every language, in every case that the language has. */
class InflectedNamesIT {
    private static final Data WORLD = Data.of(Path.of(System.getProperty("world", "../world")));
    private static final Languages LANGUAGES = Languages.load(Data.of(Path.of("../lang")));
    private static final Authority AUTHORITY = Authority.load(WORLD);
    private static final List<Case> CASES =
            List.of(Case.NOM, Case.GEN, Case.DAT, Case.ACC, Case.LOC, Case.ABL, Case.INS);

    static List<String> languages() {
        return LANGUAGES.codes();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyNameIsFoundInEveryCase(String code) {
        Language bare = LANGUAGES.of(code).orElseThrow();
        Language language = bare.with(AUTHORITY.stems(code));
        Names names = AUTHORITY.names(code, language::common);
        List<String> missed = new ArrayList<>();
        for (Listing listing : World.read(List.of(WORLD), new Problems())) {
            if (listing.entity() instanceof Entity.Office) {
                continue;
            }
            for (String name : names(listing, language)) {
                for (String form : forms(listing.entity(), name, language)) {
                    if (!found(names, language, listing.entity(), form)) {
                        missed.add(listing.entity().id() + ": " + form);
                    }
                }
            }
        }
        assertThat(missed).isEmpty();
    }

    /** As the language writes it; else the English name, where the language is written in the same script. */
    private static List<String> names(Listing listing, Language language) {
        List<String> own = listing.names().getOrDefault(language.code(), List.of());
        if (!own.isEmpty()) {
            return own;
        }
        return AUTHORITY.written(listing.entity(), language.code()).stream().toList();
    }

    /** The last word bears the case. */
    private static List<String> forms(Entity entity, String name, Language language) {
        int space = name.lastIndexOf(' ');
        String before = name.substring(0, space + 1);
        String last = name.substring(space + 1);
        Optional<Reading> possessed =
                space < 0 || entity instanceof Entity.Person ? Optional.empty() : possessed(name, last, language);
        return CASES.stream()
                .flatMap(kase -> inflected(last, possessed, kase, language).stream())
                .map(form -> before + form)
                .distinct()
                .toList();
    }

    /** Phrases end in a possessed noun, <i>Komor adaları</i>; a reading that the generator does not write so is no help. */
    private static Optional<Reading> possessed(String name, String end, Language language) {
        Word last = language.analyse(name, new Tongue(language.code(), "Zyyy"))
                .sentences()
                .getLast()
                .words()
                .getLast();
        return last.readings().stream()
                .filter(reading -> reading.known()
                        && !reading.verb()
                        && reading.inflection().possessor() == Person.P3
                        && reading.inflection().kase() == Case.NOM
                        && inflected(end, Optional.of(reading), Case.NOM, language)
                                .filter(end::equals)
                                .isPresent())
                .findFirst();
    }

    private static Optional<String> inflected(String last, Optional<Reading> possessed, Case kase, Language language) {
        if (possessed.isPresent()) {
            Reading reading = possessed.get();
            String lemma = language.written(reading.lemma(), language.everyday());
            return language.inflect(lemma, reading.pos(), reading.inflection().withCase(kase))
                    .map(form -> last.charAt(0) + form.substring(1));
        }
        return language.inflect(last, PartOfSpeech.NAME, Inflection.BARE.withCase(kase));
    }

    private static boolean found(Names names, Language language, Entity entity, String form) {
        List<Sentence> sentences = language.analyse("7 " + form, new Tongue(language.code(), "Zyyy"))
                .sentences();
        return sentences.stream()
                .flatMap(sentence -> names.find(sentence.words()).stream())
                .anyMatch(match -> match.candidates().contains(entity));
    }
}
