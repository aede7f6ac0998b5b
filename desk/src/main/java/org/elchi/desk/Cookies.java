package org.elchi.desk;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a browser keeps so that the desk knows it again: random digits, sent to this desk alone, out of reach of scripts. */
final class Cookies {
    private static final Pattern SECRET = Pattern.compile("[0-9a-f]{64}");

    private Cookies() {}

    /** Whether the way to the browser is encrypted. */
    static boolean isSafe(Context context) {
        return context.scheme().equals("https");
    }

    static Optional<String> of(Context context, String name) {
        return Optional.ofNullable(context.cookie(named(context, name)))
                .filter(value -> SECRET.matcher(value).matches());
    }

    static void put(Context context, String name, String value) {
        set(context, name, value, -1);
    }

    static void drop(Context context, String name) {
        set(context, name, "", 0);
    }

    private static void set(Context context, String name, String value, int age) {
        Cookie cookie = new Cookie(named(context, name), value, "/", age, isSafe(context), true);
        cookie.setSameSite(SameSite.STRICT);
        context.cookie(cookie);
    }

    /** With this prefix no other host of the domain can set it. */
    private static String named(Context context, String name) {
        return isSafe(context) ? "__Host-" + name : name;
    }
}
