package org.elchi.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.elchi.reading.Findings;
import org.elchi.reading.Value;
import org.elchi.register.merging.Merging;
import org.elchi.register.record.Document;
import org.elchi.register.record.Evidence;
import org.elchi.register.record.Record;
import org.elchi.register.record.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterTest {
    private static final Merging MERGING = Merging.load();
    private static final Map<String, Value> VISIT = Told.visit("Sadyr Japarov", "KZ");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void addingTheSameDocumentTwiceChangesNothing() {
        Told told = Told.of("a.txt", "2024-05-01").fact("visit", VISIT);
        try (Register register = open()) {
            assertThat(register.add(told.document(), told.findings())).isEqualTo(Added.NEW);
            List<Record> before = register.records();
            assertThat(register.add(told.document(), told.findings())).isEqualTo(Added.KNOWN);
            assertThat(register.records()).isEqualTo(before).hasSize(1);
            assertThat(register.size()).isEqualTo(1);
        }
    }

    @Test
    void aDateGivenLaterCompletesADocument() {
        Told bare = Told.of("a.txt", "").fact("visit", VISIT);
        Told dated = new Told("a.txt", Optional.of(LocalDate.parse("2024-05-01")), bare.text(), bare.facts());
        try (Register register = open()) {
            register.add(bare.document(), bare.findings());
            assertThat(register.add(dated.document(), dated.findings())).isEqualTo(Added.COMPLETED);
            assertThat(register.records())
                    .singleElement()
                    .satisfies(
                            visit -> assertThat(visit.tellings().get(0).source().date())
                                    .contains(LocalDate.parse("2024-05-01")));
            assertThat(register.add(bare.document(), bare.findings())).isEqualTo(Added.KNOWN);
        }
    }

    @Test
    void whatIsKeptComesBackAsItWas() {
        Told told = Told.of("a.txt", "2024-05-01")
                .fact(
                        "target",
                        Map.of(
                                "metric", Value.of("trade-turnover"),
                                "value", Value.of(10_000_000_000L),
                                "by", Value.of("2030"),
                                "parties", Value.of(List.of("KZ", "KG"))));
        try (Register register = open()) {
            register.add(told.document(), told.findings());
        }
        try (Register register = open()) {
            Record target = register.records("target").get(0);
            assertThat(target.tellings()).isEqualTo(told.tellings());
            Document document = register.document(target.tellings().get(0).sha256());
            assertThat(document).isEqualTo(told.document());
            Evidence evidence = target.tellings().get(0).evidence().get(0);
            assertThat(register.byEvidence(evidence.shortId()))
                    .extracting(Record::id)
                    .containsExactly(target.id());
            assertThat(register.byPrefix(target.shortId())).containsExactly(target);
        }
    }

    @Test
    void theOrderOfReadingDoesNotShow() {
        List<Told> told = documents();
        List<Record> expected = added(told, folder.resolve("one"));
        Collections.shuffle(told, new Random(7));
        assertThat(added(told, folder.resolve("other"))).isEqualTo(expected);
        assertThat(expected)
                .containsExactlyInAnyOrderElementsOf(MERGING.records(
                        told.stream().flatMap(one -> one.tellings().stream()).toList()));
    }

    @Test
    void rebuildingGivesTheSameRecords() {
        List<Told> told = documents();
        List<Record> expected = added(told, folder);
        Map<String, Findings> byName = told.stream().collect(Collectors.toMap(Told::name, Told::findings));
        Function<Document, Findings> reading =
                document -> byName.get(document.source().name());
        List<Integer> progress = new ArrayList<>();
        try (Register register = open()) {
            register.rebuild(reading, (done, all) -> progress.add(done));
            assertThat(register.records()).isEqualTo(expected);
            assertThat(progress).hasSize(told.size());
        }
    }

    @Test
    void aBetterReaderReplacesWhatTheFirstFound() {
        Told first = Told.of("a.txt", "2024-05-01").fact("visit", VISIT);
        Told second = Told.of("a.txt", "2024-05-01").fact("visit", Told.visit("Sadyr Japarov", "UZ"));
        try (Register register = open()) {
            register.add(first.document(), first.findings());
        }
        try (Register register = Register.open(folder, "test-2", MERGING)) {
            assertThat(register.add(second.document(), second.findings())).isEqualTo(Added.COMPLETED);
            assertThat(register.records())
                    .singleElement()
                    .satisfies(visit -> assertThat(visit.text("to")).contains("UZ"));
        }
    }

    @Test
    void aFailedReadingLeavesTheRegisterAsItWas() {
        Told told = Told.of("a.txt", "2024-05-01").fact("visit", VISIT);
        try (Register register = open()) {
            register.add(told.document(), told.findings());
            List<Record> before = register.records();
            assertThatThrownBy(() -> register.rebuild(
                            document -> {
                                throw new IllegalStateException("a reader that fails");
                            },
                            (done, all) -> {}))
                    .isInstanceOf(RegisterException.class);
            assertThat(register.records()).isEqualTo(before);
        }
    }

    @Test
    void aDamagedFileIsNamed() throws IOException {
        Files.writeString(
                folder.resolve("register.db"), "this was never a database, but it is long enough to look like one");
        assertThatThrownBy(this::open)
                .isInstanceOf(RegisterException.class)
                .hasMessageContaining("is damaged")
                .hasMessageContaining(folder.toString());
    }

    @Test
    void aFileInPlaceOfTheFolderIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> Register.open(file, "test-1", MERGING))
                .isInstanceOf(RegisterException.class)
                .hasMessageContaining("--register");
    }

    @Test
    void aFullDiskIsNamedAndWhatWasAddedBeforeStays() {
        Told small = Told.of("a.txt", "2024-05-01").fact("visit", VISIT);
        Told large = new Told("b.txt", Optional.empty(), noise(), List.of());
        try (Register register = open()) {
            register.add(small.document(), small.findings());
            register.limit(60);
            assertThatThrownBy(() -> register.add(large.document(), large.findings()))
                    .isInstanceOf(RegisterException.class)
                    .hasMessage("could not add b.txt to the register: the disk is full; make room, then run the same"
                            + " command again");
            assertThat(register.records()).hasSize(1);
            assertThat(register.size()).isEqualTo(1);
        }
    }

    @Test
    void aRegisterOfANewerElchiIsLeftAlone() throws SQLException {
        open().close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("register.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 999");
        }
        assertThatThrownBy(this::open).isInstanceOf(RegisterException.class).hasMessageContaining("newer Elchi");
    }

    private Register open() {
        return Register.open(folder, "test-1", MERGING);
    }

    private static List<Record> added(List<Told> told, Path folder) {
        try (Register register = Register.open(folder, "test-1", MERGING)) {
            told.forEach(one -> register.add(one.document(), one.findings()));
            return register.records();
        }
    }

    private static List<Told> documents() {
        List<Told> told = new ArrayList<>();
        for (int day = 10; day < 28; day += 2) {
            Map<String, Value> visit = day % 3 == 0 ? Told.with(VISIT, "start", Value.of("2024-05-" + day)) : VISIT;
            told.add(Told.of("d" + day, day % 4 == 0 ? "" : "2024-05-" + day)
                    .fact("visit", visit)
                    .fact("body", Map.of("kind", Value.of("joint-fund"), "action", Value.of("agreed"))));
        }
        return told;
    }

    private static String noise() {
        Random random = new Random(1);
        return random.ints(1 << 20, 33, 127)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
