package org.elchi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code elchi analyse} and {@code elchi inflect}. */
class WordCommandsTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void eachWordHasItsRangeLemmaClassAndWhatItsEndingsSay() {
        Run run = run("analyse", "Bakan Taşkent'te konuştu.");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .anyMatch(line -> line.matches("\\s+6\\s+16\\s+Taşkent'te\\s+\\??taşkent\\s+name\\s+loc"))
                .anyMatch(line -> line.matches("\\s+17\\s+24\\s+konuştu\\s+konuş\\s+verb\\s+finite past s3"));
        assertThat(run.err()).isEqualTo("tr-Latn, 1 sentence\n");
    }

    @Test
    void jsonHasAllReadings() {
        Run run = run("analyse", "--json", "--lang", "uz-Cyrl", "Вазир келди.");
        assertThat(run.out().lines()).hasSize(3);
        assertThat(run.out())
                .contains("\"word\":\"келди\",\"common\":\"keldi\",\"readings\":[{\"lemma\":\"кел\",\"pos\":\"verb\","
                        + "\"says\":\"finite.past.s3\",\"known\":true}");
    }

    @Test
    void aTreebankKeepsItsTokensAndEverythingElse() throws IOException {
        Path file = folder.resolve("two.conllu");
        Files.writeString(
                file,
                "# text = Vazir keldi.\n"
                        + "1\tVazir\t_\t_\tN\t_\t2\tnsubj\t_\tx=y\n"
                        + "2\tkeldi\t_\t_\t_\t_\t0\troot\t_\t_\n\n");
        Run run = run("analyse", "--conllu", file.toString(), "--lang", "uz");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .isEqualTo("# text = Vazir keldi.\n1\tVazir\tvazir\tNOUN\tN\tCase=Nom|Number=Sing\t2\tnsubj\t_\tx=y\n"
                        + "2\tkeldi\tkel\tVERB\t_\tMood=Ind|Person=3|Tense=Past|VerbForm=Fin\t0\troot\t_\t_\n\n");
    }

    @Test
    void whatIsWrongIsOneLine() throws IOException {
        Path file = folder.resolve("none.conllu");
        Files.writeString(file, "a\nb\nc\n");
        Run run = run("analyse", "--conllu", file.toString(), "--lang", "tr");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("elchi: " + file
                        + ":1:1: found 1 columns, need the ten of CoNLL-U apart by tabs (and 2 more such lines)\n");
        assertThat(run("analyse", "--conllu", file.toString()).err()).startsWith("elchi: which language? --lang az|");
        assertThat(run("analyse", "--lang", "xx", "a").err())
                .startsWith("elchi: there is no language 'xx'; there are az,");
        assertThat(run("analyse", "--lang", "uz-Grek", "a").err())
                .isEqualTo("elchi: there is no 'uz-Grek'; this language has uz-Latn, uz-Cyrl\n");
        assertThat(run("analyse", "").err()).startsWith("elchi: the language of this text was not made out");
        assertThat(run("inflect", "--lang", "tr", "ev", "dat.foo").err()).startsWith("elchi: there is no form 'foo'");
    }

    @Test
    void formsAreWritten() {
        assertThat(run("inflect", "--lang", "tr", "Taşkent", "dat", "loc")
                        .out()
                        .lines()
                        .map(String::strip))
                .containsExactly(
                        "dat                               Taşkent'e", "loc                               Taşkent'te");
        assertThat(run("inflect", "--lang", "kk", "--json", "2030", "dat").out())
                .isEqualTo("{\"word\":\"2030\",\"pos\":\"num\",\"says\":\"dat\",\"form\":\"2030-ға\"}\n");
        Run run = run("inflect", "--lang", "tr", "Ankara", "finite.past.s3");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("has no such form");
    }

    private static Run run(String... arguments) {
        return Run.of(arguments);
    }
}
