package org.elchi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code elchi who}: names, offices and pairs of names. */
class WhoCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void anOfficeOnADateIsItsHolder() {
        Run run = Run.of("who", "Өзбекстан президенти", "--date", "2010");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("  Islam Karimov  person")
                .contains("president of Uzbekistan, 1990-03-24 – 2016-09-02")
                .contains("Ислам Каримов")
                .contains("президенти is president, with an ending");
    }

    @Test
    void jsonHasPostsAndReasons() {
        Run run = Run.of("who", "--json", "Тоқаев", "--date", "2024-05-01");
        assertThat(run.out().lines().findFirst().orElseThrow())
                .startsWith("{\"id\":\"Kassym-Jomart Tokayev\",\"name\":\"Kassym-Jomart Tokayev\",\"kind\":\"person\"")
                .contains("{\"office\":\"head-of-state\",\"of\":\"KZ\",\"from\":\"2019-03-20\"}")
                .contains("is a surname alone");
    }

    @Test
    void statesHaveTheirNumbers() {
        assertThat(Run.of("who", "Қырғызстан").out()).contains("KG, KGZ, M49 417");
    }

    @Test
    void nobodyIsKnown() {
        Run run = Run.of("who", "Xyzzy Plugh");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("elchi: nobody is known by this name or in this office\n");
    }

    @Test
    void pairsAreComparedLineByLine() throws IOException {
        Path pairs = folder.resolve("pairs.tsv");
        Files.writeString(
                pairs, "# names\n\nЖақыпов Серік\tSerik Jakupov\nİlham Aliyev\tГейдар Алиев\tnote\nonly one\n");
        Run run = Run.of("who", "--pairs", pairs.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines())
                .satisfiesExactly(
                        line -> assertThat(line).matches("Жақыпов Серік\tSerik Jakupov\t0\\.\\d{3}\tsame"),
                        line -> assertThat(line).matches("İlham Aliyev\tГейдар Алиев\t0\\.\\d{3}\tdifferent"));
        assertThat(run.err()).endsWith("pairs.tsv:5: need two names parted by a tab\n");
        assertThat(Run.of("who", "--why", "--pairs", pairs.toString()).out())
                .contains("Гейдар has nothing like it in the other");
    }

    @Test
    void ownPeopleAreKnown() throws IOException {
        Path people = Files.createDirectories(folder.resolve("people")).resolve("mine.yaml");
        Files.writeString(
                people,
                "- name: Aybek Sinovov\n  posts:\n    - {office: ambassador, of: UZ, from: 2020}\n"
                        + "- name: Sadyr Japarov\n  posts:\n    - {office: mayor, of: KG, from: 2001, to: 2002}\n");
        String world = folder.toString();
        assertThat(Run.of("who", "--world", world, "Айбек Синовов").out()).contains("ambassador of Uzbekistan, 2020");
        assertThat(Run.of("who", "--world", world, "Садыр Жапаров").out())
                .contains("Садыр Жапаров")
                .contains("mayor of Kyrgyzstan, 2001 – 2002")
                .doesNotContain("president of");
    }

    @Test
    void whatIsWrongIsOneLine() {
        assertThat(Run.of("who").err()).isEqualTo("elchi: who? Give a name, or an office and a state\n");
        assertThat(Run.of("who", "X", "--date", "May").err())
                .isEqualTo("elchi: 'May' is no date; need YYYY, YYYY-MM or YYYY-MM-DD\n");
        assertThat(Run.of("who", "--world", folder.resolve("none").toString(), "X")
                        .code())
                .isEqualTo(2);
        assertThat(Run.of("who", "--world", folder.toString(), "X").err()).contains("holds nothing of the world");
    }
}
