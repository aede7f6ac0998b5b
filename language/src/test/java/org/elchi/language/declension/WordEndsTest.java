package org.elchi.language.declension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.elchi.language.Declension;
import org.elchi.language.Inflection;
import org.elchi.language.Languages;
import org.elchi.language.Texts;
import org.elchi.language.data.Data;
import org.elchi.language.data.DataException;
import org.elchi.language.data.Node;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Yaml;
import org.elchi.language.morphology.Features;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every {@code declension.yaml} says what its own examples say; what is wrong in one is told with its place. */
class WordEndsTest {
    private static final String FILE = "/declension.yaml";
    private static final Data LANG = Data.bundled("lang");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> examplesAreWritten() {
        return examples(
                "examples",
                (declension, example) -> assertThat(
                                declension.form(example.phrase(), example.kind(), example.inflection()))
                        .contains(example.form()));
    }

    @TestFactory
    Stream<DynamicTest> whatIsNeverWrittenIsNot() {
        return examples(
                "never",
                (declension, example) -> assertThat(
                                declension.form(example.phrase(), example.kind(), example.inflection()))
                        .isPresent()
                        .get()
                        .isNotEqualTo(example.form()));
    }

    private interface Check {
        void of(Declension declension, Examples.Example example);
    }

    private static Stream<DynamicTest> examples(String key, Check check) {
        return LANG.files().stream().filter(path -> path.endsWith(FILE)).flatMap(path -> {
            Node root = Yaml.read(LANG, path, new Problems()).orElseThrow();
            Declension declension = Texts.LANGUAGES
                    .declension(path.replace(FILE, ""), root.need("script").text())
                    .orElseThrow();
            return Examples.of(root, key).stream()
                    .map(example -> DynamicTest.dynamicTest(
                            example.phrase() + " " + example.tags(), () -> check.of(declension, example)));
        });
    }

    @Test
    void theNominativeIsThePhraseItself() {
        assertThat(russian().form("Шавкат Мирзиёев", Declension.Kind.NAME, Inflection.BARE))
                .contains("Шавкат Мирзиёев");
    }

    @Test
    void aCaseThatTheLanguageHasNotIsNothing() {
        assertThat(russian().form("Ташкент", Declension.Kind.NAME, Features.parse("abl")))
                .isEmpty();
        assertThat(russian().form("Ташкент", Declension.Kind.NAME, Features.parse("p3")))
                .isEmpty();
    }

    @Test
    void whatIsStrangeStaysAsItIs() {
        for (String odd :
                List.of("", " ", "«»", "-", "Tokayev", "ООН", "—", "12", "İİ", "a\u0000b", "«Шёлковый путь")) {
            assertThat(russian().form(odd, Declension.Kind.TITLE, Features.parse("gen")))
                    .as(odd)
                    .isPresent();
        }
    }

    @Test
    void aLanguageWithNeitherFileHasNoDeclension() {
        assertThat(Texts.LANGUAGES.declension("en", "Latn")).isEmpty();
        assertThat(Texts.LANGUAGES.declension("ru", "Latn")).isEmpty();
    }

    @Test
    void anOrdinalHasItsEnding() {
        assertThat(russian().ordinal("7")).contains("7-е");
    }

    @Test
    void allMistakesAreToldWithTheirPlaces() throws IOException {
        Files.createDirectories(folder.resolve("qaa"));
        Files.writeString(folder.resolve("qaa/declension.yaml"), """
            language: xx
            script: Cyrl
            cases: [gen, dative]
            letters: {hard: бвг}
            classes:
              noun:
                - {ends: [а], forms: [ы, у]}
                - {ends: [о], after: soft, forms: [а]}
                - {ends: [э], words: [дом], forms: [ы]}
                - {ends: [o], forms: [а], gender: neuter}
              verb: []
            examples:
              - дом: {kind: nouns, genitive: дома}
            """, StandardCharsets.UTF_8);
        assertThatThrownBy(() -> WordEnds.load(Data.of(folder), "qaa", "Cyrl"))
                .isInstanceOf(DataException.class)
                .message()
                .contains("qaa/declension.yaml:1:11: found 'xx', need the name of the folder, qaa")
                .contains("qaa/declension.yaml:3:14: unknown case 'dative'")
                .contains("qaa/declension.yaml:7:26: found 2 forms, need 1: gen")
                .contains("qaa/declension.yaml:8:26: 'soft' is not among the letters, need one of [hard]")
                .contains("qaa/declension.yaml:9:7: 'дом' has none of the ends [э]")
                .contains("qaa/declension.yaml:10:15: 'o' has letters that are not of the script Cyrl")
                .contains("unknown key 'gender', need one of [after, ends, forms, plural, sex, words]")
                .contains("qaa/declension.yaml:11:9: unknown key 'verb'")
                .contains("unknown kind 'nouns', need one of [name, title, words]")
                .contains("there is no form 'genitive'");
    }

    private static Declension russian() {
        Languages languages = Texts.LANGUAGES;
        return languages.declension("ru", "Cyrl").orElseThrow();
    }
}
