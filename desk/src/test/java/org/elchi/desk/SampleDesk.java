package org.elchi.desk;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.elchi.authority.Authority;
import org.elchi.reading.Reader;
import org.elchi.reading.Report;
import org.elchi.register.Incoming;
import org.elchi.register.Location;
import org.elchi.register.Making;
import org.elchi.register.Outlook;
import org.elchi.register.Perusal;
import org.elchi.register.Register;
import org.elchi.register.comparing.Press;
import org.elchi.register.following.Following;
import org.elchi.register.merging.Gists;
import org.elchi.register.merging.Merging;
import org.elchi.register.record.Document;
import org.elchi.register.record.Source;
import org.elchi.sources.Inputs;
import org.elchi.sources.Loaded;
import org.elchi.sources.Metadata;
import org.jsoup.Jsoup;

/** A desk on a register of the sample reports, as of a fixed day, and a browser without scripts that asks it. */
public final class SampleDesk implements AutoCloseable {
    /** The day that the desk takes for today. */
    public static final Instant NOW = Instant.parse("2025-12-01T08:00:00Z");

    private static final Authority WORLD = Authority.load();
    private static final Reader READER = Reader.load(() -> WORLD);
    private static final Following FOLLOWING = Following.load();

    private final Desk desk;
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private SampleDesk(Desk desk) {
        this.desk = desk;
    }

    /** What the tests' desks know. */
    public static final class Known implements Knowledge {
        private final Gists gists = Gists.of(READER);

        @Override
        public Authority authority() {
            return WORLD;
        }

        @Override
        public Reader reader() {
            return READER;
        }

        @Override
        public String readerName() {
            return "test";
        }

        @Override
        public Making making() {
            return new Making("test", Merging.load(), gists::of, record -> Outlook.of(record, FOLLOWING));
        }

        @Override
        public Press press() {
            return Press.load();
        }
    }

    /** A desk on the samples; the register is made in an empty folder. */
    public static SampleDesk on(Path folder) {
        Known known = new Known();
        Location location = new Location.Folder(folder);
        try (Register register = Register.open(location, known.making())) {
            register.add(samples(known.making()));
        }
        return empty(location, known);
    }

    /** A desk on a register as it is. */
    public static SampleDesk empty(Location location, Knowledge known) {
        return new SampleDesk(Desk.open(
                new Settings("127.0.0.1", 0, location, known, Clock.fixed(NOW, ZoneOffset.UTC), "Tester", "test")));
    }

    /** A desk opened as is said. */
    public static SampleDesk of(Settings settings) {
        return new SampleDesk(Desk.open(settings));
    }

    /** All that it answers. */
    List<io.javalin.router.Endpoint> endpoints() {
        return desk.endpoints();
    }

    private static List<Incoming> samples(Making making) {
        return Inputs.of(List.of("../samples"), Metadata.NONE).sources().stream()
                .map(source -> source.load(java.util.Optional.empty()))
                .map(Loaded.Ready.class::cast)
                .map(Loaded.Ready::document)
                .map(document -> incoming(document, making))
                .collect(Collectors.toList());
    }

    private static Incoming incoming(org.elchi.sources.Document document, Making making) {
        Perusal perusal = Perusal.of(
                new Report(document.name(), document.text(), document.about().date()), READER::read, making.gists());
        Source source = new Source(
                document.name(),
                document.about().date(),
                document.about().outlet(),
                document.about().url());
        Document kept = new Document(
                source,
                document.origin(),
                NOW,
                document.charset(),
                new Document.Content(document.bytes().array()));
        return new Incoming(kept, perusal.findings(), perusal.gists(), perusal.failure());
    }

    /** All that the desk answers to those who ask or send, each as {@code GET /path}. */
    public List<String> addresses() {
        return desk.endpoints().stream()
                .filter(endpoint -> List.of("GET", "POST").contains(endpoint.method.name()))
                .map(endpoint -> endpoint.method.name() + " " + endpoint.path)
                .distinct()
                .sorted()
                .toList();
    }

    public URI address(String path) {
        return desk.address().resolve(path);
    }

    /** Asks for a page; {@code headers} are names and values by turns. */
    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return sent(request.build());
    }

    /** A page as it is read. */
    public org.jsoup.nodes.Document page(String path, String... headers) {
        return Jsoup.parse(get(path, headers).body());
    }

    /** Sends a form; {@code fields} is URL-encoded, and the page's token is added. */
    public HttpResponse<String> post(String path, String fields) {
        String token = token();
        return sent(HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields + "&token=" + token))
                .build());
    }

    /** What must stand in each form that is sent. */
    public String token() {
        return page("/").select("meta[name=token]").attr("content");
    }

    /** Sends a request as it is. */
    public HttpResponse<String> sent(HttpRequest request) {
        try {
            return browser.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        browser.close();
        desk.close();
    }
}
