package org.elchi.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.elchi.register.carrying.Backup;
import org.elchi.register.carrying.Export;
import org.elchi.register.carrying.Import;
import org.elchi.register.carrying.Restore;
import org.elchi.register.decision.Act;
import org.elchi.register.decision.Decision;
import org.elchi.register.decision.Draft;
import org.elchi.register.record.Record;
import org.elchi.register.record.Told;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk of a few megabytes that is full, or may not be written: one clear line, nothing is lost, and all goes on when there is room. */
class FullDiskIT {
    private static final String SIZE = "size=8m";
    private static final int DOCUMENTS = 100;
    private static final int MANY = 50;
    private static final String FULL = "the disk is full; make room, then run the same command again";

    @TempDir
    private Path folder = Path.of("");

    private Path disk = folder;

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(mount("-t", "tmpfs", "-o", SIZE, "none", disk.toString()), "whoever runs this may not mount a disk");
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", "-l", disk.toString());
    }

    private static boolean mount(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("mount"));
        command.addAll(List.of(arguments));
        return run(command.toArray(String[]::new));
    }

    private static boolean run(String... command) throws Exception {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Leaves no room; gives it back when the file is deleted. */
    private Path filled() throws IOException {
        Path filler = disk.resolve("filler");
        byte[] block = new byte[4096];
        try (java.io.OutputStream out = Files.newOutputStream(filler)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("No space left");
        }
        return filler;
    }

    private static void assertFull(ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(RegisterException.class).hasMessageEndingWith(FULL);
    }

    @Test
    void adding() throws Exception {
        assumeTrue(mount("-o", "remount,size=2m", disk.toString()));
        List<Integer> kept = new ArrayList<>();
        Path register = disk.resolve("register");
        Register open = KillIT.open(register);
        try {
            assertFull(() -> {
                for (int number = 0; ; number += MANY) {
                    open.add(IntStream.range(number, number + MANY)
                            .mapToObj(Made::incoming)
                            .toList());
                    IntStream.range(number, number + MANY).forEach(kept::add);
                }
            });
            assertThat(kept).isNotEmpty();
            assertThat(open.hashes()).hasSameSizeAs(kept);
        } finally {
            assertFull(open::close);
        }
    }

    @Test
    void addingAgainWhenThereIsRoom() throws Exception {
        Path register = disk.resolve("register");
        try (Register open = full(register)) {
            Path filler = filled();
            assertFull(() -> open.add(news()));
            Files.delete(filler);
            assertThat(open.size()).isEqualTo(DOCUMENTS);
            assertThat(open.add(news())).containsOnly(Added.NEW);
            assertThat(open.records()).isNotEmpty();
        }
        assertWhole(register, 2 * DOCUMENTS);
    }

    @Test
    void opening() throws Exception {
        Path filler = filled();
        Path register = disk.resolve("register");
        assertThatThrownBy(() -> KillIT.open(register))
                .isInstanceOf(RegisterException.class)
                .hasMessageContaining("make room");
        Files.delete(filler);
        full(register).close();
        filled();
        assertFull(() -> Register.look(register, KillIT.MERGING));
    }

    @Test
    void deciding() throws Exception {
        Path register = disk.resolve("register");
        try (Register open = full(register)) {
            Decision first = note(open);
            Path filler = filled();
            assertFull(() -> IntStream.range(0, DOCUMENTS).forEach(i -> note(open)));
            List<Decision> kept = open.decisions();
            Files.delete(filler);
            assertThat(open.decisions()).isEqualTo(kept).contains(first);
            Decision next = note(open);
            assertThat(next.number()).isEqualTo(kept.size() + 1);
            assertThat(open.decisions()).hasSize(kept.size() + 1);
        }
        assertWhole(register, DOCUMENTS);
    }

    @Test
    void rebuilding() throws Exception {
        Path register = disk.resolve("register");
        try (Register open = full(register)) {
            List<Record> before = open.records();
            Path filler = filled();
            assertFull(() -> open.rebuild(Made.reading(), (done, all) -> {}));
            assertThat(open.records()).isEqualTo(before);
            Files.delete(filler);
            open.rebuild(Made.reading(), (done, all) -> {});
            assertThat(open.records()).isEqualTo(before);
        }
        assertWhole(register, DOCUMENTS);
    }

    @Test
    void copying() throws Exception {
        Path register = folder.resolve("register");
        Path backup = folder.resolve("whole.db");
        Path export = folder.resolve("whole");
        Location.Folder place = new Location.Folder(register);
        Path target = disk.resolve("target");
        try (Register open = full(register)) {
            new Export(export, damaged -> {}, () -> {}).of(open, false);
            Backup.of(place, backup, false);
            Path filler = filled();
            try (java.io.RandomAccessFile file = new java.io.RandomAccessFile(filler.toFile(), "rw")) {
                file.setLength(file.length() - 100_000);
            }
            assertFull(() -> Backup.of(place, target, false));
            assertThat(disk).isDirectoryNotContaining(path -> !path.equals(filler));
            assertFull(() -> new Restore(backup, true, damaged -> {}).to(new Location.Folder(target)));
            assertThat(target.resolve("register.db")).doesNotExist();
            Files.delete(target);
            assertFull(() -> new Export(target, damaged -> {}, () -> {}).of(open, false));
            assertThat(target.resolve("COMPLETE")).doesNotExist();
            Files.delete(filler);
            new Export(target, damaged -> {}, () -> {}).of(open, false);
        }
        importing(target);
    }

    private void importing(Path export) throws Exception {
        Path register = disk.resolve("imported");
        Path filler = filled();
        try (java.io.RandomAccessFile file = new java.io.RandomAccessFile(filler.toFile(), "rw")) {
            file.setLength(file.length() - 500_000);
        }
        Import plain = new Import(export, false, wrong -> assertThat(wrong).isEmpty());
        try (Register open = KillIT.open(register)) {
            assertFull(() -> plain.into(open, Made.reading(), () -> {}));
            assertThat(open.begun()).isPresent();
            Files.delete(filler);
            plain.into(open, Made.reading(), () -> {});
            assertThat(open.begun()).isEmpty();
        }
        assertWhole(register, DOCUMENTS);
    }

    @Test
    void aDiskThatMayOnlyBeRead() throws Exception {
        Path register = disk.resolve("register");
        full(register).close();
        assumeTrue(mount("-o", "remount,ro", disk.toString()));
        assertThatThrownBy(() -> KillIT.open(register))
                .isInstanceOf(RegisterException.class)
                .hasMessageContaining("no permission to write there");
        try (Register open = Register.look(register, KillIT.MERGING)) {
            assertThat(open.records()).isNotEmpty();
            assertThat(Backup.of(new Location.Folder(register), folder.resolve("copy.db"), false)
                            .documents())
                    .isEqualTo(DOCUMENTS);
            new Export(folder.resolve("copy"), damaged -> {}, () -> {}).of(open, false);
            assertThatThrownBy(() -> Backup.of(new Location.Folder(register), disk.resolve("copy.db"), false))
                    .isInstanceOf(RegisterException.class)
                    .hasMessageContaining("choose another place");
            assertThatThrownBy(() -> new Export(disk.resolve("copy"), damaged -> {}, () -> {}).of(open, false))
                    .isInstanceOf(RegisterException.class);
        }
    }

    private static Register full(Path register) {
        Register open = KillIT.open(register);
        open.add(IntStream.range(0, DOCUMENTS).mapToObj(Made::incoming).toList());
        open.settle();
        return open;
    }

    private static List<Incoming> news() {
        return IntStream.range(DOCUMENTS, 2 * DOCUMENTS)
                .mapToObj(Made::incoming)
                .toList();
    }

    private static Decision note(Register open) {
        List<Record> records = open.records();
        return open.decide(new Draft(
                "Aigerim", Told.NOON, "", new Act.Note(Register.anchors(records), "n".repeat(500)), Optional.empty()));
    }

    private static void assertWhole(Path register, int documents) throws Exception {
        assertThat(KillIT.answer(register, "PRAGMA integrity_check")).isEqualTo("ok");
        try (Register open = KillIT.open(register)) {
            assertThat(open.size()).isEqualTo(documents);
            List<Record> records = open.records();
            assertThat(open.rebuild(Made.reading(), (done, all) -> {}).changed())
                    .isEmpty();
            assertThat(open.records()).isEqualTo(records);
        }
    }
}
