package org.elchi.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.elchi.language.Language;
import org.elchi.language.Languages;
import org.elchi.language.Sentence;
import org.elchi.language.Tongue;
import org.elchi.language.Word;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Row;
import org.elchi.language.data.Tsv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every name of the world files is found in texts of its own language. */
class WorldCorpusTest {
    private static final Data WORLD = Data.of(Path.of(System.getProperty("world", "../world")));
    private static final Data CORPUS = Data.of(Path.of("src/test/corpus"));
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
        for (Listing listing : World.read(List.of(WORLD), new Problems())) {
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

    @Test
    void endingsTellTheCase() {
        List<String> wrong = new ArrayList<>();
        Problems problems = new Problems();
        for (Row row : Tsv.read(CORPUS, "inflected.tsv", 4, problems)) {
            List<NameMatch> found = find(row);
            if (found.stream()
                    .noneMatch(match -> match.best().id().equals(row.cell(2))
                            && match.reading().inflection().kase().name().equals(row.cell(3)))) {
                wrong.add(row.cells() + ": " + found);
            }
        }
        problems.raise();
        assertThat(wrong).isEmpty();
    }

    @Test
    void commonWordsAreNoNames() {
        List<String> wrong = new ArrayList<>();
        Problems problems = new Problems();
        for (Row row : Tsv.read(CORPUS, "silent.tsv", 2, problems)) {
            find(row).stream()
                    .filter(match -> !(match.best() instanceof Entity.Office))
                    .forEach(match -> wrong.add(row.cells() + ": " + match));
        }
        problems.raise();
        assertThat(wrong).isEmpty();
    }

    private static List<NameMatch> find(Row row) {
        Language language = language(row.cell(0));
        Names names = AUTHORITY.names(row.cell(0), language::common);
        return language.analyse(row.cell(1), new Tongue(row.cell(0), "Zyyy")).sentences().stream()
                .flatMap(sentence -> names.find(sentence.words()).stream())
                .toList();
    }

    private static Language language(String code) {
        Language bare = LANGUAGES.of(code).orElseThrow();
        return bare.with(AUTHORITY.stems(code));
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
