package org.elchi.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elchi.language.data.Row;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class TokensCorpusTest {
    @TestFactory
    Stream<DynamicTest> formsOfTokens() {
        return tests("tokens", row -> words(row).map(Word::form).collect(Collectors.joining(" ")), row -> row.cell(1));
    }

    @TestFactory
    Stream<DynamicTest> firstWordsOfSentences() {
        return tests(
                "sentences",
                row -> analysis(row).sentences().stream()
                        .map(sentence -> sentence.paragraph() + " "
                                + sentence.words().getFirst().given())
                        .collect(Collectors.joining(", ")),
                row -> row.cell(1));
    }

    /** Columns: text, a word of it, its lemma and what else the printed reading must contain, as first reading. */
    @TestFactory
    Stream<DynamicTest> likeliestReadings() {
        return tests(
                "readings",
                row -> words(row)
                        .filter(word -> word.given().equals(row.cell(1)))
                        .map(word -> word.best().brief())
                        .findFirst()
                        .orElse("no such word"),
                row -> row.cell(2));
    }

    private static Stream<DynamicTest> tests(
            String corpus,
            java.util.function.Function<Row, String> found,
            java.util.function.Function<Row, String> wanted) {
        return Texts.LANGUAGES.codes().stream()
                .flatMap(code -> rows(code, corpus).stream()
                        .map(row -> DynamicTest.dynamicTest(
                                row.file() + ":" + row.line(),
                                () -> assertThat(found.apply(row))
                                        .as(row.cell(0))
                                        .isEqualTo(wanted.apply(row)))));
    }

    private static List<Row> rows(String code, String corpus) {
        return Texts.corpus(code, corpus);
    }

    private static Analysis analysis(Row row) {
        String code = row.file().substring(0, row.file().indexOf('/'));
        return Texts.language(code).analyse(row.cell(0).replace("\\n", "\n"), new Tongue(code, "Latn"));
    }

    private static Stream<Word> words(Row row) {
        return analysis(row).sentences().stream().flatMap(sentence -> sentence.words().stream());
    }
}
