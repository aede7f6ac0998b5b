package org.elchi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code elchi plot} on the samples; its drawings are the pictures of {@code docs/plots.md}. */
class PlotCommandTest {
    private static final Path PICTURES = Path.of("..", "docs", "plots");
    private static final boolean ANEW = Boolean.getBoolean("elchi.golden");
    private static final String NOTHING = "The register holds nothing that could be drawn here.\n";

    @TempDir
    private static Path folder = Path.of("");

    @BeforeAll
    static void readTheSamples() {
        Run run = Run.of("read", Path.of("..", "samples").toString(), "--register", register());
        assertThat(run.code()).as(run.err()).isZero();
    }

    @Test
    void thePicturesOfTheDocumentationAreAsCommitted() throws IOException {
        check("timeline.svg", "timeline", "KZ", "UZ", "--since", "2022");
        check("target.svg", "target", "KZ", "UZ", "--as-of", "2026-06-01");
        check("meetings.svg", "meetings", "KZ", "--since", "2015");
        check("matrix.svg", "matrix");
        check("ranks.svg", "matrix", "--ranks");
        check("network.svg", "network", "--state", "KZ");
    }

    @Test
    void aFileHoldsWhatElseIsPrinted() throws IOException {
        Path file = folder.resolve("plot.svg");
        Run run = plot("matrix", "--to", file.toString());
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(file)).isEqualTo(plot("matrix").out()).startsWith("<svg ");
        assertThat(plot("matrix", "--to", folder.toString()).code()).isEqualTo(Exit.WORLD_FAILED);
    }

    @Test
    void whatIsDrawnIsGivenAsData() {
        assertThat(plot("matrix", "--json").out().lines())
                .allMatch(line -> line.matches("\\{\"one\":\"[A-Z]{2}\",\"other\":\"[A-Z]{2}\",\"records\":\\d+}"))
                .anyMatch(line -> line.startsWith("{\"one\":\"KZ\",\"other\":\"UZ\""));
        assertThat(plot("timeline", "KZ", "UZ", "--json").out().lines())
                .isSortedAccordingTo(java.util.Comparator.comparing(line -> line.split("\"")[3]))
                .allMatch(line -> line.startsWith("{\"date\":\""));
        assertThat(plot("target", "KZ", "UZ", "--json", "--as-of", "2026-06-01").out())
                .startsWith("{\"id\":\"target-")
                .contains("\"goal\":10000000000", "\"by\":\"2030\"");
        assertThat(plot("network", "--by", "state", "--json").out()).contains("\"met\":");
        assertThat(plot("meetings", "KZ", "UZ", "--json").out()).contains("\"meetings\":");
    }

    @Test
    void whatWasNotKnownYetIsNotDrawn() {
        assertThat(plot("timeline", "KZ", "UZ", "--as-of", "2001-01-01").err()).isEqualTo(NOTHING);
        assertThat(plot("meetings", "KZ", "--since", "2099").err()).isEqualTo(NOTHING);
    }

    @Test
    void nothingIsSaidInOneLineAndDrawnInWords() {
        for (String kind : List.of("timeline", "target", "meetings", "matrix", "network")) {
            Run run = plot(kind, "TO", "PY");
            assertThat(run.code()).as(run.err()).isZero();
            assertThat(run.err()).isEqualTo(NOTHING);
            assertThat(run.out()).contains(NOTHING.strip()).startsWith("<svg ");
        }
    }

    @Test
    void whatIsWrongIsOneLine() {
        assertThat(Stream.of(
                                plot("pie"),
                                plot("timeline", "Atlantis"),
                                plot("timeline", "KZ", "--since", "lately"),
                                plot("timeline", "target-12345"),
                                plot("matrix", "--lang", "xx"))
                        .toList())
                .allSatisfy(run -> {
                    assertThat(run.code()).isEqualTo(Exit.USAGE);
                    assertThat(run.out()).isEmpty();
                    assertThat(run.err()).startsWith("elchi: ").hasLineCount(1);
                });
    }

    private static String register() {
        return folder.resolve("register").toString();
    }

    private static Run plot(String... arguments) {
        return Run.of(Stream.of(Stream.of("plot"), Arrays.stream(arguments), Stream.of("--register", register()))
                .flatMap(part -> part)
                .toArray(String[]::new));
    }

    private static void check(String name, String... arguments) throws IOException {
        Run run = plot(arguments);
        assertThat(run.code()).as(run.err()).isZero();
        Path file = PICTURES.resolve(name);
        if (ANEW) {
            Files.createDirectories(PICTURES);
            Files.writeString(file, run.out());
        }
        assertThat(run.out())
                .as("%s, to be written anew where the change is right", file)
                .isEqualTo(Files.readString(file));
    }
}
