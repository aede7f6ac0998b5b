package org.elchi.reading.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.elchi.language.Language;
import org.elchi.language.Languages;
import org.elchi.language.Sentence;
import org.elchi.language.Tongue;
import org.elchi.language.Word;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Reads the figures of the sentences in {@code src/test/corpus/<iso>/values.tsv}. */
class ValuesCorpusTest {
    private static final Path CORPUS = Path.of("src/test/corpus");
    private static final LocalDate DAY = LocalDate.of(2025, 11, 15);

    private final Languages languages = Languages.load();

    @TestFactory
    Stream<DynamicTest> figuresOfASentenceAreFound() {
        return languages.codes().stream()
                .filter(code -> Files.exists(CORPUS.resolve(code + "/values.tsv")))
                .flatMap(this::tests);
    }

    private Stream<DynamicTest> tests(String code) {
        Language language = languages.of(code).orElseThrow();
        Problems problems = new Problems();
        Values values = Values.load(Data.bundled("lang"), language, problems);
        problems.raise();
        return lines(code)
                .map(line -> line.split("\t"))
                .map(cells -> DynamicTest.dynamicTest(code + " " + cells[0], () -> {
                    String how = cells.length > 2 ? cells[2] : "";
                    Optional<LocalDate> day = how.equals("undated") ? Optional.empty() : Optional.of(DAY);
                    assertThat(found(language, values, cells[0], day, how.equals("every")))
                            .isEqualTo(cells[1]);
                }));
    }

    private static Stream<String> lines(String code) {
        try {
            return Files.readAllLines(CORPUS.resolve(code + "/values.tsv")).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the corpus of " + code, e);
        }
    }

    private static String found(Language language, Values values, String text, Optional<LocalDate> day, boolean every) {
        Tongue tongue = new Tongue(language.code(), "Zyyy");
        List<String> found = new ArrayList<>();
        for (Sentence sentence : language.analyse(text, tongue).sentences()) {
            List<Word> words = sentence.words();
            for (Figure figure : every ? values.every(words, day) : values.find(words, day)) {
                int begin = words.get(figure.begin()).span().begin();
                int end = words.get(figure.end() - 1).span().end();
                found.add(text.substring(begin, end) + " = " + value(figure));
            }
        }
        return found.isEmpty() ? "-" : String.join("; ", found);
    }

    private static String value(Figure figure) {
        return switch (figure.kind()) {
            case DATE, DURATION, RANGE -> figure.date();
            case NUMBER, MONEY, PERCENT, ORDINAL ->
                (figure.kind().type() + " " + figure.number().toPlainString() + " " + figure.unit()).strip();
        };
    }
}
