package org.elchi.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.elchi.reading.gold.Corpus;
import org.elchi.reading.gold.GoldDocument;
import org.elchi.reading.gold.OpenCases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whole documents of ours: the silent ones give nothing, evidence lies in the text, and neither threads nor locale change a result. */
class DocumentsCorpusTest {
    private static final Path CORPUS = Path.of("src", "test", "corpus");
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final int EACH_FOR_LOCALE = 3;
    private static final Reader READER = Reader.load();

    /** Those that are not yet silent are listed in {@code <iso>/open.tsv}, which {@code bench/read --open} writes. */
    @TestFactory
    Stream<DynamicTest> aReportWithNothingForTheRegisterIsSilentOrListedAsOpen() {
        return documents().stream()
                .filter(document -> document.gold().isEmpty())
                .map(document -> DynamicTest.dynamicTest(document.name(), () -> {
                    boolean open = OpenCases.read(CORPUS, document.language())
                            .contains(OpenCases.line(
                                    OpenCases.DOCUMENT, document.report().name()));
                    List<Fact> facts = READER.read(document.report()).facts();
                    if (open) {
                        assertThat(facts).as("listed as open").isNotEmpty();
                    } else {
                        assertThat(facts).isEmpty();
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> evidenceLiesInTheText() {
        return documents().stream()
                .map(GoldDocument::report)
                .map(report -> DynamicTest.dynamicTest(
                        report.name(),
                        () -> assertThat(READER.read(report).facts())
                                .allSatisfy(fact -> assertThat(fact.evidence())
                                        .isNotEmpty()
                                        .allMatch(span -> span.length() > 0
                                                && span.end() <= report.text().length()))));
    }

    @Test
    void threadsChangeNothing() {
        List<Report> reports = documents().stream().map(GoldDocument::report).toList();
        Reader fresh = Reader.load();
        List<List<Fact>> many = reports.parallelStream()
                .map(report -> fresh.read(report).facts())
                .toList();
        List<List<Fact>> one =
                reports.stream().map(report -> READER.read(report).facts()).toList();
        assertThat(many).isEqualTo(one);
    }

    @Test
    void theLocaleChangesNothing() {
        List<GoldDocument> all = documents();
        List<Report> some = IntStream.range(0, all.size())
                .filter(i -> i % EACH_FOR_LOCALE == 0)
                .mapToObj(i -> all.get(i).report())
                .toList();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            Reader turkish = Reader.load();
            assertThat(some.stream().map(report -> turkish.read(report).facts()).toList())
                    .isEqualTo(some.stream()
                            .map(report -> READER.read(report).facts())
                            .toList());
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<GoldDocument> documents() {
        List<GoldDocument> documents = new ArrayList<>(
                Corpus.documents(SAMPLES, CORPUS.resolve("documents").resolve("samples.jsonl")));
        documents.addAll(Corpus.of(CORPUS).documents());
        return documents;
    }
}
