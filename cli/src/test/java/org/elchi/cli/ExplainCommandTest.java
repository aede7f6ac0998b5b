package org.elchi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code elchi explain}: why, and why not. */
class ExplainCommandTest {
    private static final String VISITED = "Estonya Dışişleri Bakanı Margus Tsahkna 3 Mart'ta Taşkent'i ziyaret etti.";
    private static final String DENIED = "Estonya Dışişleri Bakanı Margus Tsahkna Taşkent'i ziyaret etmedi.";

    @TempDir
    private Path folder = Path.of("");

    private Path report = Path.of("");

    @BeforeEach
    void write() throws IOException {
        report = Files.writeString(folder.resolve("report.txt"), VISITED);
    }

    @Test
    void aFactShowsItsWayAndItsWords() {
        Run run = Run.of("explain", report + ":1", "--date", "2025-03-05");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("visit tr.visit.ziyaret-et confidence 0.")
                .contains("  to: UZ\n", "  + tr.visit.ziyaret-et\n", "to: Taşkent'i = Tashkent", "told as done")
                .containsPattern("\\n  [+]\\d\\.\\d\\d what is read is mostly right\\n");
    }

    @Test
    void aDeniedVisitFailsForItsNegation() {
        Run run = Run.of("explain", "--lang", "tr", "--frame", "visit", "--sentence", DENIED);
        assertThat(run.out())
                .contains("- tr.visit.ziyaret-et\n", "no: the clause tells nothing that makes a visit: negative")
                .doesNotContain("  + ", "meeting");
    }

    @Test
    void whatIsToldHasNoFailedCondition() {
        Run run = Run.of("explain", "--json", "--lang", "tr", "--sentence", VISITED);
        assertThat(run.out().lines())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .startsWith("{\"begin\":0,\"end\":" + VISITED.length())
                        .contains("\"way\":\"tr.visit.ziyaret-et\",\"told\":[{")
                        .contains("{\"kind\":\"slot\",\"held\":true,\"name\":\"to\",\"found\":\"Tashkent\""));
    }

    @Test
    void factsOfTheRegisterAreExplainedFromTheirDocument() {
        String register = folder.resolve("register").toString();
        Run.of("read", "--register", register, "--date", "2025-03-05", report.toString());
        Run run = Run.of("explain", "--register", register, "visit-");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("  + tr.visit.ziyaret-et\n");
    }

    @Test
    void aRecordOfTwoReportsSaysWhyTheyAreOfOneEvent() throws IOException {
        Path other = Files.writeString(folder.resolve("other.txt"), VISITED + " Ziyaret sona erdi.");
        String register = folder.resolve("register").toString();
        Run.of("read", "--register", register, "--date", "2025-03-05", report.toString(), other.toString());
        Run run = Run.of("explain", "--register", register, "visit-");
        assertThat(run.out()).contains("tell of one event: +", "  -6.0 any two\n", "  +4.0 visitor equal\n");
        assertThat(Run.of("explain", "--json", "--register", register, "visit-").out())
                .contains("\"slot\":\"visitor\",\"by\":\"people\",\"outcome\":\"equal\"");
    }

    @Test
    void whatIsAskedForWrongIsToldInOneLine() {
        assertThat(Run.of("explain").err()).startsWith("elchi: explain what?");
        assertThat(Run.of("explain", report + ":9").err()).contains("states 1 facts; there is no number 9");
        assertThat(Run.of("explain", "--sentence", VISITED, "--frame", "dinner").err())
                .contains("there is no frame 'dinner'; there are appointment, award");
    }
}
