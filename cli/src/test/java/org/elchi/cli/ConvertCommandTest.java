package org.elchi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {
    @TempDir
    private Path folder = Path.of("");

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
        return Run.of(Stream.concat(Stream.of("convert"), Stream.of(arguments)).toArray(String[]::new));
    }
}
