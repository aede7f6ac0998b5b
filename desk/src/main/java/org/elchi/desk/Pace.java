package org.elchi.desk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** How often somebody may ask: so much at once, then so much in a time. Who asks faster is told how long to wait. */
final class Pace {
    private static final int REMEMBERED = 100_000;
    private static final Duration LONGEST = Duration.ofHours(2);

    private final Cache<Key, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterAccess(LONGEST)
            .build();

    /** What is limited, and for how many. */
    enum Limit {
        /** Requests from this machine, where nobody signs in. */
        LOCAL(50_000, 5_000, Duration.ofSeconds(1)),
        /** Requests from one address. */
        ADDRESS(1_000, 50, Duration.ofSeconds(1)),
        /** Requests of one user. */
        USER(600, 30, Duration.ofSeconds(1)),
        /** Wrong passwords for one name from one address. */
        TRIES(5, 1, Duration.ofMinutes(1)),
        /** Wrong passwords and tokens from one address. */
        TRIES_FROM(20, 5, Duration.ofMinutes(1)),
        /** Wrong passwords for one name, from wherever. */
        TRIES_FOR(50, 10, Duration.ofMinutes(1)),
        /** Lines of the trail about who was too fast. */
        LINES(1, 1, Duration.ofMinutes(1));

        private final long burst;
        private final long refill;
        private final Duration time;

        Limit(long burst, long refill, Duration time) {
            this.burst = burst;
            this.refill = refill;
            this.time = time;
        }

        private Bucket bucket() {
            return Bucket.builder()
                    .addLimit(limit -> limit.capacity(burst).refillGreedy(refill, time))
                    .build();
        }
    }

    private record Key(Limit limit, String whose) {}

    /** Seconds to wait; 0 where somebody may go on. */
    long wait(Limit limit, String whose) {
        ConsumptionProbe probe = bucket(limit, whose).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? 0 : 1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill());
    }

    /** Begins anew, as after a right password. */
    void forget(Limit limit, String whose) {
        buckets.invalidate(new Key(limit, whose));
    }

    private Bucket bucket(Limit limit, String whose) {
        return buckets.get(new Key(limit, whose), key -> key.limit().bucket());
    }

    /** @throws Refusal where somebody asks too fast */
    void demand(Context context, Words words, Limit limit, String whose) {
        long wait = wait(limit, whose);
        if (wait > 0) {
            context.header("Retry-After", String.valueOf(wait));
            throw new Refusal(429, words.say("wrong.pace", "n", wait));
        }
    }
}
