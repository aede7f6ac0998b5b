package org.elchi.register;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A {@link Life} in a process of its own. */
final class Child implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 120;

    private final Process process;
    private final Path errors;
    private final List<String> said = new ArrayList<>();
    private final Thread listener;
    private final Object word = new Object();

    private Child(Process process, Path errors) {
        this.process = process;
        this.errors = errors;
        this.listener = new Thread(this::listen, "listener");
        listener.start();
    }

    /** How lives are begun: a first one, which ends by itself, shows Java what the others are made of. */
    record Kind(Path folder, String classes) {
        static Kind in(Path folder) throws IOException, InterruptedException {
            Kind kind = new Kind(folder, Classes.in(folder));
            String register = folder.resolve("first").toString();
            try (Child first = Child.begin(
                    folder,
                    kind.classes,
                    "ArchiveClassesAtExit=" + kind.archive(),
                    List.of("some", register, "1", "1", "9"))) {
                first.end();
            }
            return kind;
        }

        private Path archive() {
            return folder.resolve("classes.jsa");
        }

        Child begin(List<String> arguments) {
            return Child.begin(folder, classes, "SharedArchiveFile=" + archive(), arguments);
        }
    }

    private static Child begin(Path folder, String classes, String archive, List<String> arguments) {
        try {
            Path errors = Files.createTempFile(folder, "errors", ".txt");
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xshare:auto",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-XX:-UsePerfData",
                    "-Xmx256m",
                    "--enable-native-access=ALL-UNNAMED",
                    "-Xlog:disable",
                    "-XX:" + archive,
                    "-Dorg.sqlite.tmpdir=" + folder,
                    "-cp",
                    classes,
                    Life.class.getName()));
            command.addAll(arguments);
            ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
            return new Child(builder.start(), errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen() {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                synchronized (word) {
                    said.add(line);
                    word.notifyAll();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it says that it has begun. */
    void awaken() throws InterruptedException {
        synchronized (word) {
            while (!said.contains("begun") && listener.isAlive()) {
                word.wait(20);
            }
        }
    }

    /** Kills it, and gives all that it has said. */
    List<String> kill() throws InterruptedException {
        process.destroyForcibly();
        return end();
    }

    /** Waits for its end, and gives all that it has said. */
    List<String> end() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("does not end; said " + said);
        }
        listener.join();
        return List.copyOf(said);
    }

    int code() {
        return process.exitValue();
    }

    /** What it complained of. */
    String complaint() throws IOException {
        return Files.readString(errors);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
