package org.elchi.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class SpanLaws {
    @TestFactory
    Iterable<DynamicTest> everyWordIsTheTextOfItsSpan() {
        return Texts.LANGUAGES.codes().stream()
                .map(code -> DynamicTest.dynamicTest(code, () -> hold(Texts.language(code))))
                .toList();
    }

    private static void hold(Language language) {
        Random random = Texts.random();
        for (int i = 0; i < 500; i++) {
            String letters =
                    i % 2 == 0 ? "abcçdeəfgğhxıijklmnoöprsştuüvyz" : "аәбвгғдеёжзийкқлмнңоөпрстуұүўфхҳчшщъыьіэюя";
            String text = Texts.noise(random, letters);
            check(text, language.analyse(text, new Tongue(language.code(), "Latn")));
        }
    }

    private static void check(String text, Analysis analysis) {
        int end = 0;
        for (Sentence sentence : analysis.sentences()) {
            for (Word word : sentence.words()) {
                assertThat(word.span().of(text)).isEqualTo(word.given());
                assertThat(word.span().begin())
                        .as("words in order in <%s>", text)
                        .isGreaterThanOrEqualTo(end);
                assertThat(text.substring(end, word.span().begin()))
                        .as("nothing but white space is left out")
                        .matches("[\\s\\p{Z}\\p{Cf}\\p{Cc}]*");
                assertThat(word.readings().isEmpty()).as(word.given()).isEqualTo(word.shape() == Word.Shape.MARK);
                end = word.span().end();
            }
        }
    }
}
