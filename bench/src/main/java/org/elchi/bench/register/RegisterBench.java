package org.elchi.bench.register;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.elchi.authority.Authority;
import org.elchi.cli.Elchi;
import org.elchi.reading.Reader;
import org.elchi.register.Filter;
import org.elchi.register.Location;
import org.elchi.register.Register;
import org.elchi.register.merging.Merging;
import org.elchi.register.search.Analysis;
import org.elchi.register.search.SearchIndex;

/** Measures one thing at a time on a register of many documents: {@code make N}, {@code read}, {@code index}, {@code ask}, {@code more}, {@code rebuild}. */
public final class RegisterBench {
    private static final int MORE = 100;
    private static final long SEED = 1;

    private final Path folder;
    private final boolean places;

    private RegisterBench(Path folder, boolean places) {
        this.folder = folder;
        this.places = places;
    }

    /** @param arguments the folder for all files, what to measure, and how many documents to make; {@code --places} shows where time is spent */
    public static void main(String[] arguments) {
        RegisterBench bench = new RegisterBench(
                Path.of(arguments[0]), Arrays.asList(arguments).contains("--places"));
        switch (arguments[1]) {
            case "make" -> bench.make(Integer.parseInt(arguments[2]));
            case "read" -> bench.read("news");
            case "index" -> bench.index();
            case "more" -> bench.read("more");
            case "rebuild" -> bench.rebuild();
            case "ask" -> bench.ask();
            default -> throw new IllegalArgumentException(arguments[1]);
        }
    }

    private void make(int documents) {
        News news = new News(Reader.load(), SEED);
        new Newsroom(folder.resolve("news")).write(news, documents);
        new Newsroom(folder.resolve("more")).write(news, MORE);
    }

    private void read(String what) {
        int documents = documents(folder.resolve(what));
        run(
                "added " + documents + " documents",
                documents,
                "read",
                "--json",
                folder.resolve(what).toString());
        size();
    }

    /** The first search takes in what has been added. */
    private void index() {
        run("indexed", documents(folder.resolve("news")), "search", "--json", "su");
        size();
    }

    private void rebuild() {
        int documents = documents(folder.resolve("news"));
        run("rebuilt", documents, "rebuild", "--json");
    }

    private void run(String title, int documents, String... arguments) {
        String[] all = Stream.concat(
                        Arrays.stream(arguments),
                        Stream.of("--register", folder.resolve("register").toString()))
                .toArray(String[]::new);
        Cost[] cost = new Cost[1];
        Profile profile = Profile.of(() -> cost[0] = Cost.of(() -> elchi(all)));
        System.out.println(title + ": " + cost[0].rate(documents) + "; memory " + Cost.memory() + " MiB");
        profile.print();
        if (places) {
            profile.printPlaces();
        }
    }

    private static void elchi(String... arguments) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        int exit = Elchi.run(nowhere, System.err, arguments);
        if (exit > 1) {
            throw new IllegalStateException(String.join(" ", arguments) + " ended with " + exit);
        }
    }

    private static int documents(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return (int) files.filter(file -> file.toString().endsWith(".txt")).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void size() {
        for (String part : List.of("news", "register", "register/index")) {
            if (Files.exists(folder.resolve(part))) {
                System.out.printf(Locale.ROOT, "%s: %.0f MB%n", part, bytes(folder.resolve(part)) / 1e6);
            }
        }
    }

    private static long bytes(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void ask() {
        Location location = new Location.Folder(folder.resolve("register"));
        Merging merging = Merging.load();
        for (int i = 0; i < 3; i++) {
            Cost opening = Cost.of(() -> {
                try (Register open = Register.look(location, merging)) {
                    open.pending(1);
                    open.unread();
                    open.records(Filter.ALL.page(1, 0));
                }
            });
            System.out.printf(Locale.ROOT, "opened in %.0f ms%n", opening.wall() * 1000);
        }
        try (Register open = Register.look(location, merging)) {
            System.out.println("documents " + open.size());
            Questions questions = new Questions(open, SEED);
            questions.lists(10);
            questions.promises(10);
            Path index = folder.resolve("register").resolve("index");
            if (Files.exists(index)) {
                try (SearchIndex search = SearchIndex.open(index, Analysis.load(Authority::load))) {
                    questions.search(search);
                    questions.print();
                }
            } else {
                questions.print();
            }
        }
    }
}
