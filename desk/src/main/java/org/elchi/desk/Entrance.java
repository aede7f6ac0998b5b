package org.elchi.desk;

import io.javalin.http.Context;
import java.util.Optional;
import org.elchi.desk.accounts.Account;
import org.elchi.desk.accounts.Accounts;
import org.elchi.desk.accounts.Trail;

/** Where people sign in and out. */
public final class Entrance {
    private static final String COOKIE = "elchi";
    private static final int LONGEST_NAME = 64;

    private final Optional<Accounts> accounts;
    private final Optional<Trail> trail;
    private final Sessions sessions;
    private final Pace pace;

    Entrance(Settings settings, Pace pace) {
        this.accounts = settings.access().accounts().map(path -> new Accounts(path, settings.clock()));
        this.trail = accounts.map(known -> Trail.of(known, settings.clock()));
        this.sessions = new Sessions(settings.clock());
        this.pace = pace;
    }

    /** Whether people must sign in. */
    public boolean isGuarded() {
        return accounts.isPresent();
    }

    /** The users, where people must sign in. */
    public Accounts accounts() {
        return accounts.orElseThrow(() -> new IllegalStateException("nobody signs in to this desk"));
    }

    public Trail trail() {
        return trail.orElseThrow(() -> new IllegalStateException("nobody signs in to this desk"));
    }

    /** How many sessions somebody has open. */
    public int sessions(Account account) {
        return sessions.count(account);
    }

    /** Who it is that signed in, as long as their session goes on. */
    Optional<Caller> known(Context context) {
        return Cookies.of(context, COOKIE)
                .flatMap(sessions::of)
                .flatMap(session -> accounts()
                        .named(session.name())
                        .filter(session::isOf)
                        .map(account -> new Caller(account.name(), account.role(), session.token(), true)));
    }

    /**
     * Lets somebody in whose name and password fit; any session that the browser had ends.
     *
     * @throws Refusal where it was tried too often
     */
    public boolean signIn(Call call, String name, String password) {
        slow(call, name);
        Optional<Account> account = accounts().signIn(name, password);
        account.ifPresent(known -> {
            pace.forget(Pace.Limit.TRIES, here(call, name));
            begin(call, known);
        });
        tell(call, shown(name), account.isPresent() ? "signed-in" : "failed", "");
        return account.isPresent();
    }

    private void slow(Call call, String name) {
        String address = Proxy.address(call.context());
        try {
            pace.demand(call.context(), call.words(), Pace.Limit.TRIES, here(call, name));
            pace.demand(call.context(), call.words(), Pace.Limit.TRIES_FROM, address);
            pace.demand(call.context(), call.words(), Pace.Limit.TRIES_FOR, shown(name));
        } catch (Refusal refusal) {
            if (pace.wait(Pace.Limit.LINES, address) == 0) {
                tell(call, shown(name), "slowed", "");
            }
            throw refusal;
        }
    }

    private static String here(Call call, String name) {
        return Proxy.address(call.context()) + " " + shown(name);
    }

    private static String shown(String name) {
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    private void begin(Call call, Account account) {
        end(call);
        Cookies.put(call.context(), COOKIE, sessions.begin(account));
    }

    private void end(Call call) {
        Cookies.of(call.context(), COOKIE).ifPresent(sessions::end);
    }

    public void signOut(Call call) {
        end(call);
        Cookies.drop(call.context(), COOKIE);
        tell(call, call.caller().name(), "signed-out", "");
    }

    /** Whether a password is that of who asks; slow where it is tried too often. */
    public boolean confirms(Call call, String password) {
        String name = call.caller().name();
        slow(call, name);
        boolean fits = accounts().signIn(name, password).isPresent();
        if (fits) {
            pace.forget(Pace.Limit.TRIES, here(call, name));
        } else {
            tell(call, name, "failed", "");
        }
        return fits;
    }

    /** Begins a new session of who asks, as after a new password. */
    public void renew(Call call) {
        accounts().named(call.caller().name()).ifPresent(account -> begin(call, account));
    }

    /** Writes down what who asks has done. */
    public void tell(Call call, String what, String about) {
        tell(call, call.caller().name(), what, about);
    }

    private void tell(Call call, String who, String what, String about) {
        trail().add(who, what, about, call.context().ip());
    }

    /** Slows down who tries tokens, and writes it down once in a while. */
    void refused(Context context, Words words) {
        String address = Proxy.address(context);
        if (pace.wait(Pace.Limit.LINES, address) == 0) {
            trail().add("", "token-refused", "", address);
        }
        pace.demand(context, words, Pace.Limit.TRIES_FROM, address);
    }
}
