package org.elchi.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The README's report gives the README's records. */
class ReadmeTest {
    private static final Path README = Path.of("..", "README.md");

    @Test
    void theReportShownGivesTheRecordsShown() throws IOException {
        List<String> lines = Files.readAllLines(README);
        String text = lines.stream()
                .filter(line -> line.startsWith("> "))
                .map(line -> line.substring(2))
                .collect(Collectors.joining("\n"));
        List<String> shown = lines.stream()
                .filter(line -> line.matches("\\| (visit|meeting|target|instrument) \\|.*"))
                .map(ReadmeTest::sorted)
                .toList();
        List<String> read = Reader.load().read(new Report("readme", text, Optional.empty())).facts().stream()
                .map(fact -> fact.type() + " "
                        + fact.slots().entrySet().stream()
                                .map(slot -> slot.getKey() + ": " + slot.getValue())
                                .sorted()
                                .collect(Collectors.joining(" · ")))
                .toList();
        assertThat(read).containsExactlyInAnyOrderElementsOf(shown);
        assertThat(lines).hasSizeLessThan(90);
    }

    private static String sorted(String row) {
        String[] cells = row.split("\\|");
        return cells[1].strip() + " "
                + Arrays.stream(cells[2].strip().split(" · ")).sorted().collect(Collectors.joining(" · "));
    }
}
