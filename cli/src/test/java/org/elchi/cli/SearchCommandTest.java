package org.elchi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.elchi.language.Span;
import org.elchi.register.search.Highlight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code elchi search} as a whole. */
class SearchCommandTest {
    private static final String TURKISH =
            "Cumhurbaşkanı Recep Tayyip Erdoğan dün Bakü'ye resmi ziyarette bulundu. Görüşmede su kaynakları ele"
                    + " alındı.";

    @TempDir
    private Path folder = Path.of("");

    private Run search(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "search";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "--register";
        all[arguments.length + 2] = folder.resolve("register").toString();
        return Run.of(all);
    }

    private void read() throws IOException {
        Path file = Files.writeString(folder.resolve("report.txt"), TURKISH);
        Run.of(
                "read",
                "--date",
                "2024-03-09",
                file.toString(),
                "--register",
                folder.resolve("register").toString());
    }

    @Test
    void aTurkishReportIsFoundByKazakhAndUzbekWords() throws IOException {
        read();
        Run run = search("су", "ресурстары");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("documents (1)", "report.txt", "2024-03-09, tr-Latn", "su kaynakları");
        assertThat(search("Ärdogan", "--in", "records").out())
                .contains("visit-")
                .doesNotContain("documents");
        assertThat(search("Эрдоған", "--state", "Әзербайжан", "--kind", "visit", "--json")
                        .out())
                .contains("\"what\":\"record\"", "\"marked\":[[");
    }

    @Test
    void theIndexMayBeDeleted() throws IOException {
        read();
        Run first = search("Erdoğan");
        Path index = folder.resolve("register").resolve("index");
        try (var files = Files.list(index)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        assertThat(search("Erdoğan")).isEqualTo(first);
    }

    @Test
    void whereNothingIsFoundItSaysWhatWouldBe() throws IOException {
        read();
        Run run = search("ziyaret", "--until", "2020-01-01");
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("nothing is found", "without --since and --until: 1");
    }

    @Test
    void wrongUsageIsNamed() throws IOException {
        read();
        assertThat(search("x", "--state", "Atlantis").err()).contains("there is no state 'Atlantis'");
        assertThat(search("x", "--person", "Xyzzyq").err()).contains("nobody called 'Xyzzyq' is known");
        assertThat(search("x", "--kind", "walk").err()).contains("there is no kind 'walk'");
        assertThat(search("x", "--limit", "0").code()).isEqualTo(2);
    }

    @Test
    void whatAnswersIsBoldAndLinesKeepTheWidth() {
        Highlight highlight =
                new Highlight("Su kaynakları,\nsu yolları", java.util.List.of(new Span(0, 2), new Span(15, 17)));
        Screen screen = new Screen(System.out, System.err, true, false, 100);
        assertThat(HighlightText.lines(highlight, screen, 16))
                .containsExactly("\u001b[1mSu\u001b[0m kaynakları,", "\u001b[1msu\u001b[0m yolları");
    }
}
