package org.elchi.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.elchi.register.record.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SQLite's log of what is not settled in the file yet begins anew as soon as nobody looks for long. */
class WriteAheadIT {
    private static final long LONG = 64L << 20;
    private static final long KEPT = 16L << 20;
    private static final int LENGTH = 2 << 20;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theLogIsShortAgainAfterALongLook() throws Exception {
        try (Register open = KillIT.open(folder);
                Connection looking = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("register.db"));
                Statement statement = looking.createStatement()) {
            open.add(List.of(noise(0)));
            statement.execute("BEGIN");
            statement.executeQuery("SELECT count(*) FROM document").close();
            int number = 1;
            while (log() <= LONG) {
                open.add(List.of(noise(number++)));
            }
            statement.execute("COMMIT");
            open.add(List.of(noise(number++)));
            assertThat(log()).isLessThan(KEPT);
            assertThat(open.size()).isEqualTo(number);
        }
    }

    @Test
    void theLogStaysShortWhileOthersLookByTurns() throws Exception {
        try (Register open = KillIT.open(folder);
                Register looking = Register.look(folder, KillIT.MERGING)) {
            for (int number = 0; number < 50; number++) {
                open.add(List.of(noise(number)));
                assertThat(looking.size()).isEqualTo(number + 1);
            }
            open.rebuild(
                    documents -> documents.stream()
                            .map(document -> new Incoming(document, noise(0).findings(), List.of(), Optional.empty()))
                            .toList(),
                    (done, all) -> looking.size());
            assertThat(log()).isLessThan(KEPT);
        }
    }

    private long log() throws IOException {
        Path log = folder.resolve("register.db-wal");
        return Files.exists(log) ? Files.size(log) : 0;
    }

    private static Incoming noise(int number) {
        String text = new Random(number)
                .ints(LENGTH, 33, 127)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        Told told = new Told("n" + number, Optional.empty(), text, List.of());
        return Incoming.of(told.document(), told.findings());
    }
}
