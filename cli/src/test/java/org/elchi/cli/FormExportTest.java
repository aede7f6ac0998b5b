package org.elchi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.elchi.writing.export.Exporters;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code elchi export --format}. */
class FormExportTest {
    @TempDir
    private static Path made = Path.of("");

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void read() throws IOException {
        SmallRegister.read(made);
    }

    private static SmallRegister register() {
        return new SmallRegister(made.resolve("register"));
    }

    @Test
    void everyFormIsWrittenTheSameTwice() throws IOException {
        for (String form : Exporters.names()) {
            Path one = folder.resolve(form + "-1");
            Path two = folder.resolve(form + "-2");
            export(form, one);
            export(form, two);
            if (Files.isDirectory(one)) {
                for (Path file : list(one)) {
                    assertThat(file).as(form).hasSameBinaryContentAs(two.resolve(file.getFileName()));
                }
            } else {
                assertThat(one).as(form).isNotEmptyFile().hasSameBinaryContentAs(two);
            }
        }
    }

    private static void export(String form, Path to) {
        Run run = register().run("export", "--format", form, "--to", to.toString(), "--as-of", "2032-01-01");
        assertThat(run.code()).as(form + " " + run.err()).isZero();
        assertThat(run.out()).isEmpty();
    }

    @Test
    void filtersAreThoseOfShow() {
        assertThat(register()
                        .run("export", "visit", "--format", "jsonl", "--state", "AZ", "TR")
                        .out())
                .isEqualTo(register()
                        .run("show", "visit", "--state", "AZ", "TR", "--json")
                        .out())
                .hasLineCount(1);
        assertThat(register()
                        .run("export", "--format", "jsonl", "--state", "AZ", "visit")
                        .out())
                .hasLineCount(1);
    }

    @Test
    void unknownFormsAndKindsAreToldInOneLine() {
        assertThat(register().wrong("export", "--format", "xml"))
                .contains("there is no format 'xml'; need one of csv, xlsx");
        assertThat(register().wrong("export", "treaty", "--format", "jsonl")).contains("there is no kind 'treaty'");
        assertThat(register().wrong("export", "--format", "csv")).contains("--to names the folder");
        assertThat(register().wrong("export", "--to", "x", "--state", "KZ")).contains("are for --format");
        assertThat(register().wrong("export")).contains("--format");
        assertThat(register().wrong("export", "--format", "jsonl", "--to", "nowhere/x"))
                .contains("there is no folder");
    }

    @Test
    void nothingFoundGivesAValidEmptyFileAndALine() throws IOException {
        Path file = folder.resolve("x.csv");
        Run run = register().run("export", "--format", "treaties", "--state", "MN", "--to", file.toString());
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("the register holds nothing like that").hasLineCount(1);
        assertThat(Files.readString(file)).hasLineCount(1).startsWith("treatyID,");
    }

    @Test
    void aFolderThatHoldsSomethingIsLeftAloneUnlessForced() throws IOException {
        Path tables = Files.createDirectory(folder.resolve("tables"));
        Files.writeString(tables.resolve("mine.txt"), "mine");
        assertThat(register().wrong("export", "--format", "csv", "--to", tables.toString()))
                .contains("is not empty");
        Run run = register().run("export", "--format", "csv", "--to", tables.toString(), "--force");
        assertThat(run.code()).isZero();
        assertThat(tables.resolve("mine.txt")).hasContent("mine");
        assertThat(tables.resolve("visit.csv")).exists();
        assertThat(list(folder)).containsExactly(tables);
    }

    @Test
    void whatHasNoPlaceInAFormIsCounted() {
        Run run = register().run("export", "--format", "treaties");
        assertThat(run.err())
                .contains("left out, as treaties has no place for them: ")
                .contains(" visit");
    }

    @Test
    void promisesAreAsOfTheDay() {
        Run run = register()
                .run("export", "--format", "csv", "--to", folder.resolve("t").toString(), "--as-of", "2036-01-01");
        assertThat(run.code()).isZero();
        assertThat(folder.resolve("t").resolve("commitments.csv")).content().contains(",2036-01-01,overdue,");
    }

    @Test
    void theHelpNamesTheForms() {
        assertThat(Run.of("help", "export").out()).contains("csv, xlsx, ");
    }

    private static List<Path> list(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.sorted().toList();
        }
    }
}
