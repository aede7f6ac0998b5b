package org.elchi.cli;

import io.javalin.util.JavalinBindException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.elchi.authority.Authority;
import org.elchi.desk.Desk;
import org.elchi.desk.Knowledge;
import org.elchi.desk.Settings;
import org.elchi.reading.Reader;
import org.elchi.register.Making;
import org.elchi.register.comparing.Press;
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
            "Stop it with Ctrl-C.",
            "",
            "Examples:",
            "  elchi serve",
            "  elchi serve --port 8080 --register press/"
        })
final class ServeCommand implements Callable<Integer> {
    @Option(names = "--port", paramLabel = "N", description = "The port; 7780 if not given, 0 for any that is free.")
    private int port = 7780;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "The address it listens on; 127.0.0.1 if not given, which only this machine reaches.")
    private String host = "127.0.0.1";

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
        Settings settings = new Settings(
                host,
                port,
                register.location(System.getenv()),
                new Known(world),
                Clock.system(ZoneId.systemDefault()),
                DecisionOption.self(System.getenv()).orElse("desk"),
                Version.number());
        try (Desk desk = Desk.open(settings)) {
            screen.out().println("Elchi's desk: " + screen.bold(desk.address().toString()));
            screen.out().flush();
            CountDownLatch stopped = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(new Thread(stopped::countDown, "stop"));
            stopped.await();
        } catch (JavalinBindException e) {
            throw new Exit.World("port " + port + " is taken; --port names another, --port 0 takes any that is free");
        }
        return Exit.OK;
    }

    /** The world and the reader of the command line. */
    private record Known(WorldOption world) implements Knowledge {
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
            return world.readerName();
        }

        @Override
        public Making making() {
            return world.making();
        }

        @Override
        public Press press() {
            return world.press();
        }
    }
}
