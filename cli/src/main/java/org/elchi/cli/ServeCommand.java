package org.elchi.cli;

import io.javalin.util.JavalinBindException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.elchi.authority.Authority;
import org.elchi.desk.Access;
import org.elchi.desk.Desk;
import org.elchi.desk.Knowledge;
import org.elchi.desk.Settings;
import org.elchi.desk.accounts.Accounts;
import org.elchi.language.data.Once;
import org.elchi.reading.Reader;
import org.elchi.register.Location;
import org.elchi.register.Making;
import org.elchi.register.comparing.Press;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code elchi serve}: the register as web pages. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Opens the desk: web pages to read, check and keep the register, on this machine alone.",
        footer = {
            "",
            "Stop it with Ctrl-C. Where others reach it, everybody signs in: 'elchi user add' makes users.",
            "",
            "Examples:",
            "  elchi serve",
            "  elchi serve --port 8080 --register press/",
            "  elchi serve --behind-proxy --name desk.example.org"
        })
final class ServeCommand implements Callable<Integer> {
    private static final Duration LONGEST_CLOSING = Duration.ofSeconds(10);

    @Option(names = "--port", paramLabel = "N", description = "The port; 7780 if not given, 0 for any that is free.")
    private int port = 7780;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "The address it listens on; 127.0.0.1 if not given, which only this machine reaches.")
    private String host = "127.0.0.1";

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "A name by which others call it, such as desk.example.org; repeatable.")
    private List<String> names = List.of();

    @Option(
            names = "--behind-proxy",
            description = "A proxy stands before it, sets X-Forwarded-Proto, -For and -Host, and is trusted in these.")
    private boolean proxied;

    @Option(
            names = "--accounts",
            arity = "0..1",
            fallbackValue = "",
            paramLabel = "FILE",
            description = "Everybody signs in, also on this machine; the users are in FILE, or in accounts.json in"
                    + " the register's folder.")
    private @Nullable String accounts;

    @Mixin
    private final RegisterOption register = new RegisterOption();

    @Mixin
    private final WorldOption world = new WorldOption();

    private final Screen screen;

    ServeCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > 65_535) {
            throw new Exit.Usage("--port must be from 0 to 65535; found " + port);
        }
        Location location = register.location(System.getenv());
        Access access = new Access(users(location), proxied, names);
        Settings settings = new Settings(
                host,
                port,
                location,
                new Known(world),
                Clock.system(ZoneId.systemDefault()),
                DecisionOption.self(System.getenv()).orElse("desk"),
                Version.number(),
                access);
        warn();
        CountDownLatch closed = new CountDownLatch(1);
        try (Desk desk = Desk.open(settings)) {
            screen.out().println("Elchi's desk: " + screen.bold(desk.address().toString()));
            screen.out().flush();
            CountDownLatch stopped = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stopped, closed), "stop"));
            stopped.await();
        } catch (JavalinBindException e) {
            throw new Exit.World("port " + port + " is taken; --port names another, --port 0 takes any that is free");
        } finally {
            closed.countDown();
        }
        return Exit.OK;
    }

    /** Java ends when this returns: whoever still works then is cut off, and has been seen to take Java along. */
    private static void stop(CountDownLatch stopped, CountDownLatch closed) {
        stopped.countDown();
        try {
            closed.await(LONGEST_CLOSING.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The file of the users where people must sign in; there must be some. */
    private Optional<Path> users(Location location) {
        if (accounts == null && !new Access(Optional.empty(), proxied, names).isOpenTo(host)) {
            return Optional.empty();
        }
        Path file = AccountsOption.path(location, Optional.ofNullable(accounts).filter(named -> !named.isEmpty()));
        if (new Accounts(file, Clock.systemUTC()).all().isEmpty()) {
            throw new Exit.Usage("whoever reaches this desk must sign in, and there are no users in " + file
                    + "; 'elchi user add NAME --role administer' adds the first");
        }
        return Optional.of(file);
    }

    private void warn() {
        if (!proxied && !Access.isLoopback(host)) {
            screen.tell("elchi: what goes to and from this desk is not encrypted; put a proxy with HTTPS before it and"
                    + " say --behind-proxy (docs/accounts.md)");
        }
    }

    /** The world and the reader of the command line, each asked for once. */
    record Known(WorldOption world, Once<String> name, Once<Making> made, Once<Press> papers) implements Knowledge {
        Known(WorldOption world) {
            this(world, Once.of(world::readerName), Once.of(world::making), Once.of(world::press));
        }

        @Override
        public Authority authority() {
            return world.authority();
        }

        @Override
        public Reader reader() {
            return world.reader();
        }

        @Override
        public String readerName() {
            return name.get();
        }

        @Override
        public Making making() {
            return made.get();
        }

        @Override
        public Press press() {
            return papers.get();
        }
    }
}
