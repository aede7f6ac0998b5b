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
        assertThat(Run.of("names", "--lang", "kk").err()).startsWith("elchi: whose names?");
        Run run = Run.of("names", "--iob", folder.resolve("none").toString(), "--lang", "kk");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("cannot be read");
        assertThat(Run.of("names", "--iob", "-").err()).startsWith("elchi: which language?");
    }

    @Test
    void namesOfADocumentAreResolved() throws IOException {
        Path file = folder.resolve("report.txt");
        Files.writeString(
                file,
                "Özbekistan Cumhurbaşkanı Şavkat Mirziyoyev, Taşkent'te Kazak mevkidaşı Kasım Cömert Tokayev ile bir"
                        + " araya geldi. İki cumhurbaşkanı su konusunu ele aldı. Taşkent ve Pekin yeni bir demiryolu"
                        + " konusunda anlaştı. Büyükelçi Selim Örekli de toplantıya katıldı. Kırgızistan Dışişleri"
                        + " Bakanı ise Birleşmiş Milletler temsilcisiyle görüştü.\n");
        Run run = Run.of("names", "--date", "2022-11-14", file.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("Shavkat Mirziyoyev (UZ)")
                .contains("Kassym-Jomart Tokayev (KZ)")
                .containsPattern("İki cumhurbaşkanı +person +Shavkat Mirziyoyev; Kassym-Jomart Tokayev")
                .containsPattern("Taşkent +state +Uzbekistan\n")
                .containsPattern("Pekin +state +China\n")
                .containsPattern("Büyükelçi Selim Örekli +person +\\? Selim Örekli")
                .containsPattern("Kırgızistan Dışişleri Bakanı +person +Jeenbek Kulubayev \\(KG\\)")
                .containsPattern("Birleşmiş Milletler +organisation +United Nations");
        assertThat(Run.of("names", "--json", "--date", "2022-11-14", file.toString())
                        .out()
                        .lines()
                        .findFirst())
                .contains("{\"doc\":\"report.txt\",\"begin\":0,\"end\":42,\"words\":\"Özbekistan Cumhurbaşkanı Şavkat"
                        + " Mirziyoyev\",\"kind\":\"person\",\"ids\":[\"Shavkat Mirziyoyev\"],\"states\":[\"UZ\"],"
                        + "\"known\":true,\"by\":\"name\"}");
    }
}
