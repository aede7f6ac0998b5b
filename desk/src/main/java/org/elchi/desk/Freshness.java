package org.elchi.desk;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32C;

/** Spares a browser what it has already: a page is the same until the register, the day or who reads it changes. */
final class Freshness {
    private Freshness() {}

    /** Whether the browser has the page as it is now; then it has been told so. */
    static boolean unchanged(Call call) {
        String tag = tag(call);
        call.context().header("ETag", tag).header("Vary", "Accept-Language, Cookie");
        boolean same = tag.equals(call.context().header("If-None-Match"));
        if (same) {
            call.context().status(304);
        }
        return same;
    }

    private static String tag(Call call) {
        CRC32C sum = new CRC32C();
        String all = String.join(
                "\n",
                call.room().settings().version(),
                call.today().toString(),
                call.words().tag(),
                call.caller().toString(),
                Optional.ofNullable(call.context().cookie("theme")).orElse(""),
                call.room().assets().toString());
        sum.update(all.getBytes(StandardCharsets.UTF_8));
        return "W/\"" + call.shelf().revision() + "-" + Long.toHexString(sum.getValue()) + "\"";
    }
}
