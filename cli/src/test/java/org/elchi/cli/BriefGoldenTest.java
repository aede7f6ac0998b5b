package org.elchi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The briefs that the samples give, whole. {@code docs/register.md} says how to write these files anew. */
class BriefGoldenTest {
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final Path GOLDEN = Path.of("src", "test", "golden");
    private static final boolean ANEW = Boolean.getBoolean("elchi.golden");

    private static final String DAY = "2025-12-01";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theBriefsOfTheSamplesAreAsCommitted() throws IOException {
        String register = folder.resolve("register").toString();
        run("read", SAMPLES.toString(), "--register", register);
        check("brief-kz-uz.md", run("brief", "KZ", "UZ", "--as-of", DAY, "--format", "md", "--register", register));
        check("brief-kg-kz.txt", run("brief", "KG", "KZ", "--as-of", DAY, "--register", register));
    }

    @Test
    void theLocaleDoesNotShow() {
        Locale usual = Locale.getDefault();
        String register = folder.resolve("register").toString();
        run("read", SAMPLES.toString(), "--register", register);
        String brief = run("brief", "KZ", "UZ", "--as-of", DAY, "--register", register);
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(run("brief", "KZ", "UZ", "--as-of", DAY, "--register", register))
                    .isEqualTo(brief);
        } finally {
            Locale.setDefault(usual);
        }
    }

    private static void check(String name, String brief) throws IOException {
        Path file = GOLDEN.resolve(name);
        if (ANEW) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, brief);
        }
        assertThat(brief)
                .as("%s, to be written anew where the change is right", file)
                .isEqualTo(Files.readString(file));
    }

    private static String run(String... arguments) {
        Run run = Run.of(arguments);
        assertThat(run.code()).isZero();
        return run.out();
    }
}
