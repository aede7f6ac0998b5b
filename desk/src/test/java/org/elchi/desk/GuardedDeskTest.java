package org.elchi.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import io.javalin.security.Roles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.elchi.desk.accounts.Accounts;
import org.elchi.desk.accounts.Trail;
import org.elchi.register.Location;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk at which everybody signs in: who may what, how sessions begin and end, what is refused. */
class GuardedDeskTest {
    private static final String PASSWORD = "seven purple kites over Almaty";
    private static final AtomicReference<Instant> NOW = new AtomicReference<>(SampleDesk.NOW);

    /** Posts that need no right to decide: to come in, to go, and to one's own account. */
    private static final Set<String> OWN =
            Set.of("/sign-in", "/sign-out", "/account/password", "/account/tokens", "/account/tokens/remove");

    @TempDir
    static Path folder;

    static SampleDesk desk;
    static Wire wire;
    static Accounts accounts;

    @BeforeAll
    static void open() {
        Path file = folder.resolve("accounts.json");
        accounts = new Accounts(file, CLOCK);
        for (Role role : List.of(Role.READ, Role.REVIEW, Role.ADMINISTER)) {
            accounts.add(role.code(), role, PASSWORD);
        }
        desk = SampleDesk.of(new Settings(
                "127.0.0.1",
                0,
                new Location.Folder(folder),
                new SampleDesk.Known(),
                CLOCK,
                "nobody",
                "test",
                new Access(Optional.of(file), true, List.of("desk.example.org"))));
        wire = new Wire(desk.address("/").getPort());
    }

    private static final Clock CLOCK = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return java.util.Objects.requireNonNull(NOW.get());
        }
    };

    @AfterAll
    static void close() {
        desk.close();
    }

    /** Somebody's browser, behind a proxy, each with an address of its own. */
    private static final class Browser {
        private static int count;

        private final String from = "10.1." + ++count / 200 + "." + count % 200;
        private String cookies = "";
        private String token = "";

        Wire.Answer get(String path, String... headers) {
            return kept(wire.ask("GET " + path, head() + lines(headers), new byte[0]));
        }

        Wire.Answer post(String path, String fields, String... headers) {
            String type = "Content-Type: application/x-www-form-urlencoded\r\n";
            return kept(wire.ask(
                    "POST " + path,
                    head() + type + lines(headers),
                    (fields + "&token=" + token).getBytes(StandardCharsets.UTF_8)));
        }

        private String head() {
            return "X-Forwarded-For: 6.6.6.6, " + from + "\r\nX-Forwarded-Proto: https\r\nCookie: " + cookies + "\r\n";
        }

        private static String lines(String... headers) {
            return headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        }

        private Wire.Answer kept(Wire.Answer answer) {
            if (!answer.cookies().isEmpty()) {
                cookies = answer.cookies() + (answer.cookies().contains("elchi=") ? "" : "; " + cookies);
            }
            String found = Jsoup.parse(answer.body()).select("meta[name=token]").attr("content");
            token = found.isEmpty() ? token : found;
            return answer;
        }

        Wire.Answer signIn(String name, String password, String to) {
            get("/sign-in");
            return post(
                    "/sign-in", "name=" + name + "&password=" + Hostile.coded(password) + "&to=" + Hostile.coded(to));
        }
    }

    private Browser nobody = new Browser();

    @BeforeEach
    void begin() {
        nobody = new Browser();
    }

    private static Browser signedIn(Role role) {
        Browser browser = new Browser();
        assertThat(browser.signIn(role.code(), PASSWORD, "/").status()).isEqualTo(303);
        assertThat(browser.get("/account").status()).isEqualTo(200);
        return browser;
    }

    private static String role(Browser browser) {
        return Jsoup.parse(browser.get("/account").body())
                .select(".lead strong")
                .text();
    }

    @Test
    void aDeskThatOthersReachIsNotOpenedWithoutAccounts() {
        assertThatThrownBy(() -> new Settings(
                        "0.0.0.0", 0, new Location.Folder(folder), new SampleDesk.Known(), CLOCK, "x", "test"))
                .hasMessageContaining("needs accounts");
    }

    @Test
    void whoHasNotSignedInIsShownTheDoorAndThenWhereTheyWanted() {
        Wire.Answer door = nobody.get("/commitments?state=KZ&show=overdue");
        assertThat(door.status()).isEqualTo(303);
        assertThat(door.header("location")).contains("/sign-in?to=%2Fcommitments%3Fstate%3DKZ%26show%3Doverdue");
        var page = Jsoup.parse(nobody.get(door.header("location").orElseThrow()).body());
        assertThat(page.select("input[name=to]").val()).isEqualTo("/commitments?state=KZ&show=overdue");
        assertThat(page.select(".sections a, form.find")).isEmpty();
        assertThat(nobody.signIn("read", PASSWORD, "/commitments?state=KZ").header("location"))
                .contains("/commitments?state=KZ");
        assertThat(nobody.get("/commitments?state=KZ").status()).isEqualTo(200);
    }

    @Test
    void nobodyIsSentToAnotherSite() {
        for (String to : List.of(
                "//evil.example",
                "https://evil.example",
                "/\\evil.example",
                "\\\\evil",
                "/\r\nSet-Cookie: a=b",
                "javascript:1")) {
            assertThat(new Browser().signIn("read", PASSWORD, to).header("location"))
                    .as(to)
                    .contains("/");
        }
    }

    @Test
    void aWrongPasswordAndAnUnknownNameAreAnsweredAlike() {
        Wire.Answer wrong = nobody.signIn("read", "wrong", "/");
        Wire.Answer unknown = new Browser().signIn("nobody", "wrong", "/");
        assertThat(List.of(wrong.status(), unknown.status())).containsOnly(401);
        assertThat(Jsoup.parse(wrong.body()).select("[role=alert]").text())
                .isNotBlank()
                .isEqualTo(Jsoup.parse(unknown.body()).select("[role=alert]").text());
    }

    @Test
    void aSessionIsNewAtSignInAndKeptFromScriptsAndOtherSites() {
        Wire.Answer answer = nobody.signIn("read", PASSWORD, "/");
        assertThat(answer.header("set-cookie").orElseThrow())
                .matches("(?s).*__Host-elchi=[0-9a-f]{64};.*")
                .contains("HttpOnly", "Secure", "SameSite=Strict", "Path=/")
                .doesNotContain("Domain");
        String first = nobody.cookies;
        nobody.get("/account");
        Wire.Answer again = nobody.post("/sign-in", "name=read&password=" + Hostile.coded(PASSWORD));
        assertThat(again.status()).isEqualTo(303);
        assertThat(nobody.cookies).isNotEqualTo(first);
        nobody.cookies = first;
        assertThat(nobody.get("/account").status()).isEqualTo(303);
        String made = "__Host-elchi=" + "a".repeat(64);
        assertThat(wire.ask("GET /account", "X-Forwarded-Proto: https\r\nCookie: " + made + "\r\n", new byte[0])
                        .status())
                .isEqualTo(303);
    }

    @Test
    void sessionsEnd() {
        Browser signsOut = signedIn(Role.READ);
        String before = signsOut.cookies;
        signsOut.post("/sign-out", "");
        signsOut.cookies = before;
        assertThat(signsOut.get("/account").status()).isEqualTo(303);

        Browser idle = signedIn(Role.READ);
        NOW.updateAndGet(now -> now.plus(Sessions.IDLE).plusSeconds(1));
        assertThat(idle.get("/account").status()).isEqualTo(303);

        Browser busy = signedIn(Role.READ);
        for (Duration gone = Duration.ZERO; gone.compareTo(Sessions.LONGEST) < 0; gone = gone.plusMinutes(50)) {
            assertThat(busy.get("/account").status()).isEqualTo(200);
            NOW.updateAndGet(now -> now.plus(Duration.ofMinutes(50)));
        }
        assertThat(busy.get("/account").status()).isEqualTo(303);
    }

    @Test
    void aNewPasswordOrRoleEndsAllOtherSessions() {
        accounts.add("changing", Role.READ, PASSWORD);
        Browser one = new Browser();
        Browser other = new Browser();
        one.signIn("changing", PASSWORD, "/");
        other.signIn("changing", PASSWORD, "/");
        one.get("/account");
        NOW.updateAndGet(now -> now.plusSeconds(1));
        String fresh = Hostile.coded("eleven quiet harbours in March");
        assertThat(one.post("/account/password", "present=wrong&new=" + fresh + "&again=" + fresh)
                        .status())
                .isEqualTo(400);
        assertThat(one.post("/account/password", "present=" + Hostile.coded(PASSWORD) + "&new=" + fresh + "&again=x")
                        .status())
                .isEqualTo(400);
        assertThat(one.post(
                                "/account/password",
                                "present=" + Hostile.coded(PASSWORD) + "&new=" + fresh + "&again=" + fresh)
                        .status())
                .isEqualTo(303);
        assertThat(one.get("/account").status()).isEqualTo(200);
        assertThat(other.get("/account").status()).isEqualTo(303);
        NOW.updateAndGet(now -> now.plusSeconds(1));
        accounts.role("changing", Role.REVIEW);
        assertThat(one.get("/account").status()).isEqualTo(303);
    }

    @Test
    void whatChangesSomethingNeedsTheRightToDecide() {
        for (Endpoint endpoint : desk.endpoints()) {
            boolean changes = Set.of("POST", "PUT", "PATCH", "DELETE").contains(endpoint.method.name());
            if (changes && !OWN.contains(endpoint.path)) {
                assertThat(needed(endpoint)).as(endpoint.path).isGreaterThanOrEqualTo(Role.REVIEW);
            }
        }
    }

    private static Role needed(Endpoint endpoint) {
        Roles roles = endpoint.metadata(Roles.class);
        assertThat(roles).as(endpoint.path).isNotNull();
        return roles.getRoles().stream()
                .map(Role.class::cast)
                .max(Role::compareTo)
                .orElseThrow();
    }

    @Test
    void eachAddressIsClosedToThoseWhoseRoleIsTooSmall() {
        Browser reader = signedIn(Role.READ);
        Browser reviewer = signedIn(Role.REVIEW);
        for (Endpoint endpoint : desk.endpoints()) {
            boolean reads = endpoint.method.equals(HandlerType.GET);
            if (endpoint.path.startsWith("/") && (reads || endpoint.method.equals(HandlerType.POST))) {
                String path = endpoint.path.replaceAll("[{<][^}>]*[}>]", "x");
                Role needed = needed(endpoint);
                if (needed != Role.ANYBODY) {
                    assertThat(ask(nobody, path, reads)).as(path).isIn(303, 401, 403);
                }
                if (needed.compareTo(Role.READ) > 0) {
                    assertThat(ask(reader, path, reads)).as(path).isEqualTo(403);
                }
                if (needed == Role.ADMINISTER) {
                    assertThat(ask(reviewer, path, reads)).as(path).isEqualTo(403);
                }
            }
        }
    }

    private static int ask(Browser browser, String path, boolean reads) {
        return (reads ? browser.get(path) : browser.post(path, "")).status();
    }

    @Test
    void whatIsSentWithoutOrWithAForeignTokenIsRefused() {
        Browser one = signedIn(Role.ADMINISTER);
        Browser other = signedIn(Role.REVIEW);
        String own = one.token;
        one.token = other.token;
        assertThat(one.post("/users/role", "name=read&role=administer").status())
                .isEqualTo(403);
        one.token = "";
        assertThat(one.post("/users/role", "name=read&role=administer").status())
                .isEqualTo(403);
        one.token = own;
        assertThat(one.post("/users/role", "name=read&role=administer", "Origin: https://evil.example")
                        .status())
                .isEqualTo(403);
        assertThat(one.post("/users/role", "name=read&role=administer", "Sec-Fetch-Site: cross-site")
                        .status())
                .isEqualTo(403);
        assertThat(accounts.named("read").orElseThrow().role()).isEqualTo(Role.READ);
        assertThat(one.post("/users/role", "name=read&role=read", "Origin: https://127.0.0.1")
                        .status())
                .isEqualTo(303);
    }

    @Test
    void thoseWhoAdministerAddAndRemoveUsersAndItIsWrittenDown() {
        Browser administrator = signedIn(Role.ADMINISTER);
        String password = "&password=" + Hostile.coded(PASSWORD);
        assertThat(administrator
                        .post("/users", "name=added&role=read" + password)
                        .status())
                .isEqualTo(303);
        assertThat(administrator
                        .post("/users", "name=added&role=read" + password)
                        .status())
                .isEqualTo(400);
        assertThat(administrator
                        .post("/users", "name=%3Cb%3E&role=read" + password)
                        .status())
                .isEqualTo(400);
        assertThat(administrator
                        .post("/users", "name=x&role=anybody" + password)
                        .status())
                .isEqualTo(400);
        assertThat(administrator.get("/users").body()).contains("added");
        assertThat(administrator.post("/users/remove", "name=added").status()).isEqualTo(303);
        assertThat(administrator.post("/users/remove", "name=administer").status())
                .isEqualTo(400);
        assertThat(administrator.get("/audit?format=jsonl").body())
                .contains("\"who\":\"administer\",\"what\":\"user-removed\",\"about\":\"added\"");
        assertThat(Jsoup.parse(administrator.get("/audit").body()).select("tbody tr"))
                .hasSizeGreaterThan(2);
        assertThat(administrator.get("/audit?format=csv").body()).startsWith("when,who,what,about,from");
    }

    @Test
    void aTokenLetsAProgramInWithItsRoleOnly() {
        accounts.add("robot", Role.REVIEW, PASSWORD);
        String secret = accounts.addToken("robot", "test", Role.READ, 1);
        String[] bearer = {"Authorization: Bearer " + secret};
        assertThat(nobody.get("/commitments", bearer).status()).isEqualTo(200);
        assertThat(nobody.post("/records/x/confirm", "", bearer).status()).isEqualTo(403);
        Wire.Answer wrong = nobody.get("/commitments", "Authorization: Bearer " + secret + "0");
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.header("www-authenticate").orElseThrow()).contains("invalid_token");
        NOW.updateAndGet(now -> now.plus(Duration.ofDays(2)));
        assertThat(nobody.get("/commitments", bearer).status()).isEqualTo(401);
    }

    @Test
    void aTokenIsShownOnceOnThePageThatMakesIt() {
        Browser reader = signedIn(Role.READ);
        Wire.Answer made = reader.post("/account/tokens", "purpose=feeds&role=read&days=7");
        String secret = Jsoup.parse(made.body()).select(".secret").text();
        assertThat(secret).matches("elchi_[0-9a-f]{64}");
        assertThat(reader.get("/account").body()).doesNotContain(secret).contains("feeds");
        assertThat(reader.post("/account/tokens", "purpose=feeds&role=review&days=7")
                        .status())
                .isEqualTo(400);
        String id = accounts.named("read").orElseThrow().tokens().getFirst().id();
        reader.post("/account/tokens/remove", "id=" + id);
        assertThat(accounts.bearer(secret)).isEmpty();
    }

    @Test
    void whoTriesPasswordsIsSlowedDownAndOthersAreNot() {
        Wire.Answer answer = nobody.signIn("review", "wrong", "/");
        for (int i = 0; i < 10 && answer.status() == 401; i++) {
            answer = nobody.signIn("review", "wrong", "/");
        }
        assertThat(answer.status()).isEqualTo(429);
        assertThat(Integer.parseInt(answer.header("retry-after").orElseThrow())).isBetween(1, 61);
        assertThat(nobody.signIn("review", PASSWORD, "/").status()).isEqualTo(429);
        assertThat(signedIn(Role.REVIEW).get("/account").status()).isEqualTo(200);
        assertThat(Trail.of(accounts, CLOCK).all())
                .extracting(Trail.Event::what)
                .contains("failed", "slowed");
    }

    @Test
    void whoAsksTooOftenIsToldToWaitAndOthersAreNot() {
        Pace pace = new Pace();
        long wait = 0;
        for (int i = 0; i < 100_000 && wait == 0; i++) {
            wait = pace.wait(Pace.Limit.ADDRESS, "10.0.0.1");
        }
        assertThat(wait).isBetween(1L, 2L);
        assertThat(pace.wait(Pace.Limit.ADDRESS, "10.0.0.2")).isZero();
        assertThat(pace.wait(Pace.Limit.LOCAL, "127.0.0.1")).isZero();
    }

    @Test
    void onlyOwnNamesAreAnswered() {
        for (String own : List.of("desk.example.org", "DESK.example.org:8443", "10.2.3.4:80", "localhost")) {
            assertThat(nobody.get("/sign-in", "X-Forwarded-Host: " + own).status())
                    .as(own)
                    .isEqualTo(200);
        }
        for (String foreign :
                List.of("evil.example", "desk.example.org.evil.example", "127.0.0.1.nip.io", "<script>")) {
            assertThat(nobody.get("/sign-in", "X-Forwarded-Host: " + foreign).status())
                    .as(foreign)
                    .isEqualTo(421);
        }
    }

    @Test
    void headersKeepForeignScriptsAndFramesOut() {
        Wire.Answer answer = nobody.get("/sign-in");
        assertThat(answer.header("content-security-policy").orElseThrow())
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                .doesNotContain("unsafe");
        assertThat(answer.header("strict-transport-security")).isPresent();
        assertThat(answer.header("x-content-type-options")).contains("nosniff");
        assertThat(answer.header("server")).isEmpty();
        assertThat(wire.ask("GET /sign-in", "", new byte[0]).header("strict-transport-security"))
                .isEmpty();
        assertThat(role(signedIn(Role.READ))).isEqualTo("read");
    }
}
