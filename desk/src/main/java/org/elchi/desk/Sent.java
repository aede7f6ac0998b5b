package org.elchi.desk;

import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.elchi.desk.accounts.Secrets;

/** Whether what is sent comes from a page of ours, or from a program, and not from somebody else's page. */
final class Sent {
    private static final String FIELD = "token";
    private static final String HEADER = "X-Elchi-Token";
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private Sent() {}

    /** Whether no other site had a hand in it. */
    static boolean isOwn(Context context) {
        String site = Optional.ofNullable(context.header("Sec-Fetch-Site")).orElse("none");
        return OWN.contains(site)
                && Optional.ofNullable(context.header("Origin"))
                        .map(origin -> same(context, origin))
                        .orElse(true);
    }

    private static boolean same(Context context, String origin) {
        try {
            return String.valueOf(URI.create(origin).getAuthority())
                    .equalsIgnoreCase(Optional.ofNullable(context.host()).orElse(""));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Whether its form can be read; what was cut off or is not what it says it is cannot. */
    static boolean isWhole(Context context) {
        if (!context.isFormUrlencoded() && !context.isMultipartFormData()) {
            return true;
        }
        try {
            context.formParamMap();
            return true;
        } catch (HttpResponseException e) {
            throw e;
        } catch (Exception e) {
            if (Limits.isOverrun(e)) {
                throw new ContentTooLargeResponse();
            }
            return false;
        }
    }

    /** Whether it bears the token of who asks. */
    static boolean bears(Context context, Caller caller) {
        String token = Optional.ofNullable(context.header(HEADER))
                .or(() -> Optional.ofNullable(context.formParam(FIELD)))
                .orElse("");
        return !caller.token().isEmpty() && Secrets.same(token, caller.token());
    }

    /**
     * Whether only a program can have sent it: a page from elsewhere must ask before it sends JSON, and we never allow it; of all else that
     * a page sends, browsers say where it is from.
     */
    static boolean isFromProgram(Context context) {
        String type = Optional.ofNullable(context.contentType()).orElse("").toLowerCase(Locale.ROOT);
        boolean silent = context.header("Origin") == null && context.header("Sec-Fetch-Site") == null;
        return context.path().startsWith("/api/") && (silent || type.startsWith("application/json"));
    }
}
