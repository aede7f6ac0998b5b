package org.elchi.desk;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Stands before every page: who may see it, whether what is sent comes from a page of ours, what a browser may do with it. */
final class Guard {
    static final String CALLER = "caller";
    static final Caller NOBODY = new Caller("", Role.ANYBODY, "", false);

    private static final String VISIT = "elchi";
    private static final String TOKEN = "token";
    private static final String TOKEN_HEADER = "X-Elchi-Token";
    private static final String HMAC = "HmacSHA256";
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD);
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self';"
                    + " font-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private final Settings settings;
    private final Tongues tongues;
    private final byte[] secret = new byte[32];
    private final SecureRandom random = new SecureRandom();

    Guard(Settings settings, Tongues tongues) {
        this.settings = settings;
        this.tongues = tongues;
        random.nextBytes(secret);
    }

    /** Looks at a request before anything else does. */
    void before(Context context) {
        headers(context);
        host(context);
        context.attribute(CALLER, local(context));
    }

    /** Looks at a request of which it is known what answers it. */
    void matched(Context context) {
        Caller caller = Optional.<Caller>ofNullable(context.attribute(CALLER)).orElse(NOBODY);
        context.routeRoles().stream()
                .map(Role.class::cast)
                .filter(role -> !caller.may(role))
                .findFirst()
                .ifPresent(role -> {
                    throw new Refusal(caller.known() ? 403 : 401, words(context).say("wrong.role"));
                });
        if (!READING.contains(context.method())) {
            sent(context, caller);
        }
    }

    private static void headers(Context context) {
        context.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
                .header("Cache-Control", "private, no-cache");
    }

    /** A page from elsewhere may have a name of its own point here; it is not answered. */
    private void host(Context context) {
        String host = Optional.ofNullable(context.host()).orElse("").replaceFirst(":\\d+$", "");
        if (LOOPBACK.contains(settings.host()) && !LOOPBACK.contains(host)) {
            throw new Refusal(421, words(context).say("wrong.host", "found", Clean.text(host)));
        }
    }

    /** On loopback whoever has the machine has the register. */
    private Caller local(Context context) {
        String visit = Optional.ofNullable(context.cookie(VISIT))
                .filter(known -> known.matches("[0-9a-f]{32}"))
                .orElseGet(() -> begun(context));
        return new Caller(settings.author(), Role.ADMINISTER, token(visit), false);
    }

    private String begun(Context context) {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        String visit = HexFormat.of().formatHex(bytes);
        Cookie cookie = new Cookie(VISIT, visit, "/", -1, context.scheme().equals("https"), true);
        cookie.setSameSite(SameSite.STRICT);
        context.cookie(cookie);
        return visit;
    }

    private String token(String visit) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret, HMAC));
            return HexFormat.of().formatHex(mac.doFinal(visit.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + HMAC, e);
        }
    }

    private void sent(Context context, Caller caller) {
        String site = Optional.ofNullable(context.header("Sec-Fetch-Site")).orElse("same-origin");
        String token = Optional.ofNullable(context.header(TOKEN_HEADER))
                .or(() -> Optional.ofNullable(context.formParam(TOKEN)))
                .orElse("");
        boolean own = MessageDigest.isEqual(
                token.getBytes(StandardCharsets.UTF_8), caller.token().getBytes(StandardCharsets.UTF_8));
        if (!own || caller.token().isEmpty() || !List.of("same-origin", "none").contains(site)) {
            throw new Refusal(403, words(context).say("wrong.token"));
        }
    }

    private Words words(Context context) {
        return tongues.of(tongues.best(
                Optional.ofNullable(context.cookie("lang")).stream().toList(),
                Optional.ofNullable(context.header("Accept-Language"))));
    }
}
