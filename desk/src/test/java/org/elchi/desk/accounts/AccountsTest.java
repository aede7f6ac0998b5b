package org.elchi.desk.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.elchi.desk.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may come in, and what is kept of it. */
class AccountsTest {
    private static final String PASSWORD = "seven purple kites over Almaty";
    private static final Instant NOW = Instant.parse("2025-12-01T08:00:00Z");

    @TempDir
    Path folder;

    private Path file = Path.of("");
    private Accounts accounts = new Accounts(file, Clock.systemUTC());

    @BeforeEach
    void begin() {
        file = folder.resolve("register").resolve("accounts.json");
        accounts = at(NOW);
    }

    private Accounts at(Instant instant) {
        return new Accounts(file, Clock.fixed(instant, ZoneOffset.UTC));
    }

    @Test
    void aPasswordIsKeptAsArgonOnlyAndOpensForItsUserAlone() throws IOException {
        accounts.add("aigerim", Role.REVIEW, PASSWORD);
        accounts.add("Жандос", Role.READ, PASSWORD + "!");
        assertThat(Files.readString(file))
                .contains("$argon2id$v=19$m=19456,t=2,p=1$")
                .doesNotContain("kites");
        assertThat(accounts.signIn("aigerim", PASSWORD)).isPresent();
        assertThat(accounts.signIn("Жандос", PASSWORD)).isEmpty();
        assertThat(accounts.signIn("nobody", PASSWORD)).isEmpty();
        assertThat(accounts.signIn("aigerim", "x".repeat(1_000_000))).isEmpty();
    }

    @Test
    void onlyTheOwnerMayReadTheFiles() throws IOException {
        accounts.add("aigerim", Role.REVIEW, PASSWORD);
        Trail.of(accounts, Clock.systemUTC()).add("root", "user-added", "aigerim", "");
        for (String name : List.of("accounts.json", "accounts.json.lock", "audit.jsonl")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.resolveSibling(name))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void weakPasswordsAreRefused() {
        assertFault("short", "тоо кыска");
        assertFault("common", "password123456");
        assertFault("common", "aaaaaaaaaaaaaaaa");
        assertFault("common", "qwertyuiop[]");
        assertFault("long", "x y".repeat(100));
        assertThatThrownBy(() -> accounts.add("aigerim.sadyrbaeva", Role.READ, "Aigerim.Sadyrbaeva"))
                .hasMessageStartingWith("own");
        assertThat(accounts.all()).isEmpty();
    }

    private void assertFault(String code, String password) {
        assertThatThrownBy(() -> accounts.add("aigerim", Role.READ, password))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo(code));
    }

    @Test
    void namesAreNamesAndStandOnce() {
        for (String name : List.of("", " ", "a b", "<b>", "../x", "x".repeat(65), "-rf", "a\u202Eb")) {
            assertThatThrownBy(() -> accounts.add(name, Role.READ, PASSWORD)).hasMessageStartingWith("name");
        }
        accounts.add("aigerim", Role.READ, PASSWORD);
        assertThatThrownBy(() -> accounts.add("Aigerim", Role.READ, PASSWORD)).hasMessageStartingWith("taken");
    }

    @Test
    void somebodyAlwaysAdministers() {
        accounts.add("aigerim", Role.ADMINISTER, PASSWORD);
        accounts.add("bekzat", Role.READ, PASSWORD);
        assertThatThrownBy(() -> accounts.remove("aigerim")).hasMessageStartingWith("last");
        assertThatThrownBy(() -> accounts.role("aigerim", Role.READ)).hasMessageStartingWith("last");
        accounts.role("bekzat", Role.ADMINISTER);
        accounts.remove("aigerim");
        assertThat(accounts.all()).extracting(Account::name).containsExactly("bekzat");
    }

    @Test
    void aTokenMayNoMoreThanItsUserAndEnds() throws IOException {
        accounts.add("aigerim", Role.REVIEW, PASSWORD);
        assertThatThrownBy(() -> accounts.addToken("aigerim", "feeds", Role.ADMINISTER, 9))
                .hasMessageStartingWith("above");
        String secret = accounts.addToken("aigerim", "feeds", Role.REVIEW, 9);
        assertThat(Files.readString(file)).doesNotContain(secret);
        assertThat(accounts.bearer(secret).orElseThrow().role()).isEqualTo(Role.REVIEW);
        assertThat(accounts.bearer(secret + "0")).isEmpty();
        accounts.role("aigerim", Role.READ);
        assertThat(accounts.bearer(secret).orElseThrow().role()).isEqualTo(Role.READ);
        assertThat(at(NOW.plus(Duration.ofDays(9))).bearer(secret)).isEmpty();
        accounts.removeToken(
                "aigerim", accounts.all().getFirst().tokens().getFirst().id());
        assertThat(accounts.bearer(secret)).isEmpty();
    }

    @Test
    void aHashOfOldParametersIsRenewedAtSignInAndSessionsGoOn() throws IOException {
        accounts.add("aigerim", Role.REVIEW, PASSWORD);
        String old = Argon2Function.getInstance(1_024, 1, 1, 32, Argon2.ID)
                .hash(PASSWORD)
                .getResult();
        String kept = accounts.all().getFirst().password();
        Files.writeString(file, Files.readString(file).replace(kept, old));
        Instant changed = accounts.all().getFirst().changed();
        assertThat(accounts.signIn("aigerim", PASSWORD)).isPresent();
        assertThat(accounts.all().getFirst().password()).startsWith("$argon2id$v=19$m=19456,");
        assertThat(accounts.all().getFirst().changed()).isEqualTo(changed);
    }

    @Test
    void whatSeveralWriteAtOnceIsAllKept() {
        accounts.add("aigerim", Role.READ, PASSWORD);
        IntStream.range(0, 40).parallel().forEach(i -> at(NOW).addToken("aigerim", "token " + i, Role.READ, 1));
        assertThat(accounts.all().getFirst().tokens())
                .extracting(Token::purpose)
                .doesNotHaveDuplicates()
                .hasSize(40);
    }

    @Test
    void theTrailOnlyGrowsAndHoldsOneLineForEachEvent() {
        Trail trail = Trail.of(accounts, Clock.fixed(NOW, ZoneOffset.UTC));
        accounts.add("aigerim", Role.READ, PASSWORD);
        trail.add("aigerim", "signed-in", "", "127.0.0.1");
        trail.add("x\n{\"who\":\"root\"}", "failed", "", "127.0.0.1");
        assertThat(trail.all()).extracting(Trail.Event::what).containsExactly("failed", "signed-in");
        assertThat(trail.all().getFirst().who()).startsWith("x\n");
    }
}
