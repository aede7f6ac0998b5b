package org.elchi.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.elchi.register.Location;
import org.elchi.register.Register;
import org.elchi.register.merging.Merging;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every address that the desk answers, as its router tells them, gets hostile text in all places; a fixed time long, from a seed that each finding
 * tells. {@code -Delchi.fuzz=SEED -Delchi.fuzz.seconds=600} goes on for longer.
 */
class HostileInputTest {
    private static final long SEED = Long.getLong("elchi.fuzz", 20_251_201L);
    private static final Duration TIME = Duration.ofSeconds(Long.getLong("elchi.fuzz.seconds", 20));
    private static final Duration SLOWEST = Duration.ofSeconds(10);
    private static final Pattern PART = Pattern.compile("\\{[^}]*}|<[^>]*>");
    private static final Pattern TRACE =
            Pattern.compile("\\tat [a-z]+\\.|Caused by: |java\\.lang\\.|org\\.eclipse\\.jetty");
    private static final List<HandlerType> SENDING =
            List.of(HandlerType.POST, HandlerType.PUT, HandlerType.PATCH, HandlerType.DELETE);
    private static final int TEN_MEGABYTES = 10_000_000;

    @TempDir
    static Path folder;

    static SampleDesk desk;
    static Wire wire;
    static String cookies = "";
    static String token = "";
    static List<Endpoint> endpoints = List.of();
    static List<String> names = List.of();
    static final Hostile HOSTILE = new Hostile(SEED);

    @BeforeAll
    static void open() {
        desk = SampleDesk.on(folder);
        wire = new Wire(desk.address("/").getPort());
        Wire.Answer first = wire.ask("GET /", "", new byte[0]);
        cookies = first.cookies();
        token = Jsoup.parse(first.body()).select("meta[name=token]").attr("content");
        endpoints = desk.endpoints().stream()
                .filter(one -> one.path.startsWith("/")
                        && (one.method.equals(HandlerType.GET) || SENDING.contains(one.method)))
                .toList();
        names = names();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    /** What forms and links of all pages call their parameters. */
    private static List<String> names() {
        Set<String> names = new TreeSet<>(Set.of("lang", "format", "page", "to", "q"));
        for (Endpoint endpoint : endpoints) {
            if (endpoint.method.equals(HandlerType.GET)
                    && !PART.matcher(endpoint.path).find()) {
                var page = Jsoup.parse(
                        wire.ask("GET " + endpoint.path, cookie(), new byte[0]).body());
                page.select("[name]").eachAttr("name").forEach(names::add);
                page.select("a[href*=?]").eachAttr("href").stream()
                        .flatMap(href ->
                                Pattern.compile("[?&]([a-z]+)=").matcher(href).results())
                        .forEach(found -> names.add(found.group(1)));
            }
        }
        names.remove("token");
        return List.copyOf(names);
    }

    private static String cookie() {
        return "Cookie: " + cookies + "\r\n";
    }

    /** A request, and whether it asks to change something. */
    private record Request(String line, String headers, byte[] body, boolean sending) {
        @Override
        public String toString() {
            return "seed " + SEED + ": " + line + "\n" + headers + "\n"
                    + new String(body, 0, Math.min(400, body.length), StandardCharsets.UTF_8);
        }
    }

    @Test
    void nothingHostileBreaksAnyPage() {
        long end = System.nanoTime() + TIME.toNanos();
        List<String> findings = new ArrayList<>();
        for (int round = 0; System.nanoTime() < end; round++) {
            Endpoint endpoint = endpoints.get(round % endpoints.size());
            Request request = endpoint.method.equals(HandlerType.GET) ? reading(endpoint) : sending(endpoint);
            String state = request.sending() ? state() : "";
            Wire.Answer answer = wire.ask(request.line(), request.headers(), request.body());
            wrong(request, answer).ifPresent(findings::add);
            if (request.sending() && (answer.status() >= 400 || answer.status() == 0) && !state().equals(state)) {
                findings.add("what was refused has changed the register: " + request);
            }
        }
        System.out.println("hostile input: seed " + SEED + ", " + endpoints.size() + " addresses, parameters " + names);
        assertThat(findings).isEmpty();
    }

    private static Request reading(Endpoint endpoint) {
        String query = "?" + HOSTILE.any(names) + "=" + HOSTILE.coded(HOSTILE.number()) + "&" + HOSTILE.any(names) + "="
                + HOSTILE.coded(HOSTILE.number());
        return new Request("GET " + address(endpoint) + query, headers(), new byte[0], false);
    }

    private static Request sending(Endpoint endpoint) {
        StringBuilder form = new StringBuilder("token=" + token);
        for (int i = 0; i < 6; i++) {
            form.append('&').append(HOSTILE.any(names)).append('=').append(HOSTILE.coded(HOSTILE.number()));
        }
        String type = HOSTILE.any(List.of(
                "application/x-www-form-urlencoded",
                "application/x-www-form-urlencoded",
                "application/x-www-form-urlencoded; charset=UTF-16",
                "multipart/form-data; boundary=x",
                "multipart/form-data",
                "application/json",
                "text/plain",
                "nonsense"));
        byte[] body = type.equals("application/x-www-form-urlencoded")
                ? form.toString().getBytes(StandardCharsets.UTF_8)
                : HOSTILE.body();
        String line = endpoint.method.name() + " " + address(endpoint);
        return new Request(
                line, headers() + "X-Elchi-Token: " + token + "\r\nContent-Type: " + type + "\r\n", body, true);
    }

    private static String address(Endpoint endpoint) {
        return PART.matcher(endpoint.path)
                .replaceAll(part -> java.util.regex.Matcher.quoteReplacement(
                        HOSTILE.coded(HOSTILE.number()).replaceFirst("^$", "x")));
    }

    private static String headers() {
        String name = HOSTILE.any(List.of(
                "Accept-Language",
                "If-None-Match",
                "X-Nothing",
                "Accept",
                "Referer",
                "Range",
                "Authorization",
                "Accept-Encoding"));
        String kept = HOSTILE.any(
                List.of("", "; lang=" + HOSTILE.raw(HOSTILE.number()), "; theme=" + HOSTILE.raw(HOSTILE.number())));
        return "Cookie: " + cookies + kept + "\r\n"
                + (name.equals("Accept-Encoding") ? "" : name + ": " + HOSTILE.raw(HOSTILE.number()) + "\r\n");
    }

    private static Optional<String> wrong(Request request, Wire.Answer answer) {
        if (answer.status() == 0 || answer.status() >= 500) {
            return Optional.of("status " + answer.status() + " for " + request + "\n" + head(answer.body()));
        }
        if (answer.time().compareTo(SLOWEST) > 0) {
            return Optional.of("took " + answer.time() + ": " + request);
        }
        if (TRACE.matcher(answer.body()).find() || answer.headers().toString().contains("x-" + Hostile.MARK)) {
            return Optional.of("tells of its inside: " + request + "\n" + head(answer.body()));
        }
        return answer.header("content-type").orElse("").startsWith("text/html")
                ? injected(answer.body()).map(what -> what + " came from " + request)
                : Optional.empty();
    }

    private static String head(String body) {
        return body.substring(0, Math.min(600, body.length()));
    }

    /** An element or an attribute that no template of ours has written. */
    private static Optional<String> injected(String html) {
        for (Element element : Jsoup.parse(html).getAllElements()) {
            if (element.tagName().contains(Hostile.MARK)) {
                return Optional.of("element " + element.tagName());
            }
            for (Attribute attribute : element.attributes()) {
                boolean address = attribute.getKey().matches("href|src|action|formaction")
                        && attribute
                                .getValue()
                                .strip()
                                .toLowerCase(java.util.Locale.ROOT)
                                .startsWith("javascript:");
                if (attribute.getKey().contains(Hostile.MARK) || address) {
                    return Optional.of("attribute " + attribute);
                }
            }
        }
        return Optional.empty();
    }

    /** All that decisions and documents could have changed. */
    private static String state() {
        try (Register register = Register.look(new Location.Folder(folder), Merging.load())) {
            return register.size() + " documents, " + register.decisions().size() + " decisions";
        }
    }

    @Test
    void tenMegabytesInOneLineAreRefused() {
        byte[] line = ("token=" + token + "&text=" + "x".repeat(TEN_MEGABYTES)).getBytes(StandardCharsets.US_ASCII);
        String before = state();
        for (Endpoint endpoint : endpoints) {
            if (SENDING.contains(endpoint.method)) {
                Wire.Answer answer = wire.ask(
                        endpoint.method.name() + " " + address(endpoint),
                        cookie() + "Content-Type: application/x-www-form-urlencoded\r\n",
                        line);
                assertThat(answer.status()).as(endpoint.path).isIn(0, 400, 403, 404, 413);
                assertThat(answer.time()).as(endpoint.path).isLessThan(SLOWEST);
            }
        }
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void whatIsNoRequestIsRefused() {
        for (String method : List.of("TRACE", "CONNECT", "OPTIONS", "PUT", "DELETE", "PATCH", "get", "BREW", "G\0T")) {
            Wire.Answer answer = wire.ask(method + " /commitments", cookie(), new byte[0]);
            assertThat(answer.status()).as(method).isBetween(400, 499);
            assertThat(TRACE.matcher(answer.body()).find()).as(answer.body()).isFalse();
        }
        assertThat(wire.ask("GET /commitments", "X-Long: " + "x".repeat(60_000) + "\r\n", new byte[0])
                        .status())
                .isEqualTo(431);
        assertThat(wire.ask("GET /" + "x".repeat(60_000), "", new byte[0]).status())
                .isIn(414, 431);
        assertThat(wire.ask("GET http://elsewhere.example/", "", new byte[0]).status())
                .isIn(400, 421);
    }

    /** A program needs no token: of what a page sends, a browser says where it is from. */
    @Test
    void whatIsSentWithoutTheTokenOrFromElsewhereIsRefusedEverywhere() {
        String before = state();
        for (Endpoint endpoint : endpoints) {
            if (SENDING.contains(endpoint.method)) {
                String line = endpoint.method.name() + " "
                        + PART.matcher(endpoint.path).replaceAll("visit-7ed1d4eb1d54");
                String from = endpoint.path.startsWith("/api/") ? "Origin: http://elsewhere.example\r\n" : "";
                Wire.Answer answer = wire.ask(line, cookie() + from, "reason=x".getBytes(StandardCharsets.US_ASCII));
                assertThat(answer.status()).as(endpoint.path).isEqualTo(403);
            }
        }
        assertThat(state()).isEqualTo(before);
    }
}
