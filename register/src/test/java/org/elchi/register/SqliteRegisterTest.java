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
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.elchi.register.record.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteRegisterTest extends RegisterSuite {
    @TempDir
    private Path folder = Path.of("");

    @Override
    Location place(String name) {
        return new Location.Folder(name.equals("main") ? folder : folder.resolve(name));
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

    @Test
    void whatIsKeptCanOnlyBeAddedTo() throws SQLException {
        try (Register register = open()) {
            add(register, Told.of("a.txt", "2024-05-01").fact("visit", VISIT));
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("register.db"));
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("DELETE FROM document")).hasMessageContaining("kept for good");
            assertThatThrownBy(() -> statement.execute("UPDATE document SET content = x'00'"))
                    .hasMessageContaining("never changed");
        }
    }

    private static String noise() {
        Random random = new Random(1);
        return random.ints(1 << 20, 33, 127)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
