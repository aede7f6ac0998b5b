package org.elchi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.elchi.reading.Findings;
import org.elchi.reading.Report;
import org.elchi.register.Making;
import org.elchi.register.Perusal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A register is carried to other places and is the same there. */
class CarryingCommandsTest {
    private static final String TURKISH =
            "Cumhurbaşkanı Recep Tayyip Erdoğan dün Bakü'ye resmi ziyarette bulundu. Ülkeler arasında anlaşma"
                    + " imzalandı.";

    @TempDir
    private static Path once = Path.of("");

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void read() throws IOException {
        Path news = Files.createDirectory(once.resolve("news"));
        for (int i = 0; i < 3; i++) {
            Files.writeString(news.resolve("d" + i + ".txt"), TURKISH + " Metin " + i + ".");
        }
        Run run = Run.of("read", "--date", "2025-03-04", news.toString(), "--register", once.toString());
        assertThat(run.code()).isZero();
    }

    @BeforeEach
    void aRegister() throws IOException {
        Files.createDirectory(folder.resolve("one"));
        Files.copy(once.resolve("register.db"), folder.resolve("one/register.db"));
    }

    @Test
    void aBackupIsRestoredAsItWas() {
        String file = path("elchi.db");
        Run backup = run("one", "backup", file);
        assertThat(backup.err()).isEqualTo(file + " holds 3 documents, 0 decisions, 1 records\n");
        assertThat(backup.code()).isZero();
        Run restored = run("two", "restore", file);
        assertThat(restored.err()).isEqualTo("restored to " + path("two") + ": 3 documents, 0 decisions, 1 records\n");
        assertThat(run("two", "show", "--json")).isEqualTo(run("one", "show", "--json"));
        assertThat(files(folder)).doesNotContain("unfinished");
    }

    @Test
    void nothingIsReplacedUnasked() {
        String file = path("elchi.db");
        run("one", "backup", file);
        Run again = run("one", "backup", file);
        assertThat(again.code()).isEqualTo(3);
        assertThat(again.err())
                .isEqualTo("elchi: " + file + " is there already; name another file, or replace it with --force\n");
        assertThat(run("one", "backup", "--force", file).code()).isZero();
        Run itself = run("one", "backup", "--force", path("one/register.db"));
        assertThat(itself.code()).isEqualTo(3);
        assertThat(itself.err()).contains("is the register itself");
        Run restored = run("one", "restore", file);
        assertThat(restored.code()).isEqualTo(3);
        assertThat(restored.err()).contains("there is " + path("one/register.db") + " already");
        assertThat(run("one", "backup", path("none/elchi.db")).errors())
                .singleElement()
                .asString()
                .contains("choose another place");
    }

    @Test
    void whatIsNoBackupIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "this is not a back-up, but some notes of mine");
        assertThat(run("two", "restore", file.toString()).errors())
                .singleElement()
                .asString()
                .contains("is no whole back-up");
        assertThat(run("two", "restore", path("none.db")).errors())
                .containsExactly("elchi: there is no back-up " + path("none.db") + "; check the path");
        assertThat(Files.exists(folder.resolve("two/register.db"))).isFalse();
    }

    @Test
    void aDamagedDocumentIsNamedAndCanBeLeftOut() throws SQLException {
        Path file = folder.resolve("elchi.db");
        run("one", "backup", file.toString());
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TRIGGER document_bytes_are_kept");
            statement.execute("UPDATE document SET content = x'1F8B' WHERE name = 'd1.txt'");
        }
        Run refused = run("two", "restore", file.toString());
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.errors())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("d1.txt (")
                .endsWith(" is damaged");
        Run rest = run("two", "restore", "--without-damaged", file.toString());
        assertThat(rest.code()).isEqualTo(1);
        assertThat(rest.errors()).last().asString().contains("2 documents").contains("'elchi rebuild'");
        assertThat(run("two", "rebuild").code()).isZero();
        assertThat(run("two", "show").out()).contains("visit (1)");
    }

    @Test
    void anExportIsTheSameEachTimeAndMakesTheSameRegister() throws IOException {
        assertThat(run("one", "export", path("a")).err()).isEqualTo(path("a") + " holds 3 documents, 0 decisions\n");
        run("one", "export", path("b"));
        assertThat(contents("b")).isEqualTo(contents("a"));
        Run imported = run("two", "import", path("a"));
        assertThat(imported.code()).isZero();
        assertThat(imported.err())
                .isEqualTo("in the register: 3 new, 0 read anew, 0 known already; decisions 0 new, 0 known already\n");
        assertThat(run("two", "show", "--json")).isEqualTo(run("one", "show", "--json"));
        assertThat(run("two", "import", path("a")).err()).contains("0 new, 0 read anew, 3 known already");
        run("two", "export", path("c"));
        assertThat(contents("c")).isEqualTo(contents("a"));
    }

    @Test
    void aStoppedExportIsSeen() throws IOException {
        run("one", "export", path("a"));
        Files.delete(folder.resolve("a/COMPLETE"));
        Run run = run("two", "import", path("a"));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("was stopped before its end");
        assertThat(Files.exists(folder.resolve("two/register.db"))).isFalse();
        assertThat(run("two", "import", "--unfinished", path("a")).code()).isZero();
        assertThat(run("one", "export", path("a")).code()).isZero();
        assertThat(run("one", "export", path("a")).err()).contains("holds an export already");
        assertThat(run("one", "export", path(".")).err()).contains("holds something else");
    }

    @Test
    void whatIsWrongInAnExportIsNamedAndTheRestIsTaken() throws IOException {
        run("one", "export", path("a"));
        Path listed = folder.resolve("a/documents.jsonl");
        List<String> lines = new ArrayList<>(Files.readAllLines(listed));
        Path first = original(lines.get(0));
        Files.write(first, new byte[] {1, 2, 3});
        Files.delete(original(lines.get(1)));
        lines.add("{\"sha256\":\"nothing\"}");
        lines.add(lines.get(2).replaceFirst("\"file\":\"[^\"]*\"", "\"file\":\"../one/register.db\""));
        lines.add("no line at all");
        Files.write(listed, lines);
        Run run = run("two", "import", path("a"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.errors())
                .hasSize(7)
                .anySatisfy(line -> assertThat(line)
                        .endsWith("documents.jsonl: is not as it was exported; what can be" + " read of it is taken"))
                .anySatisfy(line -> assertThat(line).contains("documents.jsonl:4: 'nothing' is no SHA-256"))
                .anySatisfy(line -> assertThat(line).contains("documents.jsonl:6: is no JSON object"))
                .anySatisfy(line -> assertThat(line).contains("is not what was exported"))
                .anySatisfy(line -> assertThat(line).contains("is missing or may not be read"))
                .anySatisfy(line -> assertThat(line).contains("is not in the export"))
                .anySatisfy(line -> assertThat(line).contains("1 new"));
    }

    @Test
    void aDamagedRegisterSaysWhatToDo() throws IOException {
        Files.write(folder.resolve("one/register.db"), "this was a register once".getBytes(StandardCharsets.UTF_8));
        assertThat(run("one", "show").errors())
                .singleElement()
                .asString()
                .contains("is damaged")
                .contains("'elchi restore FILE'")
                .contains("'elchi import DIR'");
    }

    @Test
    void aReaderThatThrowsOrNeverEndsCallingItselfBreaksNothing() {
        Report report = new Report("a.txt", TURKISH, Optional.empty());
        Perusal thrown = Perusal.of(
                report,
                text -> {
                    throw new IllegalStateException("it broke");
                },
                Making.none());
        assertThat(thrown.failure()).contains("java.lang.IllegalStateException: it broke");
        Perusal overflown = Perusal.of(report, CarryingCommandsTest::endless, Making.none());
        assertThat(overflown.failure()).contains("java.lang.StackOverflowError");
        assertThat(overflown.findings().facts()).isEmpty();
    }

    private static Findings endless(Report report) {
        return further(new Report(report.name(), report.text(), report.date()));
    }

    private static Findings further(Report report) {
        return endless(report);
    }

    private Path original(String line) {
        String file = line.replaceFirst(".*\"file\":\"([^\"]*)\".*", "$1");
        return folder.resolve("a").resolve(file);
    }

    private Map<String, String> contents(String name) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        Path root = folder.resolve(name);
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }

    private static String files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList().toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private Run run(String register, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--register");
        all.add(path(register));
        return Run.of(all.toArray(String[]::new));
    }
}
