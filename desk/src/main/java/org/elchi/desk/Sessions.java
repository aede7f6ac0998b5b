package org.elchi.desk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.elchi.desk.accounts.Account;
import org.elchi.desk.accounts.Secrets;

/** Who has signed in. A session ends when nobody uses it, after a working day, and when password or role change; none outlives the program. */
final class Sessions {
    static final Duration IDLE = Duration.ofHours(1);
    static final Duration LONGEST = Duration.ofHours(12);

    private static final int MOST = 10_000;

    private final Cache<String, Session> open;

    Sessions(Clock clock) {
        open = Caffeine.newBuilder()
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .expireAfterAccess(IDLE)
                .expireAfterWrite(LONGEST)
                .maximumSize(MOST)
                .build();
    }

    /**
     * Somebody who signed in.
     *
     * @param changed when their password or role was last set
     * @param token stands in each form of theirs
     */
    record Session(String name, Instant changed, String token) {
        boolean isOf(Account account) {
            return account.name().equals(name) && account.changed().equals(changed);
        }
    }

    /** Begins one; what is given back is all that opens it, and is kept nowhere. */
    String begin(Account account) {
        String secret = Secrets.secret();
        open.put(Secrets.hash(secret), new Session(account.name(), account.changed(), Secrets.secret()));
        return secret;
    }

    Optional<Session> of(String secret) {
        return Optional.ofNullable(open.getIfPresent(Secrets.hash(secret)));
    }

    void end(String secret) {
        open.invalidate(Secrets.hash(secret));
    }

    /** How many an account has open. */
    int count(Account account) {
        open.cleanUp();
        return (int) open.asMap().values().stream()
                .filter(session -> session.isOf(account))
                .count();
    }
}
