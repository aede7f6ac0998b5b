package org.elchi.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.elchi.desk.accounts.Accounts;
import org.elchi.desk.accounts.Fault;
import org.elchi.desk.accounts.Trail;
import org.elchi.register.Location;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code --accounts FILE}, for every command about users. */
final class AccountsOption {
    private static final Words WORDS = Words.load("users.yaml");

    @Option(
            names = "--accounts",
            paramLabel = "FILE",
            description = "The file of the users; accounts.json in the register's folder if not given.")
    private @Nullable String file;

    @Mixin
    private final RegisterOption register = new RegisterOption();

    /** What is done with the users. */
    @FunctionalInterface
    interface Work {
        void with(Accounts accounts);
    }

    /** Where the users of a register are kept. */
    static Path path(Location location, Optional<String> named) {
        return named.map(Path::of).orElseGet(() -> switch (location) {
            case Location.Folder folder -> Accounts.beside(folder.path());
            case Location.Server server ->
                throw new Exit.Usage("--accounts FILE must say where the users of " + server + " are kept");
        });
    }

    /** Looks at the users or changes them; gives the exit code. */
    int look(Work work) {
        try {
            work.with(new Accounts(
                    path(register.location(System.getenv()), Optional.ofNullable(file)), Clock.systemUTC()));
            return Exit.OK;
        } catch (Fault fault) {
            Object[] gaps = fault.slots();
            throw new Exit.Usage(WORDS.say(
                    fault.code(),
                    Arrays.stream(indices(gaps)).mapToObj(i -> gaps[i]).toArray()));
        } catch (UncheckedIOException e) {
            throw new Exit.World(String.valueOf(e.getMessage()));
        }
    }

    /** The texts among names and texts by turns. */
    private static int[] indices(Object[] gaps) {
        return java.util.stream.IntStream.range(0, gaps.length)
                .filter(i -> i % 2 == 1)
                .toArray();
    }

    /** Changes the users and writes down who did what. */
    int change(String what, String about, Work work) {
        return look(accounts -> {
            work.with(accounts);
            Trail.of(accounts, Clock.systemUTC())
                    .add(DecisionOption.self(System.getenv()).orElse("?"), what, about, "");
        });
    }
}
