package org.elchi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private record Run(int code, String out, String err) {}

    @Test
    void aTextIsWrittenInAnotherScript() {
        assertThat(run("--to", "uz-Latn", "Ўзбекистон", "Республикаси").out()).isEqualTo("Oʻzbekiston Respublikasi\n");
        assertThat(run("--to", "uz-common", "--from", "uz-Cyrl", "Шаҳар").out()).isEqualTo("Şahar\n");
        assertThat(run("--to", "kk-Latn", "--json", "тіл").out())
                .isEqualTo("{\"tongue\":\"kk-Latn\",\"given\":\"тіл\",\"text\":\"tıl\"}\n");
    }

    @Test
    void aFileKeepsItsLines() throws IOException {
        Path file = folder.resolve("text.txt");
        Files.writeString(file, "Vazir keldi.\n\nBugun uchrashuv oʻtdi.\n");
        assertThat(run("--to", "uz-Cyrl", file.toString()).out()).isEqualTo("Вазир келди.\n\nБугун учрашув ўтди.\n");
    }

    @Test
    void aDamagedTextIsRepaired() {
        assertThat(run("--repair", "TÃ¼rkiye heyeti").out()).isEqualTo("Türkiye heyeti\n");
    }

    @Test
    void whatThereIsNotIsToldWithWhatThereIs() {
        Run run = run("--to", "uz-Grek", "Salom");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("elchi: there is no 'uz-Grek'; there are ")
                .contains("uz-Cyrl, uz-common");
        assertThat(run("Salom").err()).startsWith("elchi: convert needs --to TAG or --repair");
        assertThat(run("--from", "tr-Latn", "--to", "uz-Cyrl", "gel").err()).contains("does not translate");
        assertThat(run("--scripts").out()).contains("kk-Arab\n");
    }

    private static Run run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Screen screen = new Screen(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false,
                100);
        String[] all = new String[arguments.length + 1];
        all[0] = "convert";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        int code = Elchi.run(screen, all);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
