package org.elchi.desk.accounts;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.elchi.desk.Role;

/** The users of a desk: who they are, what they may do, what they sign in with. Safe for several programs at once. */
public final class Accounts {
    /** No token is valid longer, in days. */
    public static final int LONGEST_DAYS = 366;

    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_PURPOSE = 100;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}._@-]{0,63}");
    private static final String PREFIX = "elchi_";

    private final AccountFile file;
    private final Clock clock;

    public Accounts(Path path, Clock clock) {
        this.file = new AccountFile(path);
        this.clock = clock;
    }

    /** Where the accounts of a register that is a folder are. */
    public static Path beside(Path register) {
        return register.resolve("accounts.json");
    }

    public Path path() {
        return file.path();
    }

    public List<Account> all() {
        return file.accounts();
    }

    public Optional<Account> named(String name) {
        return all().stream().filter(account -> account.name().equals(name)).findFirst();
    }

    // ---- who comes in

    /** The user, where name and password fit; as slow where there is no such name. */
    public Optional<Account> signIn(String name, String password) {
        Optional<Account> known = named(name);
        if (!Passwords.fits(password, known.map(Account::password))) {
            return Optional.empty();
        }
        known.filter(account -> Passwords.isOld(account.password())).ifPresent(account -> renew(account, password));
        return named(name);
    }

    /** The same password, kept as is asked for now; sessions go on. */
    private void renew(Account old, String password) {
        String hash = Passwords.hash(password);
        each(
                old.name(),
                account -> account.password().equals(old.password())
                        ? account.withPassword(hash, account.changed())
                        : account);
    }

    /** Whom a token lets in, and as what. */
    public Optional<Admitted> bearer(String secret) {
        String hash = Secrets.hash(secret);
        Instant now = clock.instant();
        return all().stream()
                .flatMap(account -> account.tokens().stream()
                        .filter(token -> token.opens(hash, now))
                        .map(token -> new Admitted(account, least(account.role(), token.role()))))
                .findFirst();
    }

    /** Somebody whom a token let in. */
    public record Admitted(Account account, Role role) {}

    private static Role least(Role one, Role other) {
        return one.may(other) ? other : one;
    }

    // ---- changes

    /** @throws Fault where the name cannot be, is taken, or the password is weak */
    public void add(String name, Role role, String password) {
        if (!NAME.matcher(name).matches()) {
            throw new Fault("name", "found", name, "n", LONGEST_NAME);
        }
        Passwords.demand(password, name);
        Instant now = now();
        Account added = new Account(name, role, Passwords.hash(password), now, now, List.of());
        file.change(accounts -> {
            if (accounts.stream().anyMatch(account -> account.name().equalsIgnoreCase(name))) {
                throw new Fault("taken", "found", name);
            }
            List<Account> all = new ArrayList<>(accounts);
            all.add(added);
            all.sort(Comparator.comparing(Account::name));
            return all;
        });
    }

    public void remove(String name) {
        file.change(accounts -> administered(
                known(accounts, name).stream()
                        .filter(account -> !account.name().equals(name))
                        .toList(),
                accounts));
    }

    public void role(String name, Role role) {
        file.change(accounts -> administered(
                mapped(accounts, name, account -> account.role() == role ? account : account.withRole(role, now())),
                accounts));
    }

    public void password(String name, String password) {
        Passwords.demand(password, name);
        String hash = Passwords.hash(password);
        each(name, account -> account.withPassword(hash, now()));
    }

    /** Makes a token; what is given back is shown once and kept nowhere. */
    public String addToken(String name, String purpose, Role role, int days) {
        if (purpose.isBlank() || purpose.length() > LONGEST_PURPOSE) {
            throw new Fault("purpose", "n", LONGEST_PURPOSE);
        }
        if (days < 1 || days > LONGEST_DAYS) {
            throw new Fault("days", "n", LONGEST_DAYS);
        }
        String secret = PREFIX + Secrets.secret();
        Instant now = now();
        Token token =
                new Token(Secrets.digits(4), purpose, role, Secrets.hash(secret), now, now.plus(Duration.ofDays(days)));
        each(name, account -> {
            if (!account.role().may(role) || role == Role.ANYBODY) {
                throw new Fault("above");
            }
            return account.with(token);
        });
        return secret;
    }

    public void removeToken(String name, String id) {
        each(name, account -> {
            if (account.tokens().stream().noneMatch(token -> token.id().equals(id))) {
                throw new Fault("token");
            }
            return account.without(id);
        });
    }

    /** A role that somebody named; nobody is given the role of those who have not signed in. */
    public static Role role(String code) {
        return java.util.Arrays.stream(Role.values())
                .filter(role -> role != Role.ANYBODY && role.code().equals(code.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Fault("role", "found", code));
    }

    private Instant now() {
        return clock.instant();
    }

    private void each(String name, UnaryOperator<Account> change) {
        file.change(accounts -> mapped(accounts, name, change));
    }

    private static List<Account> mapped(List<Account> accounts, String name, UnaryOperator<Account> change) {
        return known(accounts, name).stream()
                .map(account -> account.name().equals(name) ? change.apply(account) : account)
                .toList();
    }

    private static List<Account> known(List<Account> accounts, String name) {
        if (accounts.stream().noneMatch(account -> account.name().equals(name))) {
            throw new Fault("unknown", "found", name);
        }
        return accounts;
    }

    /** Where somebody could administer, somebody still must. */
    private static List<Account> administered(List<Account> now, List<Account> before) {
        if (before.stream().anyMatch(Accounts::administers) && now.stream().noneMatch(Accounts::administers)) {
            throw new Fault("last");
        }
        return now;
    }

    private static boolean administers(Account account) {
        return account.role() == Role.ADMINISTER;
    }
}
