package org.elchi.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.elchi.register.record.Record;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several programs that write to one register at once, and others that look into it: nothing is lost, and nobody is turned away. */
class WritersIT {
    private static final int DOCUMENTS = 60;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void twoOnOneFile() throws Exception {
        together(new Location.Folder(folder.resolve("two")), 2);
    }

    @Test
    void threeOnOneFile() throws Exception {
        together(new Location.Folder(folder.resolve("three")), 3);
    }

    @Test
    void threeOnOneServerAndLookingWhileRebuilding() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            together(database(server, "three"), 3);
            looking(database(server, "looked"));
        }
    }

    @Test
    void lookingWhileRebuilding() throws Exception {
        looking(new Location.Folder(folder.resolve("looked")));
    }

    private static Location database(EmbeddedPostgres server, String name) throws Exception {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        return Location.parse(server.getJdbcUrl("postgres", name));
    }

    /** They begin the register, and add the same and other documents, and decide. */
    private void together(Location place, int many) throws Exception {
        Child.Kind kind = Child.Kind.in(folder);
        String address = place instanceof Location.Server server ? server.url() : place.toString();
        List<Child> children = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            children.add(kind.begin(
                    List.of("some", address, Long.toString(KillIT.SEED + i), "" + i * DOCUMENTS / 2, "" + DOCUMENTS)));
        }
        List<String> said = new ArrayList<>();
        for (Child child : children) {
            said.addAll(child.end());
            assertThat(child.complaint()).isEmpty();
            assertThat(child.code()).isZero();
        }
        long decided = said.stream().filter(line -> line.startsWith("decided")).count();
        try (Register open = open(place)) {
            assertThat(open.size()).isEqualTo(DOCUMENTS * (many + 1) / 2);
            assertThat(open.decisions()).hasSize((int) decided).doesNotHaveDuplicates();
            List<Record> records = open.records();
            assertThat(open.rebuild(Made.reading(), (done, all) -> {}).changed())
                    .isEmpty();
            assertThat(open.records()).isEqualTo(records).isNotEmpty();
        }
    }

    /** Who looks sees the register as it was or as it is, never a part of it. */
    private static void looking(Location place) throws Exception {
        try (Register open = open(place)) {
            open.add(IntStream.range(0, DOCUMENTS).mapToObj(Made::incoming).toList());
            List<Record> expected = open.records();
            AtomicBoolean ended = new AtomicBoolean();
            AtomicReference<Throwable> trouble = new AtomicReference<>();
            Thread looker = new Thread(() -> look(place, expected, ended), "looker");
            looker.setUncaughtExceptionHandler((thread, thrown) -> trouble.set(thrown));
            looker.start();
            for (int i = 0; i < 6; i++) {
                open.rebuild(Made.reading(), (done, all) -> {});
            }
            ended.set(true);
            looker.join();
            assertThat(trouble.get()).isNull();
        }
    }

    private static void look(Location place, List<Record> expected, AtomicBoolean ended) {
        try (Register looking = Register.look(place, KillIT.MERGING)) {
            while (!ended.get()) {
                assertThat(looking.records()).isEqualTo(expected);
            }
        }
    }

    private static Register open(Location place) {
        return Register.open(place, Making.of("test-1", KillIT.MERGING));
    }
}
