package org.elchi.desk;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.elchi.desk.accounts.Secrets;

/** Browsers in which nobody has signed in: each gets a token, so that forms that were not given to it are refused. */
final class Visits {
    private static final String COOKIE = "elchi-visit";
    private static final String HMAC = "HmacSHA256";

    private final SecretKeySpec key = new SecretKeySpec(HexFormat.of().parseHex(Secrets.secret()), HMAC);

    /** The token of who asks; a visit begins where there is none. */
    String token(Context context) {
        return token(Optional.<String>ofNullable(context.attribute(COOKIE))
                .or(() -> Cookies.of(context, COOKIE))
                .orElseGet(() -> begun(context)));
    }

    private static String begun(Context context) {
        String visit = Secrets.secret();
        Cookies.put(context, COOKIE, visit);
        context.attribute(COOKIE, visit);
        return visit;
    }

    private String token(String visit) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(visit.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + HMAC, e);
        }
    }
}
