package org.elchi.desk;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/** Spares a browser what it has already: a page is the same until the register, the day or who reads it changes. */
final class Freshness {
    private Freshness() {}

    /** Whether the browser has the page as it is now; then it has been told so. */
    static boolean unchanged(Call call) {
        String tag = tag(call);
        call.context().header("ETag", tag).header("Vary", "Accept-Language, Cookie");
        return same(call, tag);
    }

    /** Whether a program has what it asks for as it is now. */
    static boolean known(Call call) {
        String tag = tag(
                call,
                call.room().settings().version(),
                call.today().toString(),
                call.words().tag(),
                call.caller().role().code(),
                Optional.ofNullable(call.context().header("Accept")).orElse(""),
                Optional.ofNullable(call.context().queryString()).orElse(""));
        call.context().header("ETag", tag).header("Vary", "Accept, Accept-Language, Authorization, Cookie");
        return same(call, tag);
    }

    private static boolean same(Call call, String tag) {
        String known =
                Optional.ofNullable(call.context().header("If-None-Match")).orElse("");
        boolean same =
                Stream.of(known.split(",")).map(String::strip).anyMatch(one -> one.equals(tag) || one.equals("*"));
        if (same) {
            call.context().status(304);
        }
        return same;
    }

    private static String tag(Call call) {
        return tag(
                call,
                call.room().settings().version(),
                call.today().toString(),
                call.words().tag(),
                call.caller().toString(),
                Optional.ofNullable(call.context().cookie("theme")).orElse(""),
                call.room().assets().toString());
    }

    private static String tag(Call call, String... parts) {
        CRC32C sum = new CRC32C();
        sum.update(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
        return "W/\"" + call.shelf().revision() + "-" + Long.toHexString(sum.getValue()) + "\"";
    }
}
