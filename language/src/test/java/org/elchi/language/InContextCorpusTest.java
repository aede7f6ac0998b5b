package org.elchi.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.elchi.language.data.Row;
import org.elchi.language.morphology.Features;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The same form read otherwise in other sentences: {@code context.tsv} of each language, sentence, word, lemma, class and what it says. */
class InContextCorpusTest {
    @TestFactory
    List<DynamicTest> theSentenceDecides() {
        return Texts.LANGUAGES.codes().stream()
                .flatMap(code -> Texts.corpus(code, "context").stream()
                        .map(row -> DynamicTest.dynamicTest(
                                code + ": " + row.cell(1) + " in " + row.cell(0), () -> check(code, row))))
                .toList();
    }

    private static void check(String code, Row row) {
        Language language = Texts.language(code);
        Word word = language.analyse(row.cell(0), new Tongue(code, language.everyday())).sentences().stream()
                .flatMap(sentence -> sentence.words().stream())
                .filter(one -> one.given().equals(row.cell(1)))
                .findFirst()
                .orElseThrow();
        String found = language.written(word.best().lemma(), language.everyday()) + " "
                + word.best().pos().tag() + " "
                + String.join(".", Features.of(word.best().inflection()));
        assertThat(found.strip()).isEqualTo(row.cell(2));
    }
}
