package org.elchi.desk;

import io.javalin.Javalin;
import io.javalin.router.Endpoint;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.elchi.desk.health.Health;
import org.elchi.desk.health.Meters;

/** The desk: the register as web pages, which it serves until it is closed. */
public final class Desk implements AutoCloseable {
    /** So many look into the register at once. */
    private static final int LOOKING = 8;

    private final Javalin server;
    private final Shelf shelf;
    private final Index index;
    private final Settings settings;
    private final ExecutorService threads;

    private Desk(Settings settings) {
        this.settings = settings;
        threads = Executors.newFixedThreadPool(Math.max(2, Runtime.getRuntime().availableProcessors()), Desk::daemon);
        shelf = new Shelf(settings.register(), settings.knowledge(), LOOKING);
        index = new Index(shelf, settings.knowledge());
        Tongues tongues = new Tongues(
                CompletableFuture.supplyAsync(() -> settings.knowledge().authority(), threads), threads);
        Pace pace = new Pace();
        Entrance entrance = new Entrance(settings, pace);
        Room room = new Room(settings, shelf, index, tongues, new Assets(), entrance);
        Guard guard = new Guard(settings, tongues, pace, entrance);
        Meters meters = new Meters(shelf);
        server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.jetty.host = settings.host();
            config.jetty.port = settings.port();
            Limits.set(config);
            if (settings.access().proxied()) {
                Proxy.trust(config.contextResolver);
            }
            config.routes.before(guard::before);
            config.routes.beforeMatched(guard::matched);
            new Failures(room).handle(config.routes);
            config.routes.get("/assets/{name}", room.assets()::serve, Role.ANYBODY);
            config.requestLogger.http(meters::answered);
            Routes routes = new Routes(room, config.routes);
            Pages.all(room).forEach(page -> page.answers(routes));
            new Health(room, meters).answers(routes);
        });
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "desk");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Opens a desk.
     *
     * @throws org.elchi.register.RegisterException where the register cannot be opened
     * @throws io.javalin.util.JavalinBindException where the port is taken
     */
    public static Desk open(Settings settings) {
        Desk desk = new Desk(settings);
        desk.server.start();
        desk.index.begin();
        return desk;
    }

    /** Where it is found: {@code http://127.0.0.1:7780/}. */
    public URI address() {
        return URI.create("http://" + settings.host() + ":" + server.port() + "/");
    }

    /** All that it answers. */
    List<Endpoint> endpoints() {
        return server.unsafe.internalRouter.allHttpHandlers().stream()
                .map(parsed -> parsed.endpoint)
                .toList();
    }

    @Override
    public void close() {
        server.stop();
        threads.shutdownNow();
        index.close();
        shelf.close();
    }
}
