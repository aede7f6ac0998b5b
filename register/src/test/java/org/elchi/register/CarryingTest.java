package org.elchi.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.elchi.register.carrying.Backup;
import org.elchi.register.carrying.Export;
import org.elchi.register.carrying.Import;
import org.elchi.register.carrying.Restore;
import org.elchi.register.decision.Act;
import org.elchi.register.decision.Cited;
import org.elchi.register.decision.Decision;
import org.elchi.register.decision.Draft;
import org.elchi.register.merging.Merging;
import org.elchi.register.record.Record;
import org.elchi.register.record.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A register is the same wherever it is carried, between files and servers. */
class CarryingTest {
    private static final Merging MERGING = Merging.load();
    private static final int DOCUMENTS = 60;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void fromFileToServerAndBack() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            Location first = folder("first");
            List<Record> expected = filled(first);
            Location second = database(server, "second");
            carried(first, second, expected);
            carried(second, database(server, "third"), expected);
            carried(second, folder("fourth"), expected);
            assertThatThrownBy(() -> new Restore(folder.resolve("second.db"), true, damaged -> {}).to(second))
                    .isInstanceOf(RegisterException.class)
                    .hasMessageContaining("choose an empty database");
        }
    }

    @Test
    void fromFileToFileWithItsRecords() {
        List<Record> expected = filled(folder("first"));
        Path backup = folder.resolve("first.db");
        Held held = Backup.of(folder("first"), backup, false);
        assertThat(held).isEqualTo(new Held(DOCUMENTS, 4, expected.size(), 0));
        assertThat(new Restore(backup, true, damaged -> {}).to(folder("second")))
                .isEqualTo(held);
        try (Register first = open(folder("first"));
                Register second = open(folder("second"))) {
            assertThat(second.records()).isEqualTo(expected);
            assertThat(second.decisions()).isEqualTo(first.decisions());
            assertThat(second.name()).isNotEqualTo(first.name());
        }
    }

    /** One begins while the other lasts. */
    @Test
    void ofTwoRebuildsAtOnceTheLaterGoesOn() {
        List<Record> expected = filled(folder("first"));
        try (Register one = open(folder("first"));
                Register other = open(folder("first"))) {
            boolean[] once = {false};
            assertThatThrownBy(() -> one.rebuild(
                            documents -> {
                                if (!once[0]) {
                                    once[0] = true;
                                    other.rebuild(Made.reading(), (done, all) -> {});
                                }
                                return Made.reading().read(documents);
                            },
                            (done, all) -> {}))
                    .isInstanceOf(RegisterException.class)
                    .hasMessageContaining("another rebuild");
            assertThat(one.records()).isEqualTo(expected);
        }
    }

    @Test
    void aBackupIsAlsoMadeWhileARebuildLasts() {
        List<Record> expected = filled(folder("first"));
        Path backup = folder.resolve("first.db");
        try (Register open = open(folder("first"))) {
            open.rebuild(
                    documents -> {
                        Backup.of(folder("first"), backup, true);
                        return Made.reading().read(documents);
                    },
                    (done, all) -> {});
        }
        new Restore(backup, true, damaged -> {}).to(folder("second"));
        try (Register second = open(folder("second"))) {
            assertThat(second.records()).isEqualTo(expected);
        }
    }

    /** Two registers with documents and decisions of their own become one; joining them again changes nothing. */
    @Test
    void registersAreJoined() throws Exception {
        filled(folder("first"));
        try (Register second = open(folder("second"))) {
            second.add(IntStream.range(40, 80).mapToObj(Made::incoming).toList());
            decide(second, new Act.Dismiss(Register.anchors(second.records().subList(0, 1))));
            Path export = folder.resolve("export");
            try (Register first = open(folder("first"))) {
                new Export(export, damaged -> {}, () -> {}).of(first, false);
            }
            List<String> wrong = new ArrayList<>();
            Import plain = new Import(export, false, wrong::add);
            Import.Done done = plain.into(second, Made.reading(), () -> {});
            assertThat(done).isEqualTo(new Import.Done(40, 0, 20, 4, 0, 0));
            assertThat(second.size()).isEqualTo(80);
            assertThat(second.decisions()).extracting(Decision::number).containsExactly(1L, 2L, 3L, 4L, 5L);
            assertThat(second.decisions().get(4).act()).isEqualTo(new Act.Undo(3));
            List<Record> records = second.records();
            assertThat(new Import(export, false, wrong::add).into(second, Made.reading(), () -> {}))
                    .isEqualTo(new Import.Done(0, 0, 60, 0, 4, 0));
            assertThat(second.records()).isEqualTo(records);
            assertThat(wrong).isEmpty();
            second.rebuild(Made.reading(), (of, all) -> {});
            assertThat(second.records()).isEqualTo(records);
        }
    }

    private void carried(Location from, Location to, List<Record> expected) throws Exception {
        Path backup = folder.resolve(from instanceof Location.Folder ? "of-file.db" : "second.db");
        Files.deleteIfExists(backup);
        Backup.of(from, backup, false);
        Held held = new Restore(backup, true, damaged -> {}).to(to);
        assertThat(held).isEqualTo(new Held(DOCUMENTS, 4, 0, DOCUMENTS));
        try (Register open = open(to);
                Register source = open(from)) {
            open.rebuild(Made.reading(), (done, all) -> {});
            assertThat(open.records()).isEqualTo(expected);
            assertThat(open.decisions()).isEqualTo(source.decisions());
            assertThat(open.unread()).isZero();
        }
    }

    private static List<Record> filled(Location place) {
        try (Register open = open(place)) {
            open.add(IntStream.range(0, DOCUMENTS).mapToObj(Made::incoming).toList());
            Cited cited = new Cited("It was told.", "wire", Optional.empty(), Optional.empty(), Optional.empty());
            decide(open, new Act.Add("visit", Told.visit("Somebody", "KZ"), cited));
            Decision wrong = decide(open, new Act.Note(Register.anchors(open.records()), "all of them"));
            decide(open, new Act.Confirm(Register.anchors(open.records())));
            decide(open, new Act.Undo(wrong.number()));
            return open.records();
        }
    }

    private static Decision decide(Register register, Act act) {
        return register.decide(new Draft("Aigerim", Told.NOON, "", act, Optional.empty()));
    }

    private static Register open(Location place) {
        return Register.open(place, Making.of("test-1", MERGING));
    }

    private Location folder(String name) {
        return new Location.Folder(folder.resolve(name));
    }

    private static Location database(EmbeddedPostgres server, String name) throws Exception {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        return Location.parse(server.getJdbcUrl("postgres", name));
    }
}
