package org.elchi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code elchi names --iob}: a line out for each line in. */
class NamesCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private Run run(String text) throws IOException {
        Path file = folder.resolve("tokens.txt");
        Files.writeString(file, text);
        return Run.of("names", "--iob", file.toString(), "--lang", "kk");
    }

    @Test
    void eachTokenHasItsTag() throws IOException {
        Run run = run("Президент\nҚасым-Жомарт\nТоқаев\nТашкентке\nбарды\n.\n\nІс\nаяқталды\n.\n");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .isEqualTo("Президент B-POSITION\nҚасым-Жомарт B-PERSON\nТоқаев I-PERSON\nТашкентке B-GPE\nбарды O\n"
                        + ". O\n\nІс O\nаяқталды O\n. O\n");
    }

    @Test
    void oddInputHasItsLines() throws IOException {
        assertThat(run("").out()).isEmpty();
        assertThat(run("\n\n").out()).isEqualTo("\n\n");
        assertThat(run("\uFEFFбүгін\r\n\r\nкеше").out()).isEqualTo("бүгін O\n\nкеше O\n");
        assertThat(run("  бүгін\tO\n \t\nкеше B-DATE x\n").out()).isEqualTo("бүгін O\n\nкеше O\n");
        String far = "а".repeat(200_000);
        assertThat(run(far + "\n").out()).isEqualTo(far + " O\n");
        assertThat(run("бүгін\n".repeat(2500)).out().lines()).hasSize(2500);
    }

    @Test
    void whatIsWrongIsOneLine() {
        assertThat(Run.of("names", "--lang", "kk").err()).startsWith("elchi: where are the tokens?");
        Run run = Run.of("names", "--iob", folder.resolve("none").toString(), "--lang", "kk");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("cannot be read");
        assertThat(Run.of("names", "--iob", "-").err()).startsWith("elchi: which language?");
    }
}
