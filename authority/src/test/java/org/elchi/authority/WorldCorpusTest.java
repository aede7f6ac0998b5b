package org.elchi.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.elchi.language.Language;
import org.elchi.language.Languages;
import org.elchi.language.PartOfSpeech;
import org.elchi.language.Sentence;
import org.elchi.language.Stem;
import org.elchi.language.Tongue;
import org.elchi.language.Word;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every name of the world files is found in texts of its own language. */
class WorldCorpusTest {
    private static final Data WORLD = Data.of(Path.of(System.getProperty("world", "../world")));
    private static final Languages LANGUAGES = Languages.load(Data.of(Path.of("../lang")));
    private static final Authority AUTHORITY = Authority.load(WORLD);

    static List<String> languages() {
        return LANGUAGES.codes();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyNameIsFoundInItsOwnLanguage(String code) {
        Language language = language(code);
        Names names = AUTHORITY.names(code, language::common);
        List<String> missed = new ArrayList<>();
        for (Listing listing : World.read(WORLD, new Problems())) {
            listing.names().getOrDefault(code, List.of()).stream()
                    .filter(name -> !found(names, language, listing.entity(), name))
                    .forEach(name -> missed.add(listing.entity().id() + ": " + name));
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void statesAreFoundAsTheLocaleDataHasThem() {
        for (String code : LANGUAGES.codes()) {
            Language language = language(code);
            Names names = AUTHORITY.names(code, language::common);
            AUTHORITY
                    .written(AUTHORITY.state("KZ").orElseThrow(), code)
                    .ifPresent(name -> assertThat(
                                    found(names, language, AUTHORITY.state("KZ").orElseThrow(), name))
                            .isTrue());
        }
    }

    private static Language language(String code) {
        Language bare = LANGUAGES.of(code).orElseThrow();
        return bare.with(AUTHORITY.extraStems(code, bare::common).stream()
                .map(stem -> new Stem(stem, PartOfSpeech.NAME))
                .toList());
    }

    private static boolean found(Names names, Language language, Entity entity, String name) {
        String text = "7 " + name;
        List<Sentence> sentences =
                language.analyse(text, new Tongue(language.code(), "Zyyy")).sentences();
        List<Word> words = sentences.getFirst().words();
        long marks = words.reversed().stream()
                .takeWhile(word -> word.shape() == Word.Shape.MARK)
                .count();
        return names.find(words).stream()
                .anyMatch(match -> match.begin() == 1
                        && match.end() >= words.size() - marks
                        && match.candidates().contains(entity));
    }
}
