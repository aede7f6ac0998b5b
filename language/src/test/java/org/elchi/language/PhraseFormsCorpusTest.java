package org.elchi.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.elchi.language.data.Row;
import org.elchi.language.morphology.Features;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Phrases as they must be written: {@code phrase-forms.tsv} of each language, phrase, kind, what it says, form, script. */
class PhraseFormsCorpusTest {
    @TestFactory
    List<DynamicTest> phrasesAreWritten() {
        return Texts.LANGUAGES.codes().stream()
                .flatMap(code -> Texts.corpus(code, "phrase-forms").stream()
                        .map(row -> DynamicTest.dynamicTest(code + " " + row.cell(3), () -> check(code, row))))
                .toList();
    }

    private static void check(String code, Row row) {
        assertThat(form(Texts.language(code), row))
                .as("%s %s:%d", row.cell(0), row.file(), row.line())
                .contains(row.cell(3));
    }

    private static Optional<String> form(Language language, Row row) {
        String script = row.cell(4).isEmpty() ? language.everyday() : row.cell(4);
        Declension.Kind kind = Declension.Kind.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
        return language.declension(script).orElseThrow().form(row.cell(0), kind, Features.parse(row.cell(2)));
    }
}
