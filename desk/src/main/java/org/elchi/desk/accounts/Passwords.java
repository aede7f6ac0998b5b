package org.elchi.desk.accounts;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.text.Normalizer;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;

/** Passwords: which are good enough, and how they are kept. */
public final class Passwords {
    /** Fewer characters are no password. */
    public static final int SHORTEST = 12;

    /** More are work for nothing. */
    public static final int LONGEST = 200;

    /** What OWASP asks of Argon2id: 19 MiB, twice, one lane. */
    private static final Argon2Function ARGON = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

    /** So many bits of guesses stand between a password and those that everybody tries. */
    private static final double BITS = 36;

    /** Each takes memory and a core; more wait. */
    private static final Semaphore AT_ONCE = new Semaphore(2, true);

    /** Checked where there is no such user, so that the answer takes as long. */
    private static final String NOBODY = hash(Secrets.secret());

    private Passwords() {}

    /**
     * Refuses what is too weak.
     *
     * @throws Fault that says why
     */
    static void demand(String password, String name) {
        String plain = normal(password);
        int length = plain.codePointCount(0, plain.length());
        if (length < SHORTEST) {
            throw new Fault("short", "n", SHORTEST);
        }
        if (length > LONGEST) {
            throw new Fault("long", "n", LONGEST);
        }
        if (plain.equalsIgnoreCase(name)) {
            throw new Fault("own");
        }
        if (Guesses.entropy(plain) < BITS) {
            throw new Fault("common");
        }
    }

    static String hash(String password) {
        return alone(() -> ARGON.hash(normal(password)).getResult());
    }

    /** Whether a password is the one that was hashed; without a hash as slow, and never. */
    static boolean fits(String password, Optional<String> hash) {
        String kept = hash.orElse(NOBODY);
        boolean same = password.length() <= 4 * LONGEST
                && alone(() -> Argon2Function.getInstanceFromHash(kept).check(normal(password), kept));
        return same && hash.isPresent();
    }

    /** Whether a hash was made with other parameters than are asked for now. */
    static boolean isOld(String hash) {
        return !Argon2Function.getInstanceFromHash(hash).equals(ARGON);
    }

    /** The same signs however a keyboard sends them. */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private static <T> T alone(Supplier<T> work) {
        AT_ONCE.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            AT_ONCE.release();
        }
    }

    /** The lists of what everybody tries, loaded when a password is chosen. */
    private static final class Guesses {
        private static final Nbvcxz LISTS = new Nbvcxz(
                new ConfigurationBuilder().setLocale(java.util.Locale.ROOT).createConfiguration());

        static double entropy(String password) {
            return LISTS.estimate(password).getEntropy();
        }
    }
}
