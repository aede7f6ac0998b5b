package org.elchi.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.elchi.language.data.Row;
import org.elchi.language.morphology.Features;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Words, figures, names and abbreviations as they must be written: {@code forms.tsv} of each language, word, class, what it says, form. */
class InflectCorpusTest {
    @TestFactory
    List<DynamicTest> formsAreWritten() {
        return Texts.LANGUAGES.codes().stream()
                .flatMap(code -> Texts.corpus(code, "forms").stream()
                        .map(row -> DynamicTest.dynamicTest(code + " " + row.cell(3), () -> check(code, row))))
                .toList();
    }

    private static void check(String code, Row row) {
        PartOfSpeech pos = Arrays.stream(PartOfSpeech.values())
                .filter(one -> one.tag().equals(row.cell(1)))
                .findFirst()
                .orElseThrow();
        assertThat(Texts.language(code).inflect(row.cell(0), pos, Features.parse(row.cell(2))))
                .contains(row.cell(3));
    }
}
