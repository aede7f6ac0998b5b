package org.elchi.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.elchi.register.carrying.Backup;
import org.elchi.register.carrying.Export;
import org.elchi.register.carrying.Import;
import org.elchi.register.carrying.Restore;
import org.elchi.register.decision.Act;
import org.elchi.register.decision.Acts;
import org.elchi.register.decision.Decision;
import org.elchi.register.decision.Draft;
import org.elchi.register.merging.Merging;
import org.elchi.register.record.Document;
import org.elchi.register.record.Told;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills programs that use a register, at random moments. What they had acknowledged must be there, and the register must go on. */
class KillIT {
    static final long SEED = Long.getLong("elchi.seed", System.nanoTime() & 0xFFFFFF);
    static final Merging MERGING = Merging.load();
    private static final int KILLS = Integer.getInteger("elchi.kills", 200);
    private static final int LIVES_OF_A_REGISTER = 25;
    private static final int LATEST = 400;
    private static final int LATEST_CARRIED = 1200;
    private static final int CARRIED = Integer.getInteger("elchi.carried", 40);
    private static final int MANY = 300;

    @BeforeAll
    static void seed() {
        System.out.println("KillIT: -Delchi.seed=" + SEED);
    }

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatIsAcknowledgedOutlivesAnyKill() throws Exception {
        Child.Kind kind = Child.Kind.in(folder);
        Random random = new Random(SEED);
        long documents = 0;
        long decisions = 0;
        Path empty = folder.resolve("empty");
        open(empty).close();
        Path register = folder.resolve("0");
        Acknowledged acknowledged = new Acknowledged();
        for (int life = 0; life < KILLS; life++) {
            if (life % LIVES_OF_A_REGISTER == 0) {
                register = folder.resolve("r" + life);
                acknowledged = new Acknowledged();
            }
            List<String> said = killed(
                    kind,
                    List.of("all", register.toString(), Long.toString(random.nextLong()), "" + 1000 * life),
                    random.nextInt(LATEST));
            acknowledged.add(said);
            documents += said.stream().filter(line -> line.startsWith("kept")).count();
            decisions +=
                    said.stream().filter(line -> line.startsWith("decided")).count();
            checked(register, empty, acknowledged, "seed " + SEED + ", life " + life);
        }
        System.out.println(
                KILLS + " kills; acknowledged before them: " + documents + " documents, " + decisions + " decisions");
        assertThat(documents).as("seed %s", SEED).isPositive();
    }

    /** What is made beside and put in its place at the end is whole, or is not there. */
    @Test
    void whatIsStoppedNeverPassesForFinished() throws Exception {
        Child.Kind kind = Child.Kind.in(folder);
        Random random = new Random(SEED);
        Path register = folder.resolve("full");
        Path backup = folder.resolve("whole.db");
        Path export = folder.resolve("whole");
        try (Register open = open(register)) {
            open.add(IntStream.range(0, MANY).mapToObj(Made::incoming).toList());
            open.decide(new Draft(
                    "Aigerim", Told.NOON, "", new Act.Note(Register.anchors(open.records()), "all"), Optional.empty()));
            new Export(export, damaged -> {}, () -> {}).of(open, false);
        }
        Backup.of(new Location.Folder(register), backup, false);
        Map<String, Integer> finished = new TreeMap<>();
        for (int life = 0; life < CARRIED; life++) {
            String what =
                    List.of("rebuild", "backup", "export", "restore", "import").get(life % 5);
            Path place = what.matches("restore|import") ? folder.resolve(what + life) : register;
            Path other = switch (what) {
                case "backup" -> folder.resolve("backup.db");
                case "export" -> folder.resolve("export");
                case "restore" -> backup;
                default -> export;
            };
            List<String> said = killed(
                    kind,
                    List.of(what, place.toString(), Long.toString(random.nextLong()), other.toString()),
                    random.nextInt(LATEST_CARRIED));
            String when = what + ", seed " + SEED + ", life " + life;
            finished.merge(what, said.contains("done") ? 1 : 0, Integer::sum);
            switch (what) {
                case "rebuild" -> assertFull(register, when);
                case "backup" -> restored(other, said.contains("done"), when);
                case "export" -> imported(other, said.contains("done"), when);
                case "restore" -> {
                    if (Files.exists(place.resolve("register.db"))) {
                        assertFull(place, when);
                    }
                    assertThat(said.contains("done") && !Register.exists(new Location.Folder(place)))
                            .as(when)
                            .isFalse();
                }
                default -> resumed(place, export, said.contains("done"), when);
            }
        }
        System.out.println(CARRIED + " kills of what takes long; ended before them: " + finished);
    }

    private static void assertFull(Path register, String when) throws SQLException {
        assertThat(answer(register, "PRAGMA integrity_check")).as(when).isEqualTo("ok");
        try (Register open = open(register)) {
            assertFull(open, when);
        }
    }

    private static void assertFull(Register open, String when) {
        assertThat(open.size()).as(when).isEqualTo(MANY);
        assertThat(open.begun()).as(when).isEmpty();
        assertThat(open.unread()).as(when).isZero();
        assertThat(open.decisions()).as(when).hasSize(1);
        assertThat(open.records())
                .as(when)
                .isNotEmpty()
                .allMatch(record -> !record.judgement().notes().isEmpty());
    }

    private void restored(Path backup, boolean done, String when) throws IOException, SQLException {
        if (Files.exists(backup)) {
            Path place = Files.createTempDirectory(folder, "restored");
            new Restore(backup, true, damaged -> {}).to(new Location.Folder(place));
            assertFull(place, when);
        }
        assertThat(done && !Files.exists(backup)).as(when).isFalse();
    }

    private void imported(Path export, boolean done, String when) throws IOException {
        if (!Files.exists(export.resolve("COMPLETE"))) {
            assertThat(done).as(when).isFalse();
            return;
        }
        try (Register open = open(Files.createTempDirectory(folder, "imported"))) {
            Import.Done imported = new Import(
                            export, false, wrong -> assertThat(wrong).as(when).isEmpty())
                    .into(open, Made.reading(), () -> {});
            assertThat(imported.refused()).isZero();
            assertFull(open, when);
        }
    }

    /** An import that was stopped says so, and goes on. */
    private static void resumed(Path place, Path export, boolean done, String when) {
        try (Register open = open(place)) {
            assertThat(done && open.begun().isPresent()).as(when).isFalse();
            assertThat(
                            open.size() < MANY || open.decisions().isEmpty()
                                    ? open.begun().isPresent() || open.size() == 0
                                    : true)
                    .as(when)
                    .isTrue();
            new Import(export, false, wrong -> assertThat(wrong).as(when).isEmpty())
                    .into(open, Made.reading(), () -> {});
            assertFull(open, when);
        }
    }

    private static List<String> killed(Child.Kind kind, List<String> arguments, int after)
            throws InterruptedException, IOException {
        try (Child child = kind.begin(arguments)) {
            child.awaken();
            Thread.sleep(after);
            List<String> said = child.kill();
            assertThat(child.complaint()).isEmpty();
            return said;
        }
    }

    /** What programs have said that they had done. */
    private static final class Acknowledged {
        private final TreeSet<Integer> documents = new TreeSet<>();
        private final Map<Long, String> decisions = new HashMap<>();

        void add(List<String> said) {
            for (String line : said) {
                String[] words = line.split(" ", 3);
                if (words[0].equals("kept")) {
                    documents.add(Integer.valueOf(words[1]));
                } else if (words[0].equals("decided")) {
                    decisions.put(Long.valueOf(words[1]), words[2]);
                }
            }
        }
    }

    private void checked(Path register, Path empty, Acknowledged acknowledged, String when)
            throws SQLException, IOException {
        if (!Files.exists(register.resolve("register.db"))) {
            assertThat(acknowledged.documents).as(when).isEmpty();
            return;
        }
        assertThat(answer(register, "PRAGMA integrity_check")).as(when).isEqualTo("ok");
        try (Register open = open(register);
                Register fresh = open(copy(empty))) {
            List<Document> documents = new ArrayList<>();
            open.documents(documents::add);
            List<Integer> numbers = documents.stream()
                    .map(document -> Made.number(document.source().name()))
                    .toList();
            assertThat(numbers).as(when).containsAll(acknowledged.documents).doesNotHaveDuplicates();
            documents.forEach(document -> assertThat(document)
                    .as(when)
                    .isEqualTo(
                            Made.document(Made.number(document.source().name())).document()));
            List<Decision> decisions = open.decisions();
            Map<Long, String> there = new HashMap<>();
            decisions.forEach(
                    decision -> there.put(decision.number(), decision.act().kind() + " " + Acts.write(decision.act())));
            assertThat(there).as(when).containsAllEntriesOf(acknowledged.decisions);
            fresh.add(numbers.stream().map(Made::incoming).toList());
            fresh.join(decisions);
            assertThat(fresh.decisions()).as(when).isEqualTo(decisions);
            assertThat(open.records()).as(when).isEqualTo(fresh.records());
        }
    }

    private Path copy(Path empty) throws IOException {
        Path copy = Files.createTempDirectory(folder, "fresh");
        Files.copy(empty.resolve("register.db"), copy.resolve("register.db"));
        return copy;
    }

    static Register open(Path register) {
        return Register.open(register, "test-1", MERGING);
    }

    static String answer(Path register, String question) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + register.resolve("register.db"));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }
}
