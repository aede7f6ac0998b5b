package org.elchi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.elchi.writing.wording.Wording;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The brief of the samples in each language and script that can be written, whole. {@code docs/writing.md} says how to write these files anew. */
class WrittenLanguagesGoldenTest {
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final Path GOLDEN = Path.of("src", "test", "golden", "languages");
    private static final boolean ANEW = Boolean.getBoolean("elchi.golden");

    @TempDir
    private static Path folder = Path.of("");

    @BeforeAll
    static void readTheSamples() {
        assertThat(Run.of("read", SAMPLES.toString(), "--register", folder.toString())
                        .code())
                .isZero();
    }

    static List<String> tags() {
        return Wording.tags();
    }

    @ParameterizedTest
    @MethodSource("tags")
    void theBriefOfTheSamplesIsAsCommitted(String tag) throws IOException {
        Run run = Run.of(
                "brief",
                "KZ",
                "UZ",
                "--lang",
                tag,
                "--as-of",
                "2025-12-01",
                "--format",
                "md",
                "--register",
                folder.toString());
        assertThat(run.code()).isZero();
        Path file = GOLDEN.resolve("brief-kz-uz." + tag + ".md");
        if (ANEW) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, run.out());
        }
        assertThat(run.out())
                .as("%s, to be written anew where the change is right", file)
                .isEqualTo(Files.readString(file));
    }

    @Test
    void nineLanguagesAreWritten() {
        assertThat(tags()).contains("az", "en", "kaa", "kaa-Cyrl", "kk", "ky", "ru", "tk", "tr", "uz", "uz-Cyrl");
    }
}
