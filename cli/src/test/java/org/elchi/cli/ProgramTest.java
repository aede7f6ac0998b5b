package org.elchi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a whole: what it prints where, and how it ends. */
class ProgramTest {
    private static final String TURKISH =
            "Cumhurbaşkanı Recep Tayyip Erdoğan dün Bakü'ye resmi ziyarette bulundu. Ülkeler arasında anlaşma"
                    + " imzalandı.";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void eachBadInputIsOneLineAndTheRestIsRead() throws IOException {
        file("empty.txt", new byte[0]);
        file("binary.txt", new byte[] {0, 1, 2, 3, 0, 5, 6, (byte) 0xFE, 0, 0});
        file("pdf.txt", "%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII));
        file("good.txt", TURKISH.getBytes(StandardCharsets.UTF_8));
        file("utf16.txt", ("\uFEFF" + TURKISH).getBytes(StandardCharsets.UTF_16LE));
        file("windows.txt", TURKISH.getBytes(Charset.forName("windows-1254")));
        byte[] broken = TURKISH.getBytes(StandardCharsets.UTF_8);
        broken[TURKISH.indexOf('ş')] = (byte) 0xFF;
        file("broken.txt", broken);
        file("picture.png", new byte[] {1, 2, 3});
        Run run = run(
                "read",
                "--facts",
                folder.toString(),
                folder.resolve("missing.txt").toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.errors())
                .anySatisfy(line -> assertThat(line)
                        .endsWith("binary.txt: is binary or in an encoding that is not known; save it as UTF-8"
                                + " text first"))
                .anySatisfy(
                        line -> assertThat(line).contains("broken.txt: has ").contains("read as U+FFFD"))
                .anySatisfy(line -> assertThat(line).endsWith("empty.txt: is empty; there is nothing to read"))
                .anySatisfy(
                        line -> assertThat(line).endsWith("pdf.txt: is a PDF, not text; save it as UTF-8 text first"))
                .anySatisfy(line -> assertThat(line).endsWith("missing.txt: is not there; check the path"))
                .anySatisfy(line ->
                        assertThat(line).isEqualTo("left out 1 files in folders that are neither text nor HTML"))
                .noneSatisfy(line -> assertThat(line).contains("good.txt"))
                .noneSatisfy(line -> assertThat(line).contains("utf16.txt"))
                .noneSatisfy(line -> assertThat(line).contains("windows.txt"))
                .hasSize(6);
    }

    @Test
    void aHugeFileIsRefused() throws IOException {
        Path huge = folder.resolve("huge.txt");
        try (OutputStream stream = Files.newOutputStream(huge)) {
            byte[] megabyte = "a line of text\n".repeat(70_000).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 70; i++) {
                stream.write(megabyte);
            }
        }
        Run run = run("read", "--facts", huge.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualTo(huge + ": is larger than 64 MB; split it into its reports\n");
    }

    @Test
    void aTextInAnUnknownLanguageCountsAsRead() throws IOException {
        Path file = file(
                "greek.txt", "Ο πρόεδρος επισκέφθηκε χθες την πρωτεύουσα της χώρας.".getBytes(StandardCharsets.UTF_8));
        Run run = run("read", "--facts", file.toString());
        assertThat(run.code()).isZero();
        assertThat(run.errors()).singleElement().asString().contains("greek.txt: is in no language that Elchi reads");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aTextInALanguageWithoutFramesIsNamed() throws IOException {
        String text = "Министр бүген Казанга килде һәм яңа мәктәпне күрде. Балалар аны җыр белән каршы алды.";
        Path file = file("tatar.txt", text.getBytes(StandardCharsets.UTF_8));
        Run run = run("read", "--facts", file.toString());
        assertThat(run.code()).isZero();
        assertThat(run.errors())
                .singleElement()
                .asString()
                .contains("tatar.txt: is in tt-Cyrl, for which there are no frames yet");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aFolderWithoutPermissionIsNamed() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(closed), "whoever runs this may read everything");
        Run run = run("read", "--facts", closed.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualTo(closed + ": may not be read; ask its owner for permission\n");
    }

    @Test
    void aDamagedRegisterIsOneLineAndWhatWasReadIsStillShown() throws IOException {
        file(
                "register/register.db",
                "not a database, though it has some length to it".getBytes(StandardCharsets.US_ASCII));
        Path file = file("good.txt", TURKISH.getBytes(StandardCharsets.UTF_8));
        Run run = run(
                "read",
                file.toString(),
                "--register",
                folder.resolve("register").toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.errors()).singleElement().asString().contains("is damaged; move it away");
    }

    @Test
    void readingTwiceAddsOnce() throws IOException {
        Path file = file("good.txt", TURKISH.getBytes(StandardCharsets.UTF_8));
        String register = folder.resolve("register").toString();
        Run first = run("read", file.toString(), "--register", register);
        assertThat(first.code()).isZero();
        assertThat(first.err()).contains("1 new,");
        Run shown = run("show", "--json", "--register", register);
        Run second = run("read", file.toString(), "--register", register);
        assertThat(second.err()).contains("0 new,", "1 known already");
        assertThat(second.out()).isEqualTo(first.out());
        assertThat(run("rebuild", "--register", register).code()).isZero();
        assertThat(run("show", "--json", "--register", register)).isEqualTo(shown);
    }

    @Test
    void theNumberOfThreadsDoesNotShow() throws IOException {
        List<String> command = new ArrayList<>(List.of("read", "--facts", "--date", "2024-03-09"));
        for (int i : IntStream.range(0, 40).toArray()) {
            byte[] text = i % 7 == 0 ? new byte[0] : (TURKISH + " " + i).getBytes(StandardCharsets.UTF_8);
            command.add(file("d" + i + ".txt", text).toString());
        }
        command.addAll(List.of("--threads", "1"));
        Run one = run(command.toArray(String[]::new));
        command.set(command.size() - 1, "5");
        Run five = run(command.toArray(String[]::new));
        assertThat(five.out()).isEqualTo(one.out());
        assertThat(five.errors()).isEqualTo(one.errors());
    }

    @Test
    void wrongUsageEndsWithTwo() throws IOException {
        assertThat(run("read").code()).isEqualTo(2);
        assertThat(run("read", "--threads", "0", "x").code()).isEqualTo(2);
        assertThat(run("read", "--date", "yesterday", "x").code()).isEqualTo(2);
        assertThat(run("show", "nonsense").code()).isEqualTo(2);
        assertThat(run("no-such-command").code()).isEqualTo(2);
        assertThat(run("shwo").errors()).singleElement().asString().startsWith("elchi: ");
        assertThat(run("read", "--date", "yesterday", "x").err())
                .isEqualTo("elchi: 'yesterday' is no date; need YYYY-MM-DD; see 'elchi help read'\n");
        Path table = file("table.tsv", "document\tdate\na.txt\tyesterday\n".getBytes(StandardCharsets.UTF_8));
        Run run = run("read", "--facts", "--metadata", table.toString(), "x");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("elchi: " + table + ":2: 'yesterday' is no date; need YYYY-MM-DD\n");
    }

    @Test
    void everyCommandHelpsWithExamples() {
        assertThat(run().out()).contains("Examples:", "elchi read samples");
        assertThat(run("--version").out()).startsWith("elchi ");
        for (String command :
                List.of("read", "show", "evidence", "brief", "compare", "series", "completion", "rebuild")) {
            Run help = run("help", command);
            assertThat(help.code()).as(command).isZero();
            assertThat(help.out()).as(command).contains("Example", "elchi " + command);
        }
        assertThat(run("completion", "bash").out()).contains("elchi", "brief", "evidence");
    }

    @Test
    void severalStatesFollowOneOption() throws IOException {
        Path file = file("good.txt", TURKISH.getBytes(StandardCharsets.UTF_8));
        String register = folder.resolve("register").toString();
        run("read", file.toString(), "--register", register);
        Run apart = run("show", "visit", "--state", "TR", "--state", "AZ", "--register", register);
        assertThat(apart.out()).contains("visit (1)");
        assertThat(run("show", "--register", register, "--state", "TR", "AZ", "visit"))
                .isEqualTo(apart);
    }

    @Test
    void wordsAroundEvidenceAreWhole() {
        String text = "words ".repeat(80) + "HERE" + " words".repeat(80);
        int at = text.indexOf("HERE");
        assertThat(Excerpt.before(text, at)).startsWith("…words ").endsWith("words ");
        assertThat(Excerpt.after(text, at + 4)).startsWith(" words").endsWith("words…");
        assertThat(Excerpt.before("HERE", 0)).isEmpty();
        assertThat(Excerpt.after("HERE", 4)).isEmpty();
    }

    @Test
    void aRegisterThatIsNotThereIsNamed() {
        Run run = run("brief", "KZ", "UZ", "--register", folder.resolve("none").toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("there is no register in").contains("elchi read PATH");
    }

    @Test
    void whatATerminalWouldObeyNeverReachesIt() throws IOException {
        Path file = file("a\u001b[31m.txt", new byte[0]);
        assertThat(run("read", "--facts", file.toString()).err()).doesNotContain("\u001b");
    }

    private Path file(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        return Files.write(file, bytes);
    }

    private static Run run(String... arguments) {
        return Run.of(arguments);
    }
}
