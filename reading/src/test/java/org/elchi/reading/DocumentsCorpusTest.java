package org.elchi.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whole documents of ours: the silent ones give nothing, evidence lies in the text, and neither threads nor locale change a result. */
class DocumentsCorpusTest {
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final Path DOCUMENTS = Path.of("src", "test", "corpus", "documents");
    private static final Reader READER = Reader.load();

    @TestFactory
    Stream<DynamicTest> aReportWithNothingForTheRegisterIsSilent() throws IOException {
        Set<String> told = told();
        return reports().stream()
                .filter(report -> !told.contains(report.name()))
                .map(report -> DynamicTest.dynamicTest(
                        report.name(),
                        () -> assertThat(READER.read(report).facts()).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> aReportWithFactsIsRead() throws IOException {
        Set<String> told = told();
        return reports().stream()
                .filter(report -> told.contains(report.name()))
                .map(report -> DynamicTest.dynamicTest(
                        report.name(),
                        () -> assertThat(READER.read(report).facts())
                                .isNotEmpty()
                                .allSatisfy(fact -> assertThat(fact.evidence())
                                        .allMatch(span -> span.length() > 0
                                                && span.end() <= report.text().length()))));
    }

    @Test
    void threadsChangeNothing() throws IOException {
        List<Report> reports = reports();
        List<List<Fact>> one =
                reports.stream().map(report -> READER.read(report).facts()).toList();
        List<List<Fact>> many = reports.parallelStream()
                .map(report -> READER.read(report).facts())
                .toList();
        assertThat(many).isEqualTo(one);
    }

    @Test
    void theLocaleChangesNothing() throws IOException {
        List<Report> reports = reports();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            Reader turkish = Reader.load();
            assertThat(reports.stream()
                            .map(report -> turkish.read(report).facts())
                            .toList())
                    .isEqualTo(reports.stream()
                            .map(report -> READER.read(report).facts())
                            .toList());
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<Report> reports() throws IOException {
        Map<String, LocalDate> dates = new HashMap<>();
        List<Report> reports = new ArrayList<>();
        for (Path folder : List.of(SAMPLES, DOCUMENTS)) {
            for (String line : Files.readAllLines(folder.resolve("metadata.tsv"))) {
                String[] cells = line.split("\t", -1);
                if (cells.length > 1 && cells[1].matches("\\d{4}-\\d\\d-\\d\\d")) {
                    dates.put(cells[0], LocalDate.parse(cells[1]));
                }
            }
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(f -> f.toString().endsWith(".txt"))
                        .sorted()
                        .toList()) {
                    String name = file.getFileName().toString();
                    reports.add(new Report(name, Files.readString(file), Optional.ofNullable(dates.get(name))));
                }
            }
        }
        return reports;
    }

    /** Names of the documents that the gold file has facts of. */
    private static Set<String> told() throws IOException {
        Set<String> told = new TreeSet<>();
        for (String line : Files.readAllLines(DOCUMENTS.resolve("gold.jsonl"))) {
            int from = line.indexOf("\"doc\"");
            if (from >= 0) {
                int begin = line.indexOf('"', line.indexOf(':', from)) + 1;
                told.add(line.substring(begin, line.indexOf('"', begin)));
            }
        }
        return told;
    }
}
