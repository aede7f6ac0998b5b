package org.elchi.desk;

import io.javalin.http.Context;

/** What a browser is told of every answer: no script but ours, no frame around it, nothing kept by others. */
final class Headers {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self';"
                    + " font-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
    private static final String NOTHING = "accelerometer=(), camera=(), display-capture=(), fullscreen=(self),"
            + " geolocation=(), gyroscope=(), microphone=(), midi=(), payment=(), usb=()";
    private static final String TWO_YEARS = "max-age=63072000";

    private Headers() {}

    static void put(Context context) {
        context.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("X-Permitted-Cross-Domain-Policies", "none")
                .header("Referrer-Policy", "same-origin")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Embedder-Policy", "require-corp")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Permissions-Policy", NOTHING)
                .header("Cache-Control", "private, no-cache");
        if (Cookies.isSafe(context)) {
            context.header("Strict-Transport-Security", TWO_YEARS);
        }
    }
}
