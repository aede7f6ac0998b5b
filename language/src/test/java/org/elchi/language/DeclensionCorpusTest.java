package org.elchi.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.elchi.language.data.Row;
import org.elchi.language.morphology.Features;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Phrases as they must be declined: {@code declension.tsv}, and {@code declension-held.tsv}, which was set aside before the rules were written. */
class DeclensionCorpusTest {
    private static final List<String> CASES = List.of("gen", "dat", "acc", "ins", "loc");

    @TestFactory
    Stream<DynamicTest> phrasesAreDeclined() {
        return Stream.of("declension", "declension-held")
                .flatMap(file -> Texts.corpus("ru", file).stream())
                .flatMap(DeclensionCorpusTest::tests);
    }

    private static Stream<DynamicTest> tests(Row row) {
        return IntStream.range(0, CASES.size())
                .mapToObj(i -> DynamicTest.dynamicTest(
                        row.cell(0) + " " + CASES.get(i), () -> check(row, CASES.get(i), row.cell(i + 2))));
    }

    private static void check(Row row, String kase, String form) {
        Declension.Kind kind = Declension.Kind.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
        Declension russian = Texts.LANGUAGES.declension("ru", "Cyrl").orElseThrow();
        assertThat(russian.form(row.cell(0), kind, Features.parse(kase))).contains(form);
    }
}
